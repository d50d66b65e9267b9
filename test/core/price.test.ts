import { isFailure } from "../../src/core/failure";
import { type Price, priceOn, priceValueOn } from "../../src/core/price";
import type { SnapshotView } from "../../src/core/view";
import { articleOn } from "../support/article";
import { type Said, quotes, rates, sure, termsOf, viewOf, when } from "../support/builders";
import { day } from "../support/observations";

const value = (view: SnapshotView, material: string, date: string | number, said?: Said) =>
  sure(priceValueOn(view, termsOf(view, material, said), when(date)), `${material} ${date}`);

const price = (view: SnapshotView, material: string, date: string, said?: Said): Price =>
  sure(priceOn(view, termsOf(view, material, said), when(date)), `${material} ${date}`);

/** The reason and details of a refusal; both ways of asking must give the same. */
const refusal = (view: SnapshotView, material: string, date: string, said?: Said) => {
  const terms = termsOf(view, material, said);
  const long = priceOn(view, terms, when(date));
  const short = priceValueOn(view, terms, when(date));
  expect(short).toEqual(long);
  if (!isFailure(long)) throw new Error(`${material} ${date} has a price: ${long.value}`);
  return { reason: long.reason, ...long.details };
};

const article = articleOn("2026-02-12");
const autumn = articleOn("2026-11-23");

test.each<[string, string, Said, number]>([
  ["NdOxide", "2026-01-28", {}, 732_500],
  ["NdOxide", "2026-01-28", { basis: "USD/kg" }, 105.4506],
  ["NdOxide", "2026-01-28", { basis: "USD/kg ex VAT" }, 93.3191],
  ["NdOxide", "2026-01-28", { basis: "CNY/kg" }, 732.5],
  ["NdOxide", "2026-01-28", { basis: "万元/吨" }, 73.25],
  ["NdOxide", "2026-01-28", { basis: "CNY/t ex VAT" }, 648_230.09],
  ["NdOxide", "2026-01-28", { basis: "CNY/kg Nd" }, 854.371],
  ["PrOxide", "2026-01-28", {}, 733_300],
  ["NdOxide@USGS", "2024-06-30", {}, 56],
  ["REConc", "2026-01-28", {}, 26_834],
  ["REConc", "2026-01-28", { basis: "CNY/t ex VAT" }, 26_834],
])(
  "prices %s on %s in %j as published or as computed elsewhere",
  (material, date, said, number) => {
    const digits = number < 1000 ? 3 : 2;
    expect(value(article, material, date, said)).toBeCloseTo(number, digits);
  },
);

test("takes a period's price on every day of the period", () => {
  expect(price(article, "REConc", "2026-01-01")).toMatchObject({
    value: 26_834,
    fill: "covering",
    age: 0,
    day: day("2026-01-01"),
    lastDay: day("2026-03-31"),
  });
});

test("answers for 2026-01-05 with the price announced on 2026-01-09, and as of that day with the one before", () => {
  expect(value(article, "REConc", "2026-01-05")).toBe(26_834);
  expect(price(article, "REConc", "2026-01-05", { asOf: "2026-01-05" })).toMatchObject({
    value: 26_205,
    fill: "previous",
    age: 5,
  });
  expect(value(article, "REConc", "2026-01-05", { asOf: "2026-01-08" })).toBe(26_205);
  expect(value(article, "REConc", "2026-01-05", { asOf: "2026-01-09" })).toBe(26_834);
});

test("names the newest price, its day, age and limit when it is too old", () => {
  expect(refusal(article, "NdOxide", "2026-01-20")).toEqual({
    reason: "too-old",
    material: "NdOxide",
    asked: "2026-01-20",
    value: 610_000,
    basis: "CNY/t inc VAT",
    day: "2025-12-31",
    age: 20,
    limit: 10,
    hint: "maxage",
  });
  expect(refusal(autumn, "NdOxide", "latest")).toMatchObject({
    reason: "too-old",
    value: 870_000,
    day: "2026-02-11",
    age: 285,
    limit: 10,
    hint: "last",
  });
});

test("names the too old price in the wanted basis and its own day's rate", () => {
  expect(refusal(autumn, "NdOxide", "latest", { basis: "USD/kg" })).toMatchObject({
    value: expect.closeTo(870_000 / 1000 / (8.2245 / 1.19), 6),
    basis: "USD/kg inc VAT",
  });
  expect(refusal(autumn, "NdOxide", "latest", { basis: "万元/吨" })).toMatchObject({
    value: 87,
    basis: "万元/t inc VAT",
  });
});

