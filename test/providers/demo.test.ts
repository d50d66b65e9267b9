import { isPublished } from "../../src/core/calendar";
import { demoContent, syntheticSeries } from "../../src/providers/demo";
import { day } from "../support/observations";

const level = ({ low = NaN, high = NaN }) => (low + high) / 2;

test("is the same for the same seed and another for another", () => {
  expect(syntheticSeries(1, 500)).toEqual(syntheticSeries(1, 500));
  expect(syntheticSeries(1, 500)).not.toEqual(syntheticSeries(2, 500));
});

test("stays as it was when it was first published", () => {
  const ends = [1, 2, 3].map((seed) => level(syntheticSeries(seed, 2500).at(-1)?.amounts ?? {}));
  expect(ends).toEqual([126500, 89500, 120500]);
});

test("starts at the round level 100,000 and ends on 2019-12-31", () => {
  const series = syntheticSeries(7, 3750);
  expect(series).toHaveLength(3750);
  expect(level(series[0]?.amounts ?? {})).toBe(100_000);
  expect(series.at(-1)?.day).toBe(day("2019-12-31"));
});

test("has only Chinese working days, in order, with a low below the high", () => {
  const series = syntheticSeries(3, 2500);
  const wrong = series.filter(
    ({ day: at, amounts: { low = 0, high = 0 } }, index) =>
      !isPublished("cn", at) || low <= 0 || low >= high || at <= (series[index - 1]?.day ?? 0),
  );
  expect(wrong).toEqual([]);
});

test("is sticky: most days repeat the day before", () => {
  const levels = syntheticSeries(1, 2500).map((observation) => level(observation.amounts));
  const same = levels.filter((price, index) => price === levels[index - 1]).length;
  expect(same / levels.length).toBeGreaterThan(0.65);
  expect(same / levels.length).toBeLessThan(0.85);
});

test("says synthetic in every declaration and row, and is nobody's default", () => {
  const { declarations, observations, defaultQuoters } = demoContent();
  expect(declarations.map((series) => series.code)).toEqual([...observations.keys()]);
  for (const { code, synthetic, specification } of declarations) {
    expect(code).toMatch(/@DEMO$/);
    expect(synthetic).toBe(true);
    expect(specification).toContain("SYNTHETIC");
  }
  for (const rows of observations.values()) {
    expect([...rows].every((row) => row.status === "synthetic" && row.source === "DEMO")).toBe(
      true,
    );
  }
  expect(defaultQuoters).toEqual({});
});
