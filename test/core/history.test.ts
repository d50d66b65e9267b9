import fc from "fast-check";
import { addDays, formatDay } from "../../src/core/day";
import { Failure, isFailure } from "../../src/core/failure";
import { fills } from "../../src/core/fill";
import { type HistoryLayout, historyOf } from "../../src/core/history";
import { priceValueOn } from "../../src/core/price";
import type { SnapshotView } from "../../src/core/view";
import { articleOn } from "../support/article";
import { type Said, quotes, sure, termsOf, viewOf, when } from "../support/builders";
import { day } from "../support/observations";

interface Asked extends Said, HistoryLayout {}

const historyFor = (
  view: SnapshotView,
  materials: string,
  start: string,
  end?: string,
  { interval, stat, order, merge, calendar, ...said }: Asked = {},
) =>
  historyOf(
    view,
    materials.split(" ").map((material) => termsOf(view, material, said)),
    { start: when(start), ...(end === undefined ? {} : { end: when(end) }) },
    JSON.parse(JSON.stringify({ interval, stat, order, merge, calendar })) as HistoryLayout,
  );

/** Rows as day text and cells, a failure as its reason. */
const rows = (...asked: Parameters<typeof historyFor>) =>
  sure(historyFor(...asked), "history").map((row) => [
    formatDay(row.day),
    ...row.cells.map((cell) => (isFailure(cell) ? cell.reason : cell)),
  ]);

const refusal = (...asked: Parameters<typeof historyFor>) => {
  const answer = historyFor(...asked);
  if (!isFailure(answer)) throw new Error(`there are ${answer.length} rows`);
  return { reason: answer.reason, ...answer.details };
};

const article = articleOn("2026-02-12");

test("lays out seven quarters of concentrate, six of them rises", () => {
  const history = rows(article, "REConc", "2024-07-01", "2026-01-31");
  expect(history).toEqual([
    ["2024-07-01", 16_741],
    ["2024-10-01", 17_782],
    ["2025-01-01", 18_618],
    ["2025-04-01", 18_825],
    ["2025-07-01", 19_109],
    ["2025-10-01", 26_205],
    ["2026-01-01", 26_834],
  ]);
  const rises = history.filter(
    ([, price], at) => at > 0 && Number(price) > Number(history[at - 1]?.[1]),
  );
  expect(rises).toHaveLength(6);
});

test("takes in a period that only overlaps the span", () => {
  expect(rows(article, "REConc", "2025-12-31", "2026-01-01")).toEqual([
    ["2025-10-01", 26_205],
    ["2026-01-01", 26_834],
  ]);
});

test("covers a period that stands as start without an end", () => {
  expect(rows(article, "NdOxide", "2025Q4")).toEqual([["2025-12-31", 610_000]]);
  expect(rows(article, "REConc", "2025").map(([first]) => first)).toEqual([
    "2025-01-01",
    "2025-04-01",
    "2025-07-01",
    "2025-10-01",
  ]);
});

test("starts YTD on the year's first day and YE on the day of the price it names", () => {
  expect(rows(article, "NdOxide", "YTD")).toEqual([
    ["2026-01-28", 732_500],
    ["2026-02-11", 870_000],
  ]);
  expect(rows(article, "NdOxide", "YE").map(([first]) => first)).toEqual([
    "2025-12-31",
    "2026-01-28",
    "2026-02-11",
  ]);
  expect(rows(article, "NdOxide", "-2P").map(([first]) => first)).toEqual([
    "2026-01-28",
    "2026-02-11",
  ]);
  expect(rows(article, "NdOxide", "-1M", "latest")).toHaveLength(2);
});

test("shows only what was known as of a day", () => {
  expect(rows(article, "REConc", "2025-10-01", undefined, { asOf: "2026-01-08" })).toEqual([
    ["2025-10-01", 26_205],
  ]);
});

test("puts the newest row first where order=desc", () => {
  expect(
    rows(article, "NdOxide", "2026", undefined, { order: "desc" }).map(([first]) => first),
  ).toEqual(["2026-02-11", "2026-01-28"]);
});

test("converts each row by its own day", () => {
  const [first, last] = rows(article, "NdOxide", "2025-12-31", "2026-01-28", { basis: "USD/kg" });
  expect(first?.[1]).toBeCloseTo(610_000 / 1000 / 7.001021, 4);
  expect(last?.[1]).toBeCloseTo(105.4506, 4);
});