test("takes the newest price at any age for last, and within a wider limit for latest", () => {
  expect(price(autumn, "NdOxide", "last")).toMatchObject({
    value: 870_000,
    fill: "newest",
    age: 285,
  });
  expect(value(autumn, "NdOxide", "latest", { maxAge: 285 })).toBe(870_000);
  expect(value(autumn, "NdOxide", "latest", { maxAge: Infinity })).toBe(870_000);
});

test("measures the age of a period from its nearer end, with the limit of its frequency", () => {
  expect(price(articleOn("2026-07-09"), "REConc", "latest")).toMatchObject({
    value: 26_834,
    age: 100,
  });
  expect(refusal(articleOn("2026-07-10"), "REConc", "latest")).toMatchObject({
    reason: "too-old",
    day: "2026Q1",
    age: 101,
    limit: 100,
  });
});

test("measures from the as-of day, which is never later than the workbook's own", () => {
  expect(value(autumn, "NdOxide", "latest", { asOf: "2026-02-12" })).toBe(870_000);
  expect(value(autumn, "NdOxide", "latest", { asOf: "2026-01-30" })).toBe(732_500);
  expect(refusal(article, "NdOxide", "2026-02-13", { asOf: "2026-12-31" })).toMatchObject({
    reason: "not-yet-published",
    reference: "2026-02-12",
  });
});

test("keeps exchange rates to the same as-of limit", () => {
  const late = viewOf("2026-01-28", [
    quotes("NdOxide@BREX", { "2026-01-26": 700_000 }),
    rates("USD", { "2026-01-23": 1.2, "2026-01-26": { mid: 1.25, knownSince: "2026-01-28" } }),
    rates("CNY", { "2026-01-23": 8.4, "2026-01-26": 8.5 }),
  ]);
  const asOf = { basis: "USD/t", asOf: "2026-01-26" };
  expect(value(late, "NdOxide", "2026-01-26", { basis: "USD/t" })).toBeCloseTo(
    (700_000 / 8.5) * 1.25,
    6,
  );
  expect(value(late, "NdOxide", "2026-01-26", asOf)).toBeCloseTo((700_000 / 8.4) * 1.2, 6);
});

test("says in the design's order why there is no price", () => {
  const view = viewOf("2026-02-20", [
    quotes("YOxide@BREX", { "2026-02-05": 1, "2026-02-06": 2, "2026-02-12": 3 }),
  ]);
  const none = { fill: "none" } as const;
  const reasons = [
    ["2026-02-21", "not-yet-published"],
    ["2026-02-04", "before-first"],
    ["2026-02-07", "weekend"],
    ["2026-02-17", "holiday"],
    ["2026-02-13", "after-last"],
    ["2026-02-10", "not-quoted"],
  ] as const;
  for (const [date, reason] of reasons) {
    expect([date, refusal(view, "YOxide", date, none).reason]).toEqual([date, reason]);
  }
});

test("knows that a make-up Saturday is no weekend", () => {
  const view = viewOf("2026-03-03", [quotes("YOxide@BREX", { "2026-02-27": 1, "2026-03-02": 2 })]);
  expect(refusal(view, "YOxide", "2026-02-28", { fill: "none" }).reason).toBe("not-quoted");
});

test("does not blame a weekend for a missing month", () => {
  const view = viewOf("2026-06-30", [
    quotes("YOxide@BREX", { "2026-01": 1, "2026-03": 3 }, { frequency: "monthly" }),
  ]);
  expect(refusal(view, "YOxide", "2026-02-07", { fill: "none" }).reason).toBe("not-quoted");
});

test("says that nothing was known yet, naming the as-of moment", () => {
  expect(refusal(article, "NdOxide", "latest", { asOf: "2026-01-02" })).toMatchObject({
    reason: "before-first",
    asOf: "2026-01-02",
  });
});

const gap = viewOf("2026-03-31", [
  quotes("YOxide@BREX", { "2026-03-02": 100, "2026-03-05": 160, "2026-03-27": 170 }),
  rates("USD", { "2026-03-02": 1, "2026-03-04": 1, "2026-03-05": 1 }),
  rates("CNY", { "2026-03-02": 7, "2026-03-04": 8, "2026-03-05": 9 }),
]);

test.each([
  ["previous", "2026-03-03", 100, "previous", 1],
  ["previous", "2026-03-02", 100, "exact", 0],
  ["next", "2026-03-03", 160, "next", 2],
  ["nearest", "2026-03-03", 100, "previous", 1],
  ["nearest", "2026-03-04", 160, "next", 1],
  ["nearest", "2026-03-16", 160, "previous", 11],
  ["nearest", "2026-03-31", 170, "previous", 4],
  ["interpolate", "2026-03-03", 120, "interpolate", 1],
  ["interpolate", "2026-03-05", 160, "exact", 0],
] as const)("fills %s on %s with %d", (fill, date, number, used, age) => {
  expect(price(gap, "YOxide", date, { fill, maxAge: 11 })).toMatchObject({
    value: number,
    fill: used,
    age,
  });
});

