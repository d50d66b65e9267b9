import { frequencies } from "../frequency";
import { DAY_MS } from "../instant";
import { type AmountName, amountNames, statuses } from "../observation";
import type { Series } from "../series";
import { readColumn, readIndexes, writeColumn } from "./column";
import { readDays, writeDays } from "./day-column";
import { ByteReader, ByteWriter } from "./varint";

/** Version of the format, its first byte. Indexes into frequencies, statuses and amountNames are part of it too. */
export const SERIES_FORMAT = 1;

/** No series is longer: thirty years of days, each revised 380 times. It bounds what a few hostile bytes can ask for. */
const MOST_ROWS = 2 ** 22;

/** `knownSince` goes as it is or counted from the start of its day: whichever is exact and changes less often. */
const KNOWN_AS_IS = 0;
const KNOWN_FROM_DAY = 1;

/** A series as bytes: about two a row for one amount a day. Rows out of order throw a RangeError. */
export function encodeSeries(series: Series): Uint8Array {
  if (series.size > MOST_ROWS) throw new RangeError(`${series.code} has over ${MOST_ROWS} rows.`);
  checkOrder(series);
  const writer = new ByteWriter();
  writer.byte(SERIES_FORMAT);
  writer.text(series.code);
  writer.byte(frequencies.indexOf(series.frequency));
  writer.unsigned(series.size);
  writeDays(writer, series.day);
  writeKnownSince(writer, series);
  writeColumn(writer, series.snapshot);
  writeColumn(writer, series.status);
  writer.unsigned(series.sources.length);
  for (const id of series.sources) writer.text(id);
  writeColumn(writer, series.source);
  writer.unsigned(series.notes.size);
  for (const [row, note] of series.notes) {
    writer.unsigned(row);
    writer.text(note);
  }
  const columns = amountNames.map((name) => series.amounts[name]);
  writer.byte(columns.reduce((bits, column, index) => bits | (column ? 1 << index : 0), 0));
  for (const column of columns) if (column) writeColumn(writer, column);
  return writer.finish();
}

/** The series of such bytes. Bytes that are cut, continued or otherwise odd throw a RangeError that says why. */
export function decodeSeries(bytes: Uint8Array): Series {
  const reader = new ByteReader(bytes);
  const version = reader.byte();
  if (version !== SERIES_FORMAT) {
    throw new RangeError(
      `The columns have format ${version}; this program reads ${SERIES_FORMAT}.`,
    );
  }
  const code = reader.text();
  const frequency = frequencies[reader.byte()];
  if (frequency === undefined) throw new RangeError(`${code} has an unknown frequency.`);
  const size = reader.count("rows", 1 / 8);
  if (size > MOST_ROWS) throw new RangeError(`${code} has over ${MOST_ROWS} rows.`);
  const day = readDays(reader, size);
  const knownSince = readKnownSince(reader, day);
  const snapshot = readIndexes(reader, new Int32Array(size), 2 ** 31);
  const status = readIndexes(reader, new Uint8Array(size), statuses.length);
  const sources = Array.from({ length: reader.count("sources", 1) }, () => reader.text());
  const source = readIndexes(reader, new Uint16Array(size), Math.max(sources.length, 1));
  const notes = readNotes(reader, size);
  const amounts = readAmounts(reader, size);
  if (reader.remaining > 0) throw new RangeError(`${code} has ${reader.remaining} bytes too many.`);
  const series: Series = {
    code,
    frequency,
    size,
    day,
    knownSince,
    snapshot,
    status,
    source,
    sources,
    notes,
    amounts,
  };
  checkOrder(series);
  return series;
}

function writeKnownSince(writer: ByteWriter, { code, knownSince, day }: Series): void {
  if (!knownSince.every(Number.isSafeInteger)) throw new RangeError(`${code} has no true moments.`);
  const fromDay = knownSince.map((instant, row) => instant - startOf(day, row));
  const exact = fromDay.every((offset, row) => offset + startOf(day, row) === knownSince[row]);
  const counted = exact && changesIn(fromDay) <= changesIn(knownSince);
  writer.byte(counted ? KNOWN_FROM_DAY : KNOWN_AS_IS);
  writeColumn(writer, counted ? fromDay : knownSince);
}

function readKnownSince(reader: ByteReader, day: Int32Array): Float64Array {
  const layout = reader.byte();
  if (layout > KNOWN_FROM_DAY) throw new RangeError(`Unknown layout ${layout} of known-since.`);
  const column = readColumn(reader, day.length);
  for (let row = 0; row < column.length; row++) {
    const instant = (column[row] ?? 0) + (layout === KNOWN_FROM_DAY ? startOf(day, row) : 0);
    // Faster than isSafeInteger; refuses NaN and the infinities too, whose difference is NaN.
    if (instant - Math.floor(instant) !== 0) throw new RangeError("A known-since is no moment.");
    column[row] = instant;
  }
  return column;
}

function startOf(day: Int32Array, row: number): number {
  return (day[row] ?? 0) * DAY_MS;
}

function readNotes(reader: ByteReader, size: number): ReadonlyMap<number, string> {
  const notes = new Map<number, string>();
  for (let left = reader.count("notes", 2); left > 0; left--) {
    const row = reader.unsigned();
    if (row >= size || notes.has(row)) throw new RangeError(`A note stands at no row of its own.`);
    notes.set(row, reader.text());
  }
  return notes;
}

function readAmounts(reader: ByteReader, size: number): Series["amounts"] {
  const amounts: Partial<Record<AmountName, Float64Array>> = {};
  const present = reader.byte();
  if (present >> amountNames.length) throw new RangeError("The columns have unknown amounts.");
  amountNames.forEach((name, index) => {
    if (present & (1 << index)) amounts[name] = readColumn(reader, size);
  });
  return amounts;
}

function changesIn(column: Float64Array): number {
  let changes = 0;
  for (let row = 1; row < column.length; row++) if (column[row] !== column[row - 1]) changes++;
  return changes;
}

/** Days that only rise, as of most series, need no look at the other columns. */
function checkOrder({ code, size, day, knownSince, snapshot }: Series): void {
  for (let row = 1; row < size; row++) {
    const days = (day[row] ?? 0) - (day[row - 1] ?? 0);
    if (days > 0) continue;
    const step =
      days ||
      (knownSince[row] ?? 0) - (knownSince[row - 1] ?? 0) ||
      (snapshot[row] ?? 0) - (snapshot[row - 1] ?? 0);
    if (step < 0) throw new RangeError(`${code} has rows out of order.`);
  }
}
