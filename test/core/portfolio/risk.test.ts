import { concentrationOf } from "../../../src/core/portfolio/concentration";
import { riskParts } from "../../../src/core/portfolio/risk";

test("risk contributions are the published ones and add up to the volatility", () => {
  const { volatility, parts } = riskParts(
    [0.7, 0.3],
    [
      [0.04, 0.018],
      [0.018, 0.09],
    ],
  );
  expect(volatility).toBeCloseTo(0.187776462848782, 14);
  expect(parts[0]).toBeCloseTo(0.12450974762917, 13);
  expect(parts[1]).toBeCloseTo(0.06326671521961, 13);
  expect((100 * (parts[0] ?? 0)) / volatility).toBeCloseTo(66.307430516, 8);
});

test("concentration goes from equal parts to a single one", () => {
  expect(concentrationOf([1, -1, 1, 1])).toEqual({
    count: 4,
    hhi: 0.25,
    effective: 4,
    normalised: 0,
  });
  expect(concentrationOf([5, 0])).toEqual({ count: 1, hhi: 1, effective: 1, normalised: 1 });
  expect(concentrationOf([0])).toBeUndefined();
});