test("fills nothing from beyond the age limit, and a line only where both ends are near", () => {
  expect(refusal(gap, "YOxide", "2026-03-16", { fill: "next" })).toMatchObject({
    reason: "too-old",
    day: "2026-03-27",
    age: 11,
  });
  expect(refusal(gap, "YOxide", "2026-03-16", { fill: "nearest" })).toMatchObject({
    reason: "too-old",
    day: "2026-03-05",
    age: 11,
  });
  expect(refusal(gap, "YOxide", "2026-03-14", { fill: "interpolate" })).toMatchObject({
    reason: "too-old",
    day: "2026-03-27",
    age: 13,
  });
  expect(value(gap, "YOxide", "2026-03-16", { fill: "interpolate", maxAge: 11 })).toBe(165);
});

test("draws no line and takes no next price beyond the last observation", () => {
  expect(refusal(gap, "YOxide", "2026-03-30", { fill: "next" })).toMatchObject({
    reason: "after-last",
    last: "2026-03-27",
  });
  expect(refusal(gap, "YOxide", "2026-03-30", { fill: "interpolate" }).reason).toBe("after-last");
  expect(value(gap, "YOxide", "latest", { fill: "interpolate" })).toBe(170);
});

test("converts a filled price by its own day and an interpolated one by the asked day", () => {
  const basis = "USD/t";
  expect(value(gap, "YOxide", "2026-03-04", { basis })).toBeCloseTo(100 / 7, 9);
  expect(value(gap, "YOxide", "2026-03-04", { basis, fill: "interpolate" })).toBeCloseTo(
    140 / 8,
    9,
  );
});

test("converts a period's price by the asked day inside it, else by its last day", () => {
  const view = viewOf("2026-03-31", [
    quotes("YOxide@BREX", { "2025-12": 100, "2026-03": 300 }, { frequency: "monthly" }),
    rates("USD", { "2025-12-15": 1, "2025-12-31": 1, "2026-03-31": 1 }),
    rates("CNY", { "2025-12-15": 7, "2025-12-31": 8, "2026-03-31": 9 }),
  ]);
  const said = { basis: "USD/t", maxAge: 60 };
  expect(value(view, "YOxide", "2025-12-15", said)).toBeCloseTo(100 / 7, 9);
  expect(value(view, "YOxide", "2025-12", said)).toBeCloseTo(100 / 8, 9);
  expect(value(view, "YOxide", "2026-02-01", said)).toBeCloseTo(100 / 8, 9);
  expect(value(view, "YOxide", "2026-02-27", { ...said, fill: "next" })).toBeCloseTo(300 / 9, 9);
});

test("uses the reference day's rate while a period still runs", () => {
  expect(value(articleOn("2026-01-28"), "REConc", "2026Q1", { basis: "USD/t" })).toBeCloseTo(
    26_834 / 6.946384,
    3,
  );
});

test("takes VAT by the price's own day", () => {
  const view = viewOf("2019-04-01", [quotes("YOxide@BREX", { "2019-03-29": 116 })]);
  expect(value(view, "YOxide", "2019-04-01", { basis: "CNY/t ex VAT" })).toBeCloseTo(100, 9);
});

const ranged = viewOf("2026-03-31", [
  quotes("DyOxide@SMM", {
    "2026-03-02": { low: 10, high: 14, avg: 11 },
    "2026-03-03": { low: 10, high: 14, mid: 13 },
    "2026-03-04": { avg: 11 },
    "2026-03-05": { value: 9 },
    "2026-03-06": { low: 8 },
    "2026-03-09": { status: "withheld" },
  }),
]);

test.each([
  ["2026-03-02", { price: 12, low: 10, high: 14, mid: 12, avg: 11 }],
  ["2026-03-03", { price: 13, low: 10, high: 14, mid: 13, avg: "no-field" }],
  ["2026-03-04", { price: 11, low: "no-field", high: "no-field", mid: "no-field", avg: 11 }],
  ["2026-03-05", { price: 9, low: "no-field", high: "no-field", mid: "no-field", avg: "no-field" }],
  ["2026-03-06", { price: "no-field", low: 8, high: "no-field", mid: "no-field", avg: "no-field" }],
  [
    "2026-03-09",
    { price: "withheld", low: "withheld", high: "withheld", mid: "withheld", avg: "withheld" },
  ],
  [
    "2026-03-10",
    { price: "withheld", low: "withheld", high: "withheld", mid: "withheld", avg: "withheld" },
  ],
] as const)("reads the fields of %s", (date, fields) => {
  const read = (["price", "low", "high", "mid", "avg"] as const).map((field) => {
    const answer = priceValueOn(ranged, termsOf(ranged, "DyOxide", { field }), when(date));
    return [field, isFailure(answer) ? answer.reason : answer];
  });
  expect(Object.fromEntries(read)).toEqual(fields);
});

