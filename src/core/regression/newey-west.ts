import type { Columns } from "./triangular";

/** The usual lag of Newey and West for so many points: floor(4 (T/100)^(2/9)). */
export function defaultLag(points: number): number {
  return Math.floor(4 * (points / 100) ** (2 / 9));
}

/**
 * Covariance of the coefficients that holds under heteroskedasticity and autocorrelation (HAC): Bartlett weights up to a lag,
 * (X'X)^-1 S (X'X)^-1 with `gram` = (X'X)^-1 as a full square. A lag of 0 is White's.
 */
export function neweyWest(
  columns: Columns,
  residuals: Float64Array,
  gram: Float64Array,
  lag: number,
): Float64Array {
  const size = columns.length;
  const points = residuals.length;
  const scores = columns.map((column) => column.map((value, row) => value * (residuals[row] ?? 0)));
  const middle = new Float64Array(size * size);
  for (let back = 0; back <= Math.min(lag, points - 1); back++) {
    const weight = back === 0 ? 0.5 : 1 - back / (lag + 1);
    for (const [row, ahead] of scores.entries()) {
      for (const [column, behind] of scores.entries()) {
        const sum = weight * productBehind(ahead, behind, back);
        add(middle, row * size + column, sum);
        add(middle, column * size + row, sum);
      }
    }
  }
  return times(times(gram, middle, size), gram, size);
}

function productBehind(ahead: Float64Array, behind: Float64Array, back: number): number {
  let sum = 0;
  for (let row = back; row < ahead.length; row++)
    sum += (ahead[row] ?? 0) * (behind[row - back] ?? 0);
  return sum;
}

function times(left: Float64Array, right: Float64Array, size: number): Float64Array {
  const product = new Float64Array(size * size);
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      let sum = 0;
      for (let at = 0; at < size; at++) {
        sum += (left[row * size + at] ?? 0) * (right[at * size + column] ?? 0);
      }
      product[row * size + column] = sum;
    }
  }
  return product;
}

function add(square: Float64Array, at: number, amount: number): void {
  square[at] = (square[at] ?? 0) + amount;
}
