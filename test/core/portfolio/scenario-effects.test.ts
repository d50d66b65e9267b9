import fc from "fast-check";
import { isFailure } from "../../../src/core/failure";
import { scenarioEffects, scenarioRows } from "../../../src/core/portfolio/scenario-effects";
import { type Scenario, readScenarios } from "../../../src/core/portfolio/scenarios";
import type { ReadyShock } from "../../../src/core/portfolio/shock-report";
import { readyOn } from "../../support/shocks";

const holdings = [
  ["Ticker", "Shares", "Price CNY"],
  ["600111.SH", 1000, 50],
  ["600010.SH", 90_000, 2.5],
  ["300748.SZ", -700, 35],
  ["MP.US", 20, 400],
  ["300066.SZ", 10, 30],
];

function scenariosOf(cells: Parameters<typeof readScenarios>[0]): readonly Scenario[] {
  const read = readScenarios(cells);
  if (read === undefined || isFailure(read)) throw new Error("these are no scenarios");
  return read;
}

/** The same, a report after another. */
function plainly(ready: ReadyShock, { shocks }: Scenario) {
  if (isFailure(shocks)) throw new Error("the scenario cannot be read");
  const report = ready.report({ kind: "stated", shocks });
  if (isFailure(report)) throw new Error("the report failed");
  return report;
}

const change = fc.option(fc.integer({ min: -90, max: 300 }).map((percent) => `${percent}%`));
const column = fc.record({ NdPr: change, DyTb: change, W: change, REConc: change });

test.each(["profit", "value"] as const)(
  "many scenarios of %s come to what each comes to alone, floors and concentrate too",
  (measure) => {
    const ready = readyOn(holdings, { measure, constantMultiple: true });
    fc.assert(
      fc.property(fc.array(column, { minLength: 2, maxLength: 12 }), (columns) => {
        const scenarios = scenariosOf([
          [undefined, ...columns.map((_, at) => `s${at}`)],
          ...(["NdPr", "DyTb", "W", "REConc"] as const).map((driver) => [
            driver,
            ...columns.map((one) => one[driver] ?? undefined),
          ]),
          ["Y", ...columns.map(() => 0)],
        ]);
        const effects = scenarioEffects(ready, scenarios);
        const rows = scenarioRows(ready, scenarios);
        for (const [at, scenario] of scenarios.entries()) {
          const { total, names } = plainly(ready, scenario);
          const { percent, money, ...rest } = total;
          expect(effects[at]).toMatchObject({ ...rest, label: scenario.label });
          expectAlike(effects[at]?.percent, percent);
          expectAlike(effects[at]?.money, money);
          for (const [name, one] of names.entries()) {
            expect(rows[name]?.label).toBe(one.position.label);
            expectAlike(rows[name]?.percents[at], one.percent);
          }
        }
      }),
      { numRuns: 40 },
    );
  },
);

function expectAlike(given: unknown, wanted: unknown): void {
  if (typeof wanted === "number") expect(given).toBeCloseTo(wanted, 9);
  else expect(given).toEqual(wanted);
}

test("a scenario that cannot be read says so in its own row", () => {
  const ready = readyOn(holdings, {});
  const scenarios = scenariosOf([
    ["", "good", "bad"],
    ["NdPr", 0.1, 10],
  ]);
  const [good, bad] = scenarioEffects(ready, scenarios);
  expect(good?.percent).toEqual(expect.any(Number));
  expect(bad).toMatchObject({ label: "bad", percent: { reason: "bad-range" }, coverage: 0 });
  expect(scenarioRows(ready, scenarios)[0]?.percents[1]).toMatchObject({ reason: "bad-range" });
});
