import { isFailure } from "../../../src/core/failure";
import { standardShock } from "../../../src/pane/state/picture";
import { portfolioOf, shockOn } from "../../support/pictures";

const magnets = [
  ["Ticker", "Value CNY"],
  ["300748.SZ", 100],
] as const;

test("a magnet maker's effect over time is the published one: widest at two quarters, gone in the end", () => {
  const { names, total } = shockOn(portfolioOf(magnets), { ...standardShock, shocks: "NdPr=+20%" });
  const [name] = names;
  expect(name?.effect.percent).toBeCloseTo(0.1445, 3);
  expect(name?.own).toMatchObject({ quarter: 0, steady: 0, low: 0 });
  expect(name?.own?.high).toBeCloseTo(0.289, 3);
  expect(total).toEqual(name?.span);
});

test("a short position turns the effect round", () => {
  const short = portfolioOf([
    ["Ticker", "Value CNY"],
    ["300748.SZ", -100],
  ]);
  const { names, total } = shockOn(short, standardShock);
  expect(names[0]?.contribution).toBeCloseTo(-(names[0]?.own?.high ?? 0) / 2, 12);
  expect(isFailure(total) ? undefined : total.low).toBeCloseTo(-(names[0]?.own?.high ?? 0), 12);
});

test("contributions add up to the total at the horizon", () => {
  const portfolio = portfolioOf([
    ["Ticker", "Value CNY"],
    ["300748.SZ", 500],
    ["600111.SH", -300],
    ["MP US", 200],
    ["300066.SZ", 900],
  ]);
  const { names, report } = shockOn(portfolio, standardShock);
  const sum = names.reduce((total, { contribution = 0 }) => total + contribution, 0);
  expect(sum).toBeCloseTo(report.total.percent as number, 12);
  expect(names.filter(({ contribution }) => contribution === undefined)).toHaveLength(1);
});

test("effects by betas have no horizon", () => {
  const shocked = shockOn(portfolioOf(magnets), { shocks: "NdPr=+10%", options: "measure=value" });
  expect(shocked.isTimeless).toBe(true);
});
