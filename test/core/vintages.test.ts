import { isFailure } from "../../src/core/failure";
import { formatInstant } from "../../src/core/instant";
import { sentenceOf } from "../../src/core/sentences";
import { vintagesOn } from "../../src/core/vintages";
import type { SnapshotView } from "../../src/core/view";
import { type Said, quotes, sure, termsOf, viewOf, when } from "../support/builders";

const view = viewOf("2026-02-12", [
  quotes("YOxide@BREX", {
    "2026-01-05": 7,
    "2026-01-06": [
      { mid: 8, knownSince: "2026-01-06T03:00Z", snapshot: 1, status: "preliminary" },
      { mid: 9, knownSince: "2026-01-07", snapshot: 2, status: "revised" },
      { knownSince: "2026-01-08", snapshot: 3, status: "withdrawn" },
    ],
    "2026-01-07": { status: "withheld" },
    "2026-01-09": { low: 10, high: 14, avg: 11 },
  }),
  quotes("REConc@NRE", { "2026Q1": 26_834, "2025Q4": 26_205 }, { frequency: "quarterly" }),
]);

const vintages = (material: string, date: string, said?: Said, on: SnapshotView = view) =>
  vintagesOn(on, termsOf(on, material, said), when(date));

const values = (...asked: Parameters<typeof vintages>) =>
  sure(vintages(...asked), "vintages").map(({ value }) =>
    isFailure(value) ? value.reason : value,
  );

test("gives every publication for a day, oldest first, also of one that was taken back", () => {
  const told = sure(vintages("YOxide", "2026-01-06"), "vintages").map(({ observation, value }) => [
    value,
    formatInstant(observation.knownSince),
    observation.snapshot,
    observation.status,
  ]);
  expect(told).toEqual([
    [8, "2026-01-06T03:00:00Z", 1, "preliminary"],
    [9, "2026-01-07T00:00:00Z", 2, "revised"],
    [undefined, "2026-01-08T00:00:00Z", 3, "withdrawn"],
  ]);
});

test("reads the field that is asked for, and says where there is none", () => {
  expect(values("YOxide", "2026-01-09")).toEqual([12]);
  expect(values("YOxide", "2026-01-09", { field: "avg" })).toEqual([11]);
  expect(values("YOxide", "2026-01-05", { field: "low" })).toEqual(["no-field"]);
  expect(values("YOxide", "2026-01-07")).toEqual(["withheld"]);
});

test("finds the period that a day is in, and the newest by its word", () => {
  expect(values("REConc", "2026-02-01")).toEqual([26_834]);
  expect(values("REConc", "2025Q4")).toEqual([26_205]);
  expect(values("REConc", "YE")).toEqual([26_205]);
  expect(values("YOxide", "last")).toEqual([12]);
});

test.each([
  ["2026-01-10", "weekend"],
  ["2026-01-01", "before-first"],
  ["2026-01-08", "not-quoted"],
  ["2026-02-13", "not-yet-published"],
  ["2026-02-10", "after-last"],
  ["latest", "too-old"],
  ["YTD", "bad-date"],
])("has none for %s: %s", (date, reason) => {
  const failure = vintages("YOxide", date);
  expect(failure).toMatchObject({ reason });
  expect(isFailure(failure) && sentenceOf(failure)).not.toContain("fill=none");
});
