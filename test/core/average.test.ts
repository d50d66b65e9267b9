import { averageOf } from "../../src/core/average";
import { isFailure } from "../../src/core/failure";
import type { RowCalendar } from "../../src/core/sample";
import type { SnapshotView } from "../../src/core/view";
import { articleOn } from "../support/article";
import { type Said, quotes, rates, sure, termsOf, viewOf, when } from "../support/builders";

interface Asked extends Said {
  readonly calendar?: RowCalendar;
}

const averageFor = (
  view: SnapshotView,
  material: string,
  start: string,
  end?: string,
  { calendar, ...said }: Asked = {},
) =>
  averageOf(
    view,
    termsOf(view, material, said),
    { start: when(start), ...(end === undefined ? {} : { end: when(end) }) },
    calendar,
  );

const average = (...asked: Parameters<typeof averageFor>) => sure(averageFor(...asked), "average");

const refusal = (...asked: Parameters<typeof averageFor>) => {
  const answer = averageFor(...asked);
  if (!isFailure(answer)) throw new Error(`there is a mean: ${answer.value}`);
  return { reason: answer.reason, ...answer.details };
};

const march = viewOf("2026-03-13", [
  quotes("YOxide@BREX", { "2026-03-02": 7, "2026-03-04": 14, "2026-03-09": 21 }),
  rates("USD", { "2026-03-02": 1, "2026-03-04": 1, "2026-03-09": 1 }),
  rates("CNY", { "2026-03-02": 7, "2026-03-04": 7, "2026-03-09": 10.5 }),
]);

test("is the mean over published days", () => {
  expect(average(march, "YOxide", "2026-03-02", "2026-03-09")).toMatchObject({ value: 14 });
  expect(average(march, "YOxide", "2026-03").days).toHaveLength(3);
  expect(average(march, "YOxide", "MTD").value).toBe(14);
});

test("converts each day by its own rate before the mean", () => {
  expect(average(march, "YOxide", "2026-03", undefined, { basis: "USD/t" }).value).toBeCloseTo(
    (1 + 2 + 2) / 3,
    12,
  );
});

test("counts every day of another calendar with its filled price", () => {
  expect(average(march, "YOxide", "2026-03-02", "2026-03-05", { calendar: "all" }).value).toBe(
    10.5,
  );
  expect(
    average(march, "YOxide", "2026-03-05", "2026-03-08", { calendar: "cn" }).days,
  ).toHaveLength(2);
});

test("is the mean of the quarters of a quarterly price", () => {
  const quarters = (18_618 + 18_825 + 19_109 + 26_205) / 4;
  expect(average(articleOn("2026-02-12"), "REConc", "2025").value).toBeCloseTo(quarters, 9);
});

test("wants an end unless the start is a period", () => {
  expect(refusal(march, "YOxide", "2026-03-02")).toEqual({
    reason: "bad-date",
    hint: "missing",
    argument: "end",
  });
});

test("fails where a day of it fails, or none is published", () => {
  expect(refusal(march, "YOxide", "2026-03", undefined, { field: "low" }).reason).toBe("no-field");
  expect(refusal(march, "YOxide", "2026-03-05", "2026-03-06").reason).toBe("not-quoted");
  expect(refusal(march, "YOxide", "2026-03-01", "2026-03-04", { calendar: "all" }).reason).toBe(
    "before-first",
  );
});
