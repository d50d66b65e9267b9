import MultivariateLinearRegression from "ml-regression-multivariate-linear";

/** A slope and its Newey-West error, as a page on the subject would have them written. */
export interface PlainSlope {
  readonly slope: number;
  readonly error: number;
}

/**
 * Log returns of two price columns, regressed by the normal equations of one regressor and a constant, with Bartlett weights up
 * to a lag. No package was found that has a regression with such errors, so this plain version stands in for one.
 */
export function plainBeta(
  y: Float64Array,
  x: Float64Array,
  lag: (points: number) => number,
): PlainSlope {
  const ofY = logReturns(y);
  const ofX = logReturns(x);
  const points = ofY.length;
  let [sumX, sumY, sumXX, sumXY] = [0, 0, 0, 0];
  for (const [at, one] of ofX.entries()) {
    const other = ofY[at] ?? NaN;
    sumX += one;
    sumY += other;
    sumXX += one * one;
    sumXY += one * other;
  }
  const scale = points * sumXX - sumX * sumX;
  const slope = (points * sumXY - sumX * sumY) / scale;
  const constant = (sumY - slope * sumX) / points;
  const mean = sumX / points;
  // The slope's part of (X'X)^-1 X'u: deviations from the mean over their squares.
  const scores = ofX.map((one, at) => (one - mean) * ((ofY[at] ?? NaN) - constant - slope * one));
  const last = lag(points);
  let variance = 0;
  for (let back = 0; back <= last; back++) {
    let sum = 0;
    for (let at = back; at < points; at++) sum += (scores[at] ?? 0) * (scores[at - back] ?? 0);
    variance += (back === 0 ? 1 : 2 * (1 - back / (last + 1))) * sum;
  }
  return { slope, error: Math.sqrt(variance) / (scale / points) };
}

/** The slope of the same regression by a kept library, which has classical errors only. */
export function librarySlope(y: Float64Array, x: Float64Array): number {
  const rows = (column: Float64Array) => logReturns(column).map((one) => [one]);
  const regression = new MultivariateLinearRegression(rows(x), rows(y), { statistics: false });
  return regression.weights[0]?.[0] ?? NaN;
}

function logReturns(prices: Float64Array): number[] {
  const returns: number[] = [];
  for (let at = 1; at < prices.length; at++) {
    returns.push(Math.log((prices[at] ?? NaN) / (prices[at - 1] ?? NaN)));
  }
  return returns;
}