test("refuses spans without an observation, saying where the observations are", () => {
  expect(refusal(article, "NdOxide", "2025-06-01", "2025-06-30").reason).toBe("before-first");
  expect(refusal(article, "NdOxide", "2026-01-05", "2026-01-09")).toMatchObject({
    reason: "not-quoted",
    start: "2026-01-05",
    end: "2026-01-09",
  });
  expect(refusal(articleOn("2026-11-23"), "NdOxide", "2026-06-01").reason).toBe("after-last");
  expect(refusal(article, "NdOxide", "2026-03-01").reason).toBe("not-yet-published");
});

test("refuses a span that ends before it starts", () => {
  expect(refusal(article, "NdOxide", "2026-01-28", "2025-12-31")).toEqual({
    reason: "bad-date",
    hint: "order",
    start: "2026-01-28",
    end: "2025-12-31",
  });
  expect(refusal(article, "NdOxide", "2025-12-31", "YTD")).toMatchObject({
    reason: "bad-date",
    hint: "span",
  });
});

const pair = viewOf("2026-03-13", [
  quotes("YOxide@BREX", { "2026-03-02": 1, "2026-03-03": 2, "2026-03-09": 3 }),
  quotes("DyOxide@BREX", { "2026-03-03": 10, "2026-03-04": 11, "2026-03-09": 12 }),
]);

test("merges the days of several series", () => {
  const merged = (merge: "union" | "intersect" | "left") =>
    rows(pair, "YOxide DyOxide", "2026-03", undefined, { merge, fill: "none" });
  expect(merged("union")).toEqual([
    ["2026-03-02", 1, "before-first"],
    ["2026-03-03", 2, 10],
    ["2026-03-04", "not-quoted", 11],
    ["2026-03-09", 3, 12],
  ]);
  expect(merged("intersect")).toEqual([
    ["2026-03-03", 2, 10],
    ["2026-03-09", 3, 12],
  ]);
  expect(merged("left").map(([first]) => first)).toEqual([
    "2026-03-02",
    "2026-03-03",
    "2026-03-09",
  ]);
});

test("fills the gaps of a union by the fill", () => {
  expect(rows(pair, "YOxide DyOxide", "2026-03-04", "2026-03-08")).toEqual([["2026-03-04", 2, 11]]);
});

test("keeps a column that cannot be read as its failure in each row", () => {
  const unknown = new Failure("unknown-material", { input: "Ndx" });
  const history = sure(
    historyOf(pair, [unknown, termsOf(pair, "YOxide")], { start: when("2026-03-03") }),
    "rows",
  );
  expect(history.map(({ cells }) => cells)).toEqual([
    [unknown, 2],
    [unknown, 3],
  ]);
  expect(historyOf(pair, [unknown], { start: when("2026-03-03") })).toBe(unknown);
});

test("makes a row of every chosen day, from the first observation on", () => {
  const days = (calendar: "cn" | "trading" | "all") =>
    rows(pair, "YOxide", "2026-02-27", "2026-03-09", { calendar }).map(([first]) => first);
  expect(days("all")).toHaveLength(8);
  expect(days("trading")).toEqual([
    "2026-03-02",
    "2026-03-03",
    "2026-03-04",
    "2026-03-05",
    "2026-03-06",
    "2026-03-09",
  ]);
  const makeUp = viewOf("2026-03-13", [quotes("YOxide@BREX", { "2026-02-27": 1 })]);
  expect(
    rows(makeUp, "YOxide", "2026-02-27", "2026-03-02", { calendar: "cn" }).map(([first]) => first),
  ).toContain("2026-02-28");
});

test("leaves the end of a calendar as too old where quotes have stopped", () => {
  const late = viewOf("2026-03-31", [quotes("YOxide@BREX", { "2026-03-02": 1 })]);
  expect(rows(late, "YOxide", "2026-03-11", "2026-03-14", { calendar: "all" })).toEqual([
    ["2026-03-11", 1],
    ["2026-03-12", 1],
    ["2026-03-13", "too-old"],
    ["2026-03-14", "too-old"],
  ]);
});

const spring = viewOf("2026-06-30", [
  quotes("YOxide@BREX", {
    "2026-01-05": 4,
    "2026-01-30": 2,
    "2026-02-10": 3,
    "2026-04-01": 8,
    "2026-05-01": 6,
  }),
  quotes(
    "DyOxide@SMM",
    { "2026-W05": 10, "2026-W06": 12, "2026-W14": 14 },
    { frequency: "weekly" },
  ),
]);

