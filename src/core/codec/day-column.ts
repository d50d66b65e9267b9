import type { ByteReader, ByteWriter } from "./varint";

/** How the days are laid out. The values are part of the format. */
const STEPS = 0;
const BITS = 1;

/**
 * Writes days in order: as steps from one to the next, or, where no day comes twice and that is shorter,
 * as one bit for each calendar day (a working-day series then takes a fifth of a byte a row).
 */
export function writeDays(writer: ByteWriter, days: Int32Array): void {
  const first = days[0] ?? 0;
  const span = (days[days.length - 1] ?? 0) - first + 1;
  const once = days.every((day, row) => row === 0 || day > at(days, row - 1));
  if (once && span < days.length * 8) {
    writer.byte(BITS);
    writer.signed(first);
    writeBits(writer, days, first, Math.ceil(span / 8));
  } else {
    writer.byte(STEPS);
    writer.signed(first);
    for (let row = 1; row < days.length; row++) writer.unsigned(at(days, row) - at(days, row - 1));
  }
}

/** Reads so many days. */
export function readDays(reader: ByteReader, size: number): Int32Array {
  const days = new Int32Array(size);
  const layout = reader.byte();
  const first = reader.signed();
  if (layout > BITS) throw new RangeError(`The days have the unknown layout ${layout}.`);
  const last = layout === BITS ? readBits(reader, days, first) : readSteps(reader, days, first);
  if (first < -(2 ** 31) || last >= 2 ** 31) throw new RangeError("A day is out of all calendars.");
  return days;
}

function writeBits(writer: ByteWriter, days: Int32Array, first: number, length: number): void {
  const bits = new Uint8Array(length);
  for (const day of days) {
    const offset = day - first;
    bits[offset >> 3] = at(bits, offset >> 3) | (1 << (offset & 7));
  }
  writer.unsigned(length);
  writer.bytes(bits);
}

function readSteps(reader: ByteReader, days: Int32Array, first: number): number {
  let day = first;
  if (days.length > 0) days[0] = day;
  for (let row = 1; row < days.length; row++) {
    day += reader.unsigned();
    days[row] = day;
  }
  return day;
}

function readBits(reader: ByteReader, days: Int32Array, first: number): number {
  const bits = reader.bytes(reader.count("bytes of days", 1));
  let row = 0;
  let day = first;
  for (let index = 0; index < bits.length; index++) {
    // Takes the lowest bit that is left, again and again.
    for (let left = at(bits, index); left !== 0; left &= left - 1) {
      day = first + index * 8 + 31 - Math.clz32(left & -left);
      days[row++] = day;
    }
  }
  if (row !== days.length) throw new RangeError(`${row} days for ${days.length} rows.`);
  return day;
}

function at(column: Int32Array | Uint8Array, row: number): number {
  return column[row] ?? 0;
}
