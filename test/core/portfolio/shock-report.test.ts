import { isFailure } from "../../../src/core/failure";
import { moneyOf } from "../../../src/core/portfolio/name-effect";
import { sentenceOf } from "../../../src/core/sentences";
import { quotes } from "../../support/builders";
import { bookOf, follows, goldenHoldings } from "../../support/companies";
import { name, one, shock, shockBook, shockRates } from "../../support/shocks";

test.each([
  [2, 0.288974358974359],
  [4, 0.1444871794871795],
  [Infinity, 0],
])("a magnet maker's gross profit over %s quarters is the designed one", (horizon, percent) => {
  const {
    percent: ours,
    kinds,
    notes,
  } = name(shock(one("300748.SZ"), "NdPr=+20%", { horizon }), "300748.SZ");
  expect(ours).toBeCloseTo(percent, 12);
  expect(kinds).toEqual(["assumed"]);
  expect(notes[0]).toMatch(/^gross margin 19.50 % to /);
});

test("pass-through and lags may be given instead of the book's", () => {
  const terms = { horizon: Infinity, passThrough: 0 };
  const { percent, notes } = name(shock(one("300748.SZ"), "NdPr=+10%", terms), "300748.SZ");
  expect(percent).toBeCloseTo(-0.289, 3);
  expect(notes).toEqual(["gross margin 19.50 % to 13.87 %"]);
});

test("what a company disclosed is told from what we assume", () => {
  const report = shock(one("600111.SH"), "NdPr=+10%", { horizon: 1 });
  expect(name(report, "600111.SH").kinds).toEqual(["disclosed", "assumed"]);
});

test("dearer concentrate helps its seller as much as it hurts its buyer", () => {
  const pair = shock([...one("600111.SH"), ["600010.SH", 100]], "REConc=+10%", {
    horizon: Infinity,
  });
  const [seller, buyer] = [name(pair, "600010.SH"), name(pair, "600111.SH")];
  expect(seller.percent).toBeCloseTo((0.1 * 0.165) / 0.1, 12);
  expect(buyer.percent).toBeCloseTo((-0.1 * 0.25) / 0.116, 12);
  const [gain, loss] = [0.1 * 0.165 * 64.1e9, -0.1 * 0.25 * 42.4e9];
  expect(gain + loss).toBeCloseTo(0, -8);
});

test("oxides leave concentrate fixed for a quarter and then draw it along", () => {
  const percentOf = (horizon: number) =>
    name(shock(one("600010.SH"), "NdPr=+10%", { horizon }), "600010.SH").percent;
  expect(percentOf(1)).toBe(0);
  expect(percentOf(4)).toBeCloseTo((0.09 * 0.165 * 0.75) / 0.1, 12);
  const buyer = (horizon: number) =>
    Number(name(shock(one("600111.SH"), "NdPr=+10%", { horizon }), "600111.SH").percent);
  expect(buyer(1)).toBeCloseTo((0.1 * 0.5) / 0.116, 12);
  expect(buyer(4)).toBeLessThan(buyer(1));
  const fixed = name(shock(one("600010.SH"), "NdPr=+10%", { concentrate: "fixed" }), "600010.SH");
  expect([fixed.percent, fixed.notes[0]]).toEqual([0, "concentrate stays fixed"]);
  const stated = name(shock(one("600010.SH"), "NdPr=+10%; REConc=0%", { horizon: 4 }), "600010.SH");
  expect(stated.percent).toBe(0);
});

test("a buyer of concentrate whose oxides nobody knows is not modelled, for it would only seem to lose", () => {
  const sensitivities = [follows("600111.SH", "REConc", { cost: 0.25 })];
  const effect = name(
    shock(one("600111.SH"), "NdPr=+10%", { of: bookOf({ ...shockBook, sensitivities }) }),
    "600111.SH",
  );
  expect(effect.percent).toMatchObject({
    reason: "not-modelled",
    details: { lacks: ["its sensitivity to NdPr"] },
  });
});

test("below its floor nothing moves MP, and the unverified basis is said", () => {
  const { percent, notes } = name(shock(one("MP.US"), "NdPr=+10%"), "MP.US");
  expect(percent).toBe(0);
  expect(notes).toContain("price floor 110 USD/kg, basis not verified");
  const usdPerKg = 720 / 1.13 / (8.3176 / 1.1974);
  const up = name(shock(one("MP.US"), "NdPr=+50%"), "MP.US").percent;
  expect(up).toBeCloseTo(((usdPerKg * 1.5) / 110 - 1) * (0.8 / 0.2), 9);
});

test("without the market price a floor cannot be held against anything", () => {
  const effect = name(shock(one("MP.US"), "NdPr=+10%", { series: [] }), "MP.US");
  expect(effect.percent).toMatchObject({ reason: "no-such-series" });
});

