import type { ByteReader, ByteWriter } from "./varint";

/** Which rows of a column have a number: lengths of stretches with and without by turns, the first of them with. */
export interface Holes {
  readonly stretches: readonly number[];
  readonly size: number;
  /** How many rows have a number. */
  readonly present: number;
}

/** Writes which rows of a column have a number; NaN is none. */
export function writeHoles(writer: ByteWriter, column: ArrayLike<number>): void {
  const stretches: number[] = [];
  let start = 0;
  let absent = false;
  for (let row = 0; row < column.length; row++) {
    if (Number.isNaN(column[row]) === absent) continue;
    stretches.push(row - start);
    start = row;
    absent = !absent;
  }
  stretches.push(column.length - start);
  writer.unsigned(stretches.length);
  for (const length of stretches) writer.unsigned(length);
}

/** Reads which of so many rows have a number. */
export function readHoles(reader: ByteReader, size: number): Holes {
  const stretches: number[] = [];
  let rows = 0;
  let present = 0;
  for (let left = reader.count("stretches", 1); left > 0; left--) {
    const length = reader.unsigned();
    if (stretches.length % 2 === 0) present += length;
    rows += length;
    stretches.push(length);
  }
  if (rows !== size) throw new RangeError(`A column has ${rows} rows, its series ${size}.`);
  return { stretches, size, present };
}

/** Puts numbers to the rows that have one, NaN to the others. */
export function spreadOver(numbers: Float64Array, { stretches, size }: Holes): Float64Array {
  const column = new Float64Array(size).fill(NaN);
  let row = 0;
  let taken = 0;
  stretches.forEach((length, index) => {
    if (index % 2 === 0) {
      column.set(numbers.subarray(taken, taken + length), row);
      taken += length;
    }
    row += length;
  });
  return column;
}
