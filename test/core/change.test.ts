import { type ChangeQuestion, changeBetween } from "../../src/core/change";
import { isFailure } from "../../src/core/failure";
import type { SnapshotView } from "../../src/core/view";
import { articleOn } from "../support/article";
import { type Said, quotes, sure, termsOf, viewOf, when } from "../support/builders";

interface Asked extends Said, Partial<Pick<ChangeQuestion, "mode" | "same">> {}

const changeOf = (
  view: SnapshotView,
  material: string,
  from: string,
  to: string,
  said: Asked = {},
) => {
  const { mode = "pct", same = "error", ...rest } = said;
  const question = { from: when(from), to: when(to), mode, same };
  return changeBetween(view, termsOf(view, material, rest), question);
};

const change = (...asked: Parameters<typeof changeOf>) => sure(changeOf(...asked), "change").value;

const refusal = (...asked: Parameters<typeof changeOf>) => {
  const answer = changeOf(...asked);
  if (!isFailure(answer)) throw new Error(`there is a change: ${answer.value}`);
  return { reason: answer.reason, ...answer.details };
};

const article = articleOn("2026-02-12");

test.each<[string, string, string, Asked, number, number]>([
  ["NdOxide", "2025-12-31", "2026-01-28", {}, 0.20082, 6],
  ["PrOxide", "2025-12-31", "2026-01-28", {}, 0.199182, 6],
  ["NdOxide", "2025-12-31", "2026-01-28", { basis: "USD/kg" }, 0.21026, 5],
  ["NdOxide", "2025-12-31", "2026-01-28", { mode: "abs" }, 122_500, 6],
  ["NdOxide", "2025-12-31", "2026-01-28", { mode: "log" }, Math.log(732_500 / 610_000), 12],
  ["REConc", "2025Q4", "2026Q1", {}, 0.024, 4],
  ["REConc", "2024Q3", "2026Q1", {}, 0.6029, 4],
])("measures %s from %s to %s with %j", (material, from, to, said, expected, digits) => {
  expect(change(article, material, from, to, said)).toBeCloseTo(expected, digits);
});

test("measures YTD from the last quote of the year before the day that the other end used", () => {
  const view = articleOn("2026-02-12");
  expect(change(view, "NdOxide", "YTD", "latest")).toBeCloseTo(870_000 / 610_000 - 1, 12);
  expect(change(view, "NdOxide", "YE", "latest")).toBe(change(view, "NdOxide", "YTD", "latest"));
  expect(change(view, "REConc", "QTD", "2025-11-15")).toBeCloseTo(26_205 / 19_109 - 1, 12);
});

test("counts back from the day that the other end used, not from the workbook's", () => {
  const view = viewOf("2026-03-31", [
    quotes("YOxide@BREX", {
      "2026-01-26": 100,
      "2026-01-30": 110,
      "2026-02-27": 121,
      "2026-03-27": 150,
    }),
  ]);
  expect(change(view, "YOxide", "-1M", "2026-03-01")).toBeCloseTo(0.21, 12);
  expect(change(view, "YOxide", "-1P", "latest")).toBeCloseTo(150 / 121 - 1, 12);
  expect(change(view, "YOxide", "-2P", "2026-02-27")).toBeCloseTo(0.21, 12);
  expect(change(view, "YOxide", "-1M", "latest")).toBeCloseTo(150 / 121 - 1, 12);
});

test("counts back from the first day of a quarter", () => {
  expect(change(article, "REConc", "-1M", "2026-02-10")).toBeCloseTo(26_834 / 26_205 - 1, 12);
  expect(change(article, "REConc", "-1P", "latest")).toBeCloseTo(26_834 / 26_205 - 1, 12);
});

test("knows no change between two days of one observation, unless same=zero", () => {
  expect(refusal(article, "NdOxide", "2026-01-28", "2026-02-03")).toEqual({
    reason: "no-new-price",
    material: "NdOxide",
    day: "2026-01-28",
    from: "2026-01-28",
    to: "2026-02-03",
  });
  expect(change(article, "NdOxide", "2026-01-28", "2026-02-03", { same: "zero" })).toBe(0);
  expect(refusal(article, "REConc", "2026-01-05", "2026-02-10")).toMatchObject({
    reason: "no-new-price",
    day: "2026Q1",
  });
});

test("keeps two days on one line apart", () => {
  const view = viewOf("2026-03-31", [
    quotes("YOxide@BREX", { "2026-03-02": 100, "2026-03-06": 140 }),
  ]);
  const line = { fill: "interpolate" } as const;
  expect(change(view, "YOxide", "2026-03-03", "2026-03-05", line)).toBeCloseTo(130 / 110 - 1, 12);
  expect(change(view, "YOxide", "2026-03-02", "2026-03-03", line)).toBeCloseTo(0.1, 12);
  expect(refusal(view, "YOxide", "2026-03-03", "2026-03-03", line).reason).toBe("no-new-price");
});

test("fails as its ends fail, the later one first", () => {
  expect(refusal(articleOn("2026-11-23"), "NdOxide", "YTD", "latest")).toMatchObject({
    reason: "too-old",
    day: "2026-02-11",
    age: 285,
  });
  expect(refusal(article, "NdOxide", "2025-06-30", "2026-01-28").reason).toBe("before-first");
  expect(refusal(article, "NdOxide", "2025-12-31", "YTD")).toMatchObject({
    reason: "bad-date",
    hint: "span",
  });
});

test("gives no fraction and no logarithm of a price that is not above 0", () => {
  const view = viewOf("2026-03-31", [
    quotes("YOxide@BREX", { "2026-03-02": 0, "2026-03-06": 140 }),
  ]);
  const asked = [view, "YOxide", "2026-03-02", "2026-03-06"] as const;
  expect(refusal(...asked)).toEqual({ reason: "out-of-range", argument: "price", input: 0 });
  expect(refusal(...asked, { mode: "log" }).reason).toBe("out-of-range");
  expect(change(...asked, { mode: "abs" })).toBe(140);
});
