import { isFailure } from "../../../src/core/failure";
import { numbersOf, stripOf } from "../../../src/pane/state/exposure-summary";
import { standardShock } from "../../../src/pane/state/picture";
import { stagesWithSegments } from "../../../src/pane/state/stage-rows";
import { reportPeriod } from "../../../src/pane/state/report-period";
import { viewOf } from "../../support/builders";
import { goldenBook, goldenHoldings } from "../../support/companies";
import { day } from "../../support/observations";
import { portfolioOf, shockOn } from "../../support/pictures";

const golden = portfolioOf([...goldenHoldings]);

test("the six numbers of the golden portfolio are as published", () => {
  const numbers = numbersOf(golden, undefined);
  expect(numbers.gross).toBe(4_000_000);
  expect(numbers.net).toBe(4_000_000);
  expect(numbers.rareEarth).toBeCloseTo(1 - 0.35693, 12);
  expect(numbers.upstream.ofValue).toBeCloseTo(0.218125, 12);
  expect(numbers.downstream.ofValue).toBeCloseTo(0.374945, 12);
  expect(numbers.upstream.ofRareEarth).toBeCloseTo(872_500 / (4_000_000 - 1_427_720), 12);
  expect(numbers.effective).toBeCloseTo(5.51724, 5);
  expect(numbers.largest).toMatchObject({ issuer: "600111.SH", share: 0.25 });
});

test("the amounts behind them are those of the golden portfolio to the cent", () => {
  const amounts = stagesWithSegments(golden).map(({ row }) => [
    row.label,
    Number(Number(row.net).toFixed(2)),
  ]);
  expect(amounts).toEqual([
    ["upstream", 872_500],
    ["MINE", 82_500],
    ["SEP", 650_000],
    ["RECY", 140_000],
    ["midstream", 200_000],
    ["METAL", 200_000],
    ["downstream", 1_499_780],
    ["MAG", 1_499_780],
    ["non-RE", 1_427_720],
  ]);
});

test("the strip says what is priced and classified, and of when the weights are", () => {
  const partial = portfolioOf([
    ["Ticker", "Shares", "Price CNY"],
    ["600111.SH", 30, 1],
    ["600010.SH", 10, undefined],
    ["300748.SZ", 10, undefined],
    ["cash CNY", 1000, undefined],
  ]);
  expect(stripOf(partial)).toMatchObject({
    names: 3,
    priced: 1 - 2 / 3,
    classified: 1,
    weights: { first: day("2024-12-31"), last: day("2024-12-31") },
  });
});

test("what nobody has classified lessens the classified part, and cash does not", () => {
  const { classified } = stripOf(
    portfolioOf([
      ["Ticker", "Value CNY"],
      ["600111.SH", 300],
      ["Acme", 100],
      ["cash", 1000],
    ]),
  );
  expect(classified).toBeCloseTo(0.75, 12);
});

test("without a cost share NdPr +10 % has a reason and no number", () => {
  const view = viewOf("2026-01-28", [], { companies: goldenBook });
  const unknown = portfolioOf([...goldenHoldings], "", { view });
  const { standard } = numbersOf(unknown, shockOn(unknown, standardShock));
  expect(isFailure(standard) && standard.reason).toBe("not-modelled");
});

test.each([
  ["2024-12-31", "2024"],
  ["2025-06-30", "2025H1"],
  ["2025-09-30", "2025Q3"],
  ["2025-02-11", "2025-02-11"],
])("weights about %s are called %s", (text, name) => {
  expect(reportPeriod(day(text))).toBe(name);
});