test("says which fields a day does have", () => {
  expect(refusal(ranged, "DyOxide", "2026-03-04", { field: "low" })).toEqual({
    reason: "no-field",
    material: "DyOxide",
    field: "low",
    day: "2026-03-04",
    published: ["avg"],
  });
});

const february = viewOf("2026-02-15", [
  quotes("YOxide@BREX", {
    "2025-12-30": 1,
    "2026-01-15": 2,
    "2026-01-30": 3,
    "2026-02-11": 4,
    "2026-02-12": 5,
    "2026-02-13": 6,
  }),
]);

test.each([
  ["-1D", 6],
  ["-3D", 5],
  ["-1W", 3],
  ["-1M", 2],
  ["-1P", 6],
  ["-2P", 5],
  ["-6P", 1],
  ["YE", 1],
  ["QE", 1],
  ["ME", 3],
])("counts %s from the workbook's day", (word, number) => {
  const maxAge = word === "-1W" ? 9 : 10;
  expect(value(february, "YOxide", word, { maxAge })).toBe(number);
});

test("counts published days from a day that has one without it", () => {
  expect(value(february, "YOxide", "-1P", { asOf: "2026-02-13" })).toBe(5);
  expect(refusal(february, "YOxide", "-7P")).toMatchObject({
    reason: "before-first",
    day: "-7P",
    first: "2025-12-30",
  });
});

test("does not count published days back from a price that is itself too old", () => {
  expect(refusal(autumn, "NdOxide", "-1P")).toMatchObject({ reason: "too-old", day: "2026-02-11" });
  expect(value(autumn, "NdOxide", "-2P", { maxAge: Infinity })).toBe(732_500);
});

test("steps over whole periods for -1P of a quarterly price", () => {
  expect(value(article, "REConc", "-1P")).toBe(26_205);
  expect(value(articleOn("2026-05-01"), "REConc", "-1P")).toBe(26_834);
});

test("takes the last published day for YE even where nothing else may be filled", () => {
  expect(value(february, "YOxide", "YE", { fill: "none" })).toBe(1);
});

test("answers a period from a series as long or longer, and refuses one of many prices", () => {
  expect(value(article, "REConc", "2025Q4")).toBe(26_205);
  expect(value(article, "REConc", "2025-11")).toBe(26_205);
  expect(value(article, "REConc", "2026Q1")).toBe(26_834);
  expect(refusal(article, "REConc", "2025")).toMatchObject({
    reason: "bad-date",
    input: "2025",
    hint: "period",
  });
  expect(refusal(article, "NdOxide", "2026-01")).toMatchObject({
    reason: "bad-date",
    hint: "period",
  });
  expect(refusal(article, "REConc", "2026Q2").reason).toBe("not-yet-published");
});

test("refuses a week that lies in two months of a monthly price", () => {
  const view = viewOf("2026-03-31", [
    quotes("YOxide@BREX", { "2026-01": 1, "2026-02": 2 }, { frequency: "monthly" }),
  ]);
  expect(value(view, "YOxide", "2026-W04")).toBe(1);
  expect(refusal(view, "YOxide", "2026-W05")).toMatchObject({ reason: "bad-date", hint: "period" });
});

test("refuses a span where one price is asked", () => {
  expect(refusal(article, "NdOxide", "YTD")).toEqual({
    reason: "bad-date",
    input: "YTD",
    hint: "span",
  });
});

test("answers from the newest revision inside the limits and not from one taken back", () => {
  const view = viewOf("2026-01-31", [
    quotes("YOxide@BREX", {
      "2026-01-05": 1,
      "2026-01-06": [
        2,
        { mid: 3, knownSince: "2026-01-08" },
        { status: "withdrawn", knownSince: "2026-01-12" },
      ],
    }),
  ]);
  expect(value(view, "YOxide", "2026-01-06", { asOf: "2026-01-07" })).toBe(2);
  expect(value(view, "YOxide", "2026-01-06", { asOf: "2026-01-09" })).toBe(3);
  expect(value(view, "YOxide", "2026-01-06")).toBe(1);
});

test("says no-fx where no rate is near, and never leaves the number unconverted", () => {
  expect(refusal(article, "NdOxide", "2026-01-28", { basis: "JPY/kg" }).reason).toBe("no-fx");
  expect(refusal(article, "REConc", "2025-11-15", { basis: "USD/t" }).reason).toBe("no-fx");
});
