import fc from "fast-check";
import { isFailure } from "../../../src/core/failure";
import type { GroupEffect } from "../../../src/core/portfolio/group-effect";
import { one, shock } from "../../support/shocks";

const effects = fc.array(
  fc.tuple(
    fc.constantFrom("600111.SH", "600010.SH", "300748.SZ", "6680.HK", "300066.SZ", "cash"),
    fc.integer({ min: -1000, max: 1000 }),
  ),
  { minLength: 1, maxLength: 8 },
);
const shockText = fc
  .tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: -50, max: 50 }))
  .map(([ndpr, conc]) => `NdPr=${ndpr}%; REConc=${conc}%`);

/** Percent times the gross value that it stands on: what is added up. */
function moved({ percent }: GroupEffect, gross: number): number {
  return isFailure(percent) ? 0 : percent * gross;
}

test("the parts sum to the whole by name, stage and driver, and a book the other way round loses what this gains", () => {
  fc.assert(
    fc.property(effects, shockText, (rows, text) => {
      const of = (factor: number) =>
        shock(
          [["Ticker", "Value CNY"], ...rows.map(([label, value]) => [label, value * factor])],
          text,
        );
      const report = of(1);
      const covered = report.names.filter(({ percent }) => !isFailure(percent));
      const gross = covered.reduce(
        (sum, { position }) => sum + Math.abs(Number(position.value)),
        0,
      );
      const whole = moved(report.total, gross);
      const byName = covered.reduce(
        (sum, { percent, position }) => sum + Number(percent) * Number(position.value),
        0,
      );
      expect(byName).toBeCloseTo(whole, 8);
      expect(report.drivers.reduce((sum, driver) => sum + moved(driver, gross), 0)).toBeCloseTo(
        whole,
        8,
      );
      const turned = of(-2);
      expect(moved(turned.total, 2 * gross)).toBeCloseTo(-2 * whole, 8);
    }),
  );
});

test("by stage the money sums to the total", () => {
  const terms = { measure: "value", constantMultiple: true } as const;
  const report = shock([...one("300748.SZ"), ["6680.HK", -30], ["cash", 50]], "NdPr=+20%", terms);
  const sum = report.stages.reduce((total, { money }) => total + Number(money), 0);
  expect(sum).toBeCloseTo(Number(report.total.money), 10);
  expect(report.stages.map(({ label }) => label)).toEqual([
    "upstream",
    "midstream",
    "downstream",
    "non-RE",
    "unclassified",
    "unpriced",
    "cash",
  ]);
});
