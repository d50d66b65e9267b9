import { explainChange, explainPrice } from "../../src/core/explain";
import { Failure, isFailure } from "../../src/core/failure";
import { formatDay } from "../../src/core/day";
import type { ExplanationRow } from "../../src/core/explain";
import type { SnapshotView } from "../../src/core/view";
import { articleOn } from "../support/article";
import { type Said, quotes, termsOf, viewOf, when } from "../support/builders";

/** Label and value, a day as its text and a failure as its reason. */
const plain = (rows: readonly ExplanationRow[]) =>
  rows.map(({ label, value }) => {
    if (isFailure(value)) return [label, `sentence of ${value.reason}`] as const;
    return [label, typeof value === "object" ? formatDay(value.day) : value] as const;
  });

const why = (view: SnapshotView, material: string, date: string, said?: Said) =>
  Object.fromEntries(plain(explainPrice(view, termsOf(view, material, said), when(date))));

const article = articleOn("2026-02-12");

test("tells a price from the quote to the wanted basis, and where it comes from", () => {
  const rows = plain(
    explainPrice(
      article,
      termsOf(article, "NdOxide", { basis: "USD/kg ex VAT" }),
      when("2026-01-30"),
    ),
  );
  expect(rows).toEqual([
    ["price", expect.closeTo(93.3191, 4)],
    ["basis", "USD/kg ex VAT"],
    ["material", "neodymium oxide 氧化钕"],
    ["series", "NdOxide@BREX"],
    ["quoter", "BREX (default)"],
    ["quoted in", "CNY/t inc VAT"],
    ["quoted", 732_500],
    ["field", "price: avg"],
    ["mass factor", 0.001],
    ["mass", "1 t is 1,000 kg"],
    ["VAT factor", expect.closeTo(1 / 1.13, 12)],
    ["VAT", expect.stringContaining("13 %")],
    ["exchange factor", expect.closeTo(1 / 6.946384, 6)],
    ["exchange", expect.stringContaining("2026-01-28")],
    ["converted on", "2026-01-28"],
    ["day asked", "2026-01-30"],
    ["fill", "the price before the day asked"],
    ["age", 2],
    ["age limit", 10],
    ["day used", "2026-01-28"],
    ["known since", "2026-01-28T00:00:00Z"],
    ["status", "published"],
    ["source", "Made for a test"],
    ["revisions", 1],
    ["snapshot", "test:7"],
    ["reference day", "2026-02-12"],
  ]);
});

test("says that the base of the end of 2025 is derived, and how", () => {
  expect(why(article, "NdOxide", "2025-12-31")).toMatchObject({
    price: 610_000,
    status: "derived",
    note: expect.stringContaining("1.2008"),
    "known since": "2026-01-28T00:00:00Z",
  });
});

test("names what the basis leaves as quoted", () => {
  expect(why(article, "NdOxide", "2026-01-28")["left as quoted"]).toBe(
    "currency CNY, mass t, VAT included",
  );
  expect(why(article, "NdOxide", "2026-01-28", { basis: "USD/kg" })["left as quoted"]).toBe(
    "VAT included",
  );
  expect(why(article, "NdOxide@USGS", "2024-05-01")["left as quoted"]).toBe(
    "currency USD, mass kg",
  );
});

test("names the period of a period's price and the as-of moment", () => {
  expect(why(article, "REConc", "2026-01-05", { asOf: "2026-01-08" })).toMatchObject({
    price: 26_205,
    "day used": "2025Q4",
    "known since": "2025-10-10T00:00:00Z",
    "as of": "2026-01-08",
    "reference day": "2026-01-08",
    "age limit": 100,
    age: 5,
  });
});

test("says who the quoter is where it was named, with nothing about defaults", () => {
  expect(why(article, "NdOxide@USGS", "2024-05-01").quoter).toBe("USGS");
});

test("tells both ends of an interpolated price", () => {
  const view = viewOf("2026-03-31", [
    quotes("YOxide@BREX", { "2026-03-02": 100, "2026-03-06": { mid: 140, status: "preliminary" } }),
  ]);
  expect(why(view, "YOxide", "2026-03-03", { fill: "interpolate" })).toMatchObject({
    price: 110,
    fill: "on the line between the prices before and after",
    "day used": "2026-03-02",
    status: "published",
    "next day used": "2026-03-06",
    "next status": "preliminary",
  });
});

test("counts the revisions that the as-of limit lets see", () => {
  const view = viewOf("2026-01-31", [
    quotes("YOxide@BREX", { "2026-01-06": [2, { mid: 3, knownSince: "2026-01-08" }] }),
  ]);
  expect(why(view, "YOxide", "2026-01-06").revisions).toBe(2);
  expect(why(view, "YOxide", "2026-01-06", { asOf: "2026-01-07" }).revisions).toBe(1);
});

test("says SYNTHETIC in the first row, with or without a number", () => {
  for (const date of ["2019-12-31", "last", "2026-01-28"]) {
    const [first] = explainPrice(article, termsOf(article, "NdOxide@DEMO"), when(date));
    expect(first?.label).toBe("SYNTHETIC");
  }
});

test("tells the reason where there is no price, and what was asked of which series", () => {
  const rows = plain(
    explainPrice(articleOn("2026-11-23"), termsOf(article, "NdOxide"), when("latest")),
  );
  expect(rows.slice(0, 3)).toEqual([
    ["error", "#N/A"],
    ["reason", "too-old"],
    ["sentence", "sentence of too-old"],
  ]);
  expect(Object.fromEntries(rows)).toMatchObject({
    series: "NdOxide@BREX",
    "reference day": "2026-11-23",
  });
});

test("tells terms that cannot be had", () => {
  const rows = plain(
    explainPrice(article, new Failure("no-such-series", { code: "TmOxide" }), when("latest")),
  );
  expect(rows).toEqual([
    ["error", "#VALUE!"],
    ["reason", "no-such-series"],
    ["sentence", "sentence of no-such-series"],
    ["snapshot", "test:7"],
    ["reference day", "2026-02-12"],
  ]);
});

test("tells both ends of a change, and that its base is derived", () => {
  const question = {
    from: when("2025-12-31"),
    to: when("2026-01-28"),
    mode: "pct",
    same: "error",
  } as const;
  const rows = Object.fromEntries(
    plain(explainChange(article, termsOf(article, "NdOxide"), question)),
  );
  expect(rows).toMatchObject({
    change: expect.closeTo(0.20082, 6),
    mode: "pct",
    series: "NdOxide@BREX",
    "from price": 610_000,
    "from status": "derived",
    "from day used": "2025-12-31",
    "to price": 732_500,
    "to status": "published",
    "to day used": "2026-01-28",
    snapshot: "test:7",
  });
});

test("tells the reason of a change that there is not", () => {
  const question = {
    from: when("2026-01-28"),
    to: when("2026-01-28"),
    mode: "pct",
    same: "error",
  } as const;
  const rows = plain(explainChange(article, termsOf(article, "NdOxide"), question));
  expect(rows.slice(0, 2)).toEqual([
    ["error", "#N/A"],
    ["reason", "no-new-price"],
  ]);
});
