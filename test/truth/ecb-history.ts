import { readFileSync } from "node:fs";
import { inflateRawSync } from "node:zlib";
import { currencies, type Currency } from "../../src/core/currency";
import { type Day, addDays, formatDay, parseIsoDay } from "../../src/core/day";
import { isFailure } from "../../src/core/failure";
import { exchangeRateOn, pairOf } from "../../src/core/fx";
import { type TestSeries, quotes, viewOf } from "../support/builders";

/**
 * Checks exchange rates against the whole history of the ECB, from 1999 on: every cross of a set of pairs on every calendar
 * day. The file is the ECB's own and not shipped, so this is a program to run and no test that may be skipped:
 * `npm run check:ecb -- eurofxref-hist.zip` (or the .csv in it).
 */
type Rates = ReadonlyMap<Day, ReadonlyMap<string, number>>;

const pairs = [
  ["USD", "CNY"],
  ["EUR", "USD"],
  ["CNY", "EUR"],
  ["JPY", "AUD"],
  ["GBP", "HKD"],
  ["EEK", "USD"],
] as const satisfies readonly (readonly [Currency, Currency])[];

/** The mean of the crosses of 2025, reckoned elsewhere from the same file. */
const MEAN_OF_2025 = "7.187359";

function check(path: string): readonly string[] {
  const rates = readRates(readCsv(path));
  const days = [...rates.keys()].sort((a, b) => a - b);
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return ["the file has no rates"];
  const view = viewOf(formatDay(addDays(last, 10)), seriesOf(rates));
  const faults: string[] = [];
  let checked = 0;
  for (const [from, to] of pairs) {
    for (let day = addDays(first, -2); day <= addDays(last, 7); day = addDays(day, 1)) {
      const answer = exchangeRateOn(view, pairOf(from, to), { kind: "day", day });
      const expected = crossOf(rates, from, to, day);
      const found = isFailure(answer) ? undefined : answer;
      if (found !== expected)
        faults.push(`${from}${to} ${formatDay(day)}: ${found} not ${expected}`);
      checked += 1;
    }
  }
  const crosses = days
    .filter((day) => formatDay(day).startsWith("2025"))
    .map((day) => crossOf(rates, "USD", "CNY", day) ?? NaN);
  const mean = crosses.reduce((sum, rate) => sum + rate, 0) / crosses.length;
  if (mean.toFixed(6) !== MEAN_OF_2025) faults.push(`mean of 2025: ${mean} not ${MEAN_OF_2025}`);
  process.stdout.write(
    `${checked} rates of ${pairs.length} pairs, ${formatDay(first)} to ${formatDay(last)}, ${faults.length} wrong\n`,
  );
  return faults;
}

/** The quotient of the newest day's two rates, at most five calendar days back. */
function crossOf(rates: Rates, from: string, to: string, day: Day): number | undefined {
  for (let back = 0; back <= 5; back += 1) {
    const row = rates.get(addDays(day, -back));
    const [under, over] = [row?.get(from), row?.get(to)];
    if (under !== undefined && over !== undefined) return over / under;
  }
  return undefined;
}

function readRates(csv: string): Rates {
  const [header = "", ...lines] = csv.split("\n").map((line) => line.trim());
  const names = header.split(",").map((name) => name.trim());
  const rates = new Map<Day, Map<string, number>>();
  for (const line of lines) {
    const cells = line.split(",");
    const day = parseIsoDay(cells[0] ?? "");
    if (day === undefined) continue;
    const row = new Map([["EUR", 1]]);
    names.forEach((name, at) => {
      const rate = Number(cells[at]);
      if (at > 0 && cells[at] !== "" && Number.isFinite(rate)) row.set(name, rate);
    });
    rates.set(day, row);
  }
  return rates;
}

function seriesOf(rates: Rates): readonly TestSeries[] {
  return currencies.flatMap((currency) => {
    const rows = [...rates].flatMap(([day, row]) => {
      const value = row.get(currency);
      return value === undefined ? [] : [[formatDay(day), { value }] as const];
    });
    if (currency === "EUR" || rows.length === 0) return [];
    const basis = { currency, vat: "none" } as const;
    const declared = { kind: "rate", basis, calendar: "target" } as const;
    return [quotes(`EUR${currency}@ECB`, Object.fromEntries(rows), declared)];
  });
}

/** The text of a .csv, or of the one file in a .zip. */
function readCsv(path: string): string {
  const file = readFileSync(path);
  if (!path.endsWith(".zip")) return file.toString("utf8");
  const end = file.lastIndexOf(Buffer.from("PK\x05\x06", "latin1"));
  const entry = file.readUInt32LE(end + 16);
  const size = file.readUInt32LE(entry + 20);
  const local = file.readUInt32LE(entry + 42);
  const start = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
  return inflateRawSync(file.subarray(start, start + size)).toString("utf8");
}

const [path] = process.argv.slice(2);
if (path === undefined) {
  process.stderr.write("Name the file: ecb-history.ts eurofxref-hist.zip\n");
  process.exitCode = 2;
} else {
  const faults = check(path);
  faults.slice(0, 20).forEach((fault) => process.stderr.write(`${fault}\n`));
  process.exitCode = faults.length === 0 ? 0 : 1;
}