test.each([
  ["last", [2, 3, 8, 6]],
  ["avg", [3, 3, 8, 6]],
  ["low", [2, 3, 8, 6]],
  ["high", [4, 3, 8, 6]],
] as const)("gathers months by %s, labelled by their first day", (stat, numbers) => {
  const firsts = ["2026-01-01", "2026-02-01", "2026-04-01", "2026-05-01"];
  expect(rows(spring, "YOxide", "2026", undefined, { interval: "M", stat })).toEqual(
    numbers.map((number, at) => [firsts[at], number]),
  );
});

test("gathers quarters, years and weeks", () => {
  expect(rows(spring, "YOxide", "2026", undefined, { interval: "Q", stat: "avg" })).toEqual([
    ["2026-01-01", 3],
    ["2026-04-01", 7],
  ]);
  expect(rows(spring, "YOxide", "2026", undefined, { interval: "Y" })).toEqual([["2026-01-01", 6]]);
  expect(rows(spring, "YOxide", "2026-01", undefined, { interval: "W" })).toEqual([
    ["2026-01-05", 4],
    ["2026-01-26", 2],
  ]);
});

test("counts a week in the month of its first day", () => {
  expect(rows(spring, "DyOxide", "2026", undefined, { interval: "M", stat: "avg" })).toEqual([
    ["2026-01-01", 10],
    ["2026-02-01", 12],
    ["2026-03-01", 14],
  ]);
});

test("shows a quarter's price in each of its months that has come", () => {
  expect(rows(article, "REConc", "2025-12-01", undefined, { interval: "M" })).toEqual([
    ["2025-12-01", 26_205],
    ["2026-01-01", 26_834],
    ["2026-02-01", 26_834],
  ]);
});

test("has no price in an interval without an observation", () => {
  expect(rows(spring, "YOxide DyOxide", "2026-04", "2026-05", { interval: "M" })).toEqual([
    // The week of 30 March reaches into April.
    ["2026-03-01", "not-quoted", 14],
    ["2026-04-01", 8, "not-quoted"],
    ["2026-05-01", 6, "not-quoted"],
  ]);
});

test("averages an interval over the chosen calendar's days", () => {
  const view = viewOf("2026-03-08", [quotes("YOxide@BREX", { "2026-03-02": 7, "2026-03-04": 14 })]);
  const week = (calendar: "published" | "all") =>
    rows(view, "YOxide", "2026-W10", undefined, { interval: "W", stat: "avg", calendar });
  expect(week("published")).toEqual([["2026-03-02", 10.5]]);
  expect(week("all")).toEqual([["2026-03-02", 12]]);
});

test("does not average over a day whose number is withheld", () => {
  const view = viewOf("2026-03-08", [
    quotes("YOxide@BREX", { "2026-03-02": { status: "withheld" }, "2026-03-04": 14 }),
  ]);
  expect(rows(view, "YOxide", "2026-03", undefined, { interval: "M", stat: "avg" })).toEqual([
    ["2026-03-01", "withheld"],
  ]);
  expect(rows(view, "YOxide", "2026-03", undefined, { interval: "M" })).toEqual([
    ["2026-03-01", 14],
  ]);
});

test("gives in every cell as published what REPRICE gives for the row's day", () => {
  const quoted = fc.dictionary(
    fc.integer({ min: 0, max: 60 }).map((at) => formatDay(addDays(day("2026-01-01"), at))),
    fc.integer({ min: 1, max: 99 }),
    { minKeys: 1, maxKeys: 20 },
  );
  const layout = fc.record({
    merge: fc.constantFrom("union", "intersect", "left"),
    calendar: fc.constantFrom("published", "cn", "trading", "all"),
    order: fc.constantFrom("asc", "desc"),
  } as const);
  fc.assert(
    fc.property(quoted, quoted, layout, fc.constantFrom(...fills), (a, b, how, fill) => {
      const view = viewOf("2026-03-05", [quotes("YOxide@BREX", a), quotes("DyOxide@BREX", b)]);
      const columns = ["YOxide", "DyOxide"].map((material) => termsOf(view, material, { fill }));
      const history = historyOf(
        view,
        columns,
        { start: when("2026-01-10"), end: when("2026-02-20") },
        how,
      );
      if (isFailure(history)) return;
      for (const { day: asked, cells } of history) {
        expect(cells).toEqual(
          columns.map((terms) => priceValueOn(view, terms, { kind: "day", day: asked })),
        );
      }
      const days = history.map((row) => row.day);
      expect(days).toEqual(
        [...new Set(days)].sort((x, y) => (how.order === "asc" ? x - y : y - x)),
      );
    }),
  );
});
