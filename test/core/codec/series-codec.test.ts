import fc from "fast-check";
import { decodeSeries, encodeSeries } from "../../../src/core/codec/series-codec";
import { addDays, dayNumber, isWeekend, knownDay } from "../../../src/core/day";
import { type Instant, startOf } from "../../../src/core/instant";
import type { StoredObservation } from "../../../src/core/observation";
import { type Series, seriesOf } from "../../../src/core/series";
import { anySeries } from "../../support/arbitrary-series";

const quote = (day: number, mid: number): StoredObservation => ({
  day: dayNumber(day),
  amounts: { mid },
  knownSince: startOf(dayNumber(day)),
  status: "published",
  source: "S1",
  snapshot: 1,
});

const twoDays = seriesOf("NdOxide@BREX", "daily", [quote(20480, 730000), quote(20481, 732500)]);

test("gives back every series as it was, bit by bit", () => {
  fc.assert(
    fc.property(anySeries, (series) => {
      const { amounts, ...rest } = decodeSeries(encodeSeries(series));
      const { amounts: before, ...restBefore } = series;
      expect(rest).toEqual(restBefore);
      expect(Object.keys(amounts)).toEqual(Object.keys(before));
      for (const [name, column] of Object.entries(before)) {
        const after = amounts[name as keyof Series["amounts"]] ?? [];
        expect(Array.from(after)).toEqual(Array.from(column));
        expect(Array.from(after).every((value, row) => Object.is(value, column[row]))).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
});

const hex = (series: Series) => Buffer.from(encodeSeries(series)).toString("hex");

test("keeps the format that stores and caches already hold", () => {
  const head = "01" + "0c4e644f786964654042524558" + "00" + "02"; // version, code, daily, rows
  const days = "01" + "80c002" + "01" + "03"; // bits from 20480 on: two in one byte
  const constants = "01000000" + "000002" + "000000" + "01025331" + "000000"; // known, snapshot, status, sources
  const amounts = "00" + "04" + "02048872" + "32"; // no notes, mid: 7300 hundreds, then 25 more
  expect(hex(twoDays)).toBe(head + days + constants + amounts);
});

test("keeps the format of revisions, holes, runs, notes and raw doubles", () => {
  const first = { ...quote(-1, 1), snapshot: 3, source: "S2", note: "é" };
  const later = {
    ...first,
    knownSince: (first.knownSince + 1500) as Instant,
    amounts: { avg: 1 / 3 },
  };
  const rows = [first, later, quote(5, 2), quote(6, 2), quote(7, 2), quote(8, 2)];
  const head = "01" + "0158" + "01" + "06";
  const days = "00" + "01" + "0006010101"; // steps from day -1
  const known = "01" + "0104" + "0100" + "011e" + "041d"; // runs of hundreds of milliseconds of the day
  const snapshots = "0100" + "0206" + "0403";
  const sources = "000000" + "02" + "025332" + "025331" + "0100" + "0200" + "0402"; // after the statuses
  const notes = "02" + "0001e901" + "0101e901";
  const mids = "09" + "03010104" + "00" + "0102" + "0402"; // runs with a hole after the first row
  const averages = "0b" + "0400010104" + "555555555555d53f";
  const all = head + days + known + snapshots + sources + notes + "0c" + mids + averages;
  expect(hex(seriesOf("X", "weekly", rows))).toBe(all);
});

test("reads the bytes where they lie inside a larger message", () => {
  const bytes = encodeSeries(twoDays);
  const message = new Uint8Array(bytes.length + 20);
  message.set(bytes, 7);
  expect(decodeSeries(message.subarray(7, 7 + bytes.length))).toEqual(twoDays);
});

test("takes less than two bytes for a working day's price", () => {
  const days = Array.from({ length: 5000 }, (_, i) => addDays(knownDay(2005, 1, 3), i));
  const open = days.filter((day) => !isWeekend(day));
  const rows = open.map((day, i) => quote(day, 500_000 + Math.round(300 * Math.sin(i / 9)) * 500));
  const series = seriesOf("NdOxide@BREX", "daily", rows);
  expect(encodeSeries(series).length / series.size).toBeLessThan(2);
});

test("refuses bytes cut short anywhere", () => {
  const bytes = encodeSeries(twoDays);
  for (let length = 0; length < bytes.length; length++) {
    expect(() => decodeSeries(bytes.subarray(0, length))).toThrow(RangeError);
  }
});

test("refuses bytes that go on after the end", () => {
  expect(() => decodeSeries(Uint8Array.of(...encodeSeries(twoDays), 0))).toThrow(
    "1 bytes too many",
  );
});

test("refuses another version of the format and says so", () => {
  const bytes = encodeSeries(twoDays);
  bytes[0] = 9;
  expect(() => decodeSeries(bytes)).toThrow("format 9");
});

test("answers any bytes with a series or a RangeError", () => {
  const tampered = fc
    .tuple(anySeries, fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 4 }))
    .map(([series, changes]) => {
      const bytes = encodeSeries(series);
      for (const [at, value] of changes) bytes[at % bytes.length] = value;
      return bytes;
    });
  const settles = (bytes: Uint8Array) => {
    try {
      return decodeSeries(bytes).size >= 0;
    } catch (error) {
      return error instanceof RangeError;
    }
  };
  fc.assert(fc.property(tampered, settles), { numRuns: 1000 });
  fc.assert(fc.property(fc.uint8Array({ maxLength: 60 }), settles), { numRuns: 1000 });
});

test("does not take a few bytes' word for billions of rows", () => {
  const before = process.memoryUsage().arrayBuffers;
  const hostile = Uint8Array.of(1, 1, 65, 0, 0xff, 0xff, 0xff, 0xff, 0x7f, 0, 0, 0, 0, 0, 0, 0);
  expect(() => decodeSeries(hostile)).toThrow("more than their bytes can hold");
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(1_000_000);
});

test("refuses to write rows out of order or moments that are none", () => {
  const backwards = { ...twoDays, day: twoDays.day.slice().reverse() };
  expect(() => encodeSeries(backwards)).toThrow("out of order");
  const timeless = { ...twoDays, knownSince: Float64Array.of(NaN as Instant, 0) };
  expect(() => encodeSeries(timeless)).toThrow("no true moments");
});
