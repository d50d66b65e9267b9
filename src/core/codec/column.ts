import { readHoles, spreadOver, writeHoles } from "./holes";
import type { ByteReader, ByteWriter } from "./varint";

/** How the numbers of a column are laid out. The values are part of the format. */
const CONSTANT = 0;
const RUNS = 1;
const DELTAS = 2;
const RAW = 3;
/** Added to the layout when some rows have no number. */
const HOLES = 8;

/** Whole numbers up to here have differences that a signed varint can hold. */
const LARGEST = 2 ** 51;
const MOST_DECIMALS = 15;
const MOST_ZEROS = 9;

/** A column of whole numbers, as small as its numbers allow. */
type WholeColumn = Int32Array | Uint16Array | Uint8Array;

/**
 * Writes a column of numbers, NaN standing for none. Numbers that are decimals of one scale become whole numbers
 * and go as one constant, as runs or as differences, whichever is short; any others go as raw doubles.
 */
export function writeColumn(writer: ByteWriter, column: Float64Array | WholeColumn): void {
  const present = numbersOf(column);
  const holes = present.length < column.length ? HOLES : 0;
  const wanted = layoutOf(present);
  const exponent = exponentOf(wanted === CONSTANT ? present.subarray(0, 1) : present);
  const layout = exponent === undefined ? RAW : wanted;
  writer.byte(layout | holes);
  if (holes) writeHoles(writer, column);
  if (exponent === undefined) {
    for (const value of present) writer.double(value);
    return;
  }
  writer.signed(exponent);
  unscale(present, exponent);
  if (layout === CONSTANT) writer.signed(present[0] ?? 0);
  else if (layout === RUNS) writeRuns(writer, present);
  else writeDeltas(writer, present);
}

/** Reads a column of so many rows. */
export function readColumn(reader: ByteReader, size: number): Float64Array {
  const head = reader.byte();
  const holes = head & HOLES ? readHoles(reader, size) : undefined;
  const column = new Float64Array(holes ? holes.present : size);
  readPresent(reader, head & ~HOLES, column);
  return holes ? spreadOver(column, holes) : column;
}

/** Reads a column of whole numbers from 0 and below a limit into its array. */
export function readIndexes<Column extends WholeColumn>(
  reader: ByteReader,
  column: Column,
  limit: number,
): Column {
  if (reader.peek() === CONSTANT) {
    reader.byte();
    column.fill(checkIndex(readConstant(reader), limit));
    return column;
  }
  const values = readColumn(reader, column.length);
  for (let row = 0; row < values.length; row++) column[row] = checkIndex(values[row] ?? 0, limit);
  return column;
}

/** The numbers of a column without its holes, in an array of their own. */
function numbersOf(column: Float64Array | WholeColumn): Float64Array {
  const numbers = new Float64Array(column.length);
  let count = 0;
  for (let row = 0; row < column.length; row++) {
    const value = column[row] ?? NaN;
    if (value === value) numbers[count++] = value;
  }
  return numbers.subarray(0, count);
}

/** The power of ten of which every value is an exact whole multiple; undefined where there is none. */
function exponentOf(values: Float64Array): number | undefined {
  let decimals = 0;
  let unit = 1;
  for (const value of values) {
    while (!isWhole(value, unit)) {
      if (++decimals > MOST_DECIMALS) return undefined;
      unit = 10 ** decimals;
    }
  }
  if (decimals > 0) return values.every((value) => isWhole(value, unit)) ? -decimals : undefined;
  let zeros = values.some((value) => value !== 0) ? MOST_ZEROS : 0;
  unit = 10 ** zeros;
  for (const value of values) {
    while (Math.floor(value / unit) * unit !== value) unit = 10 ** --zeros;
  }
  return zeros;
}

/** True when the value is a whole number of units' parts and comes back from it bit by bit, which -0 does not. */
function isWhole(value: number, unit: number): boolean {
  const whole = Math.round(value * unit);
  return Math.abs(whole) <= LARGEST && whole / unit === value && (value !== 0 || 1 / value > 0);
}

function unscale(values: Float64Array, exponent: number): void {
  const unit = 10 ** Math.abs(exponent);
  for (let row = 0; row < values.length; row++) {
    const value = values[row] ?? 0;
    values[row] = exponent < 0 ? Math.round(value * unit) : value / unit;
  }
}

/** A run costs a length and a difference, a difference alone a byte or more: runs pay when under half the rows start one. */
function layoutOf(values: Float64Array): number {
  let starts = 0;
  for (let row = 1; row < values.length; row++) {
    if (!Object.is(values[row], values[row - 1])) starts++;
  }
  if (starts === 0) return CONSTANT;
  return starts * 2 < values.length ? RUNS : DELTAS;
}

function writeRuns(writer: ByteWriter, whole: Float64Array): void {
  let before = 0;
  for (let start = 0, end = 0; start < whole.length; start = end) {
    const value = whole[start] ?? 0;
    while (end < whole.length && whole[end] === value) end++;
    writer.unsigned(end - start);
    writer.signed(value - before);
    before = value;
  }
}

function writeDeltas(writer: ByteWriter, whole: Float64Array): void {
  let before = 0;
  for (const value of whole) {
    writer.signed(value - before);
    before = value;
  }
}

function readPresent(reader: ByteReader, layout: number, column: Float64Array): void {
  if (layout === CONSTANT) column.fill(readConstant(reader));
  else if (layout === RUNS) readRuns(reader, column);
  else if (layout === DELTAS) readDeltas(reader, column);
  else if (layout === RAW) readRaw(reader, column);
  else throw new RangeError(`A column has the unknown layout ${layout}.`);
}

function readConstant(reader: ByteReader): number {
  const scale = readScale(reader);
  return scaled(reader.signed(), scale);
}

function readRuns(reader: ByteReader, column: Float64Array): void {
  const scale = readScale(reader);
  let whole = 0;
  for (let row = 0; row < column.length;) {
    const end = row + reader.unsigned();
    whole += reader.signed();
    if (end === row || end > column.length) throw new RangeError("A run has no true length.");
    const value = scaled(whole, scale);
    // Most runs are short, and calling fill for three rows takes longer than writing them.
    while (row < end) column[row++] = value;
  }
}

function readDeltas(reader: ByteReader, column: Float64Array): void {
  const scale = readScale(reader);
  reader.sums(column);
  if (scale.factor !== scale.divisor) {
    for (let row = 0; row < column.length; row++) column[row] = scaled(column[row] ?? 0, scale);
  }
}

function readRaw(reader: ByteReader, column: Float64Array): void {
  for (let row = 0; row < column.length; row++) column[row] = reader.double();
}

/** What whole numbers are multiplied and divided by; a power of ten divides exactly rounded, its inverse would not. */
interface Scale {
  readonly factor: number;
  readonly divisor: number;
}

function readScale(reader: ByteReader): Scale {
  const exponent = reader.signed();
  if (exponent < -MOST_DECIMALS || exponent > MOST_ZEROS) {
    throw new RangeError(`A column is scaled by 10^${exponent}, which no writer does.`);
  }
  return { factor: 10 ** Math.max(exponent, 0), divisor: 10 ** Math.max(-exponent, 0) };
}

function scaled(whole: number, { factor, divisor }: Scale): number {
  return divisor === 1 ? whole * factor : whole / divisor;
}

function checkIndex(value: number, limit: number): number {
  if (value >= 0 && value < limit && Math.floor(value) === value) return value;
  throw new RangeError(`A column has ${value} where a whole number below ${limit} belongs.`);
}