test("without a quote the shares that a value buys are not known, and the price is asked for", () => {
  const { base, percent } = name(shock(one("300748.SZ"), "NdPr=+20%"), "300748.SZ");
  expect(percent).toBeCloseTo(0.1444871794871795, 12);
  expect(base).toMatchObject({
    reason: "incomplete",
    details: { missing: ["300748.SZ"], hint: "unpriced" },
  });
});

test("a market price that is too old for a floor is taken where maxage allows it", () => {
  const series = [quotes("PrNdOxide@ACME", { "2026-01-12": 720_000 }), ...shockRates];
  const old = name(shock(one("MP.US"), "NdPr=+10%", { series }), "MP.US").percent;
  expect(old).toMatchObject({ reason: "too-old" });
  const { percent } = name(shock(one("MP.US"), "NdPr=+10%", { series, maxAge: 16 }), "MP.US");
  expect(percent).toBe(0);
});

test("a name that nothing is known of is not modelled, and never 0", () => {
  const report = shock([...goldenHoldings], "NdPr=+10%");
  const unknown = name(report, "300066.SZ").percent;
  if (!isFailure(unknown)) throw new Error("it is modelled");
  expect(sentenceOf(unknown)).toBe(
    '"300066.SZ" is not modelled: its sensitivity to NdPr is not known. Add it to the companies file.',
  );
  expect(name(report, "600549.SH").percent).toMatchObject({ reason: "not-modelled" });
  expect(report.total.coverage).toBeCloseTo(2_300_000 / 4_000_000, 12);
  const nothing = shock(one("300066.SZ"), "NdPr=+10%").total;
  expect(nothing).toMatchObject({ coverage: 0, percent: { reason: "not-modelled" }, value: 100 });
});

test("a driver that is missing beside a known one is named", () => {
  const { notes } = name(shock(one("300748.SZ"), "NdPr=1%; Dy=1%"), "300748.SZ");
  expect(notes).toContain("DyTb not modelled");
});

test("the holder's part of the gross profit is shares over all shares", () => {
  const cells = [
    ["Ticker", "Shares", "Price"],
    ["300748.SZ", 1.4e6, 30],
  ];
  const effect = name(shock(cells, "NdPr=+20%", { horizon: 4 }), "300748.SZ");
  expect(effect.base).toBeCloseTo(0.001 * 7e9 * 0.195, 4);
  expect(moneyOf(effect)).toBeCloseTo(0.001 * 7e9 * 0.2 * 0.5635 * 0.25, 4);
  const lacking = name(shock(one("600549.SH"), "W=+5%"), "600549.SH");
  expect(lacking.percent).toBeCloseTo((0.05 * 0.46) / 0.18, 12);
  expect(lacking.base).toMatchObject({
    reason: "incomplete",
    details: { missing: ["the shares of 600549.SH", "the revenue of 600549.SH"] },
  });
});

test("at a constant multiple the value moves with net income", () => {
  const report = shock(one("300748.SZ"), "NdPr=+20%", { measure: "value", constantMultiple: true });
  const percent = (0.2 * 0.5635 * 0.25 * 7e9 * 0.8) / 7e8;
  expect(name(report, "300748.SZ").percent).toBeCloseTo(percent, 12);
  expect(report.total.money).toBeCloseTo(100 * percent, 9);
  expect(name(report, "300748.SZ").notes).toContain("constant multiple of net income");
});

test("a replay shocks what has two prices and names what has not", () => {
  const report = shock(one("600111.SH"), "from=2025-12-31; to=2026-01-28", { horizon: 1 });
  expect(name(report, "600111.SH").percent).toBeCloseTo((0.2 * 0.5) / 0.116, 12);
  const notes = new Map(report.drivers.map((driver) => [driver.label, driver.notes]));
  expect(notes.get("NdPr")).toEqual([
    "PrNdOxide +20 %",
    "PrNdOxide 600000 on 2025-12-31, 720000 on 2026-01-28",
  ]);
  expect(notes.get("DyTb")).toEqual(["no price pair for Dy, Tb: not shocked"]);
});

test("a replay takes elements where nothing speaks for the group", () => {
  const series = [
    quotes("NdOxide@BREX", { "2025-12-31": 610_000, "2026-01-28": 732_500 }),
    ...shockRates,
  ];
  const { drivers } = shock(one("600111.SH"), "from=2025-12-31; to=2026-01-28", { series });
  expect(drivers[0]?.notes).toEqual([
    "NdOxide +20.08 %",
    "NdOxide 610000 on 2025-12-31, 732500 on 2026-01-28",
    "no price pair for Pr: not shocked",
  ]);
});
