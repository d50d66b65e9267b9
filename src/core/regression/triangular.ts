/** Columns of equal length: the design matrix of a regression. */
export type Columns = readonly Float64Array[];

/** The upper triangle of a QR decomposition, column by column, and the right-hand side turned with it. */
export interface Triangle {
  readonly size: number;
  /** R[row][column] at column * size + row. */
  readonly r: Float64Array;
  /** The first entries of Q'y. */
  readonly turned: Float64Array;
}

/** What is left of a column after the others, relative to the column: less than this is rounding, and it depends on them. */
const DEPENDENT = 1e-10;

/**
 * Householder QR of columns with a right-hand side; undefined where a column depends on those before it.
 * Squares are never formed, so that a column of 1e6 with changes of 1 still counts.
 */
export function triangulate(columns: Columns, right: Float64Array): Triangle | undefined {
  const size = columns.length;
  const rows = right.length;
  const left = columns.map((column) => Float64Array.from(column));
  const turned = Float64Array.from(right);
  const r = new Float64Array(size * size);
  for (const [at, pivot] of left.entries()) {
    const whole = lengthFrom(columns[at] ?? pivot, 0);
    const length = lengthFrom(pivot, at);
    if (!(length > whole * DEPENDENT)) return undefined;
    const head = pivot[at] ?? 0;
    const diagonal = head > 0 ? -length : length;
    pivot[at] = head - diagonal;
    const scale = -diagonal * (pivot[at] ?? 0);
    for (let other = at + 1; other < size; other++) reflect(pivot, left[other] ?? pivot, at, scale);
    reflect(pivot, turned, at, scale);
    for (let row = 0; row < at; row++) r[at * size + row] = pivot[row] ?? 0;
    r[at * size + at] = diagonal;
  }
  return rows < size ? undefined : { size, r, turned };
}

/** The solution of R x = b, from the last row up. */
export function solveUpper({ size, r }: Triangle, right: Float64Array): Float64Array {
  const solution = new Float64Array(size);
  for (let row = size - 1; row >= 0; row--) {
    let rest = right[row] ?? 0;
    for (let column = row + 1; column < size; column++) {
      rest -= (r[column * size + row] ?? 0) * (solution[column] ?? 0);
    }
    solution[row] = rest / (r[row * size + row] ?? NaN);
  }
  return solution;
}

/** (X'X)^-1 = R^-1 R^-T as a full square, symmetric. */
export function inverseGram(triangle: Triangle): Float64Array {
  const { size } = triangle;
  const inverse = Array.from({ length: size }, (_, column) => {
    const unit = new Float64Array(size);
    unit[column] = 1;
    return solveUpper(triangle, unit);
  });
  const gram = new Float64Array(size * size);
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      let sum = 0;
      for (const one of inverse) sum += (one[row] ?? 0) * (one[column] ?? 0);
      gram[row * size + column] = sum;
    }
  }
  return gram;
}

function lengthFrom(column: Float64Array, start: number): number {
  let largest = 0;
  for (let row = start; row < column.length; row++) {
    largest = Math.max(largest, Math.abs(column[row] ?? 0));
  }
  if (largest === 0 || !Number.isFinite(largest)) return largest;
  let sum = 0;
  for (let row = start; row < column.length; row++) {
    const part = (column[row] ?? 0) / largest;
    sum += part * part;
  }
  return largest * Math.sqrt(sum);
}

/** Reflects a column at the plane across the pivot; `scale` is half the pivot's square. */
function reflect(pivot: Float64Array, column: Float64Array, start: number, scale: number): void {
  let product = 0;
  for (let row = start; row < column.length; row++) {
    product += (pivot[row] ?? 0) * (column[row] ?? 0);
  }
  const step = product / scale;
  for (let row = start; row < column.length; row++) {
    column[row] = (column[row] ?? 0) - step * (pivot[row] ?? 0);
  }
}
