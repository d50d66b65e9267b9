import fc from "fast-check";
import type { DateHint } from "../../src/core/date-hint";
import { type Day, dayNumber, formatDay, knownDay, serialOf } from "../../src/core/day";
import { Failure } from "../../src/core/failure";
import { formatPeriod } from "../../src/core/period";
import { readWhen } from "../../src/core/when";

const wednesday = { kind: "day", day: knownDay(2026, 1, 28) };

const badDate = (input: string | number, hint: DateHint, more: { readsAs?: number } = {}) =>
  new Failure("bad-date", { input, hint, ...more });

const anyDay = fc
  .integer({ min: knownDay(1990, 1, 1), max: knownDay(9999, 12, 31) })
  .map((count): Day => dayNumber(count));

test.each([
  ...["2026-01-28", "20260128", "28-Jan-2026", "28-JAN-2026", "28 january 2026", "28Jan2026"],
  ...["Jan 28, 2026", "January 28 2026", "2026/01/28", "2026/1/28", "2026.1.28", "2026年1月28日"],
  ...["46050", "46050.75", "46050,75", " 2026-01-28 ", "２０２６－０１－２８", "2026–01–28"],
])("reads the text %j as Wednesday 28 January 2026", (text) => {
  expect(readWhen(text)).toEqual(wednesday);
});

test.each([46050, 46050.5, 46050.999, 46049.99999999994, 20260128])(
  "reads the number %d as Wednesday 28 January 2026",
  (number) => {
    expect(readWhen(number)).toEqual(wednesday);
  },
);

test("knows every month by its short and its full English name, and September as Sept", () => {
  const names = [
    ...["January", "February", "March", "April", "May", "June", "July", "August", "September"],
    ...["October", "November", "December"],
  ];
  names.forEach((name, index) => {
    const day = { kind: "day", day: knownDay(2025, index + 1, 9) };
    expect(readWhen(`9-${name}-2025`)).toEqual(day);
    expect(readWhen(`9-${name.slice(0, 3)}-2025`)).toEqual(day);
  });
  expect(readWhen("9 Sept 2025")).toEqual({ kind: "day", day: knownDay(2025, 9, 9) });
  expect(readWhen("9-Mai-2025")).toEqual(badDate("9-Mai-2025", "not-a-date"));
});

test("takes serials from the first day of 1990 to the last that Excel knows", () => {
  expect(readWhen(32874)).toEqual({ kind: "day", day: knownDay(1990, 1, 1) });
  expect(readWhen(2958465.5)).toEqual({ kind: "day", day: knownDay(9999, 12, 31) });
  expect(readWhen(32873)).toEqual(badDate(32873, "serial-too-early", { readsAs: 1989 }));
  expect(readWhen(2958466)).toEqual(badDate(2958466, "not-in-calendar"));
});

test("refuses the number 2026, which is a day of 1905, and takes the text for the year", () => {
  expect(readWhen(2026)).toEqual(badDate(2026, "year-as-number", { readsAs: 1905 }));
  expect(readWhen("2026")).toMatchObject({ kind: "period", period: { frequency: "yearly" } });
});

test.each([
  [0, badDate(0, "serial-too-early", { readsAs: 1900 })],
  [366, badDate(366, "serial-too-early", { readsAs: 1900 })],
  [2026.5, badDate(2026.5, "serial-too-early", { readsAs: 1905 })],
  [-1, badDate(-1, "negative-number")],
  [20260230, badDate(20260230, "not-in-calendar")],
  [20260128.5, badDate(20260128.5, "not-in-calendar")],
  [1e300, badDate(1e300, "not-in-calendar")],
  [Infinity, badDate(Infinity, "not-a-date")],
  [NaN, badDate(NaN, "not-a-date")],
])("refuses the number %d", (number, failure) => {
  expect(readWhen(number)).toEqual(failure);
});

test.each([
  ["2025", "2025-01-01", "2025-12-31", "yearly"],
  ["2025Q4", "2025-10-01", "2025-12-31", "quarterly"],
  ["2025 q4", "2025-10-01", "2025-12-31", "quarterly"],
  ["2025H1", "2025-01-01", "2025-06-30", "half-yearly"],
  ["2026-01", "2026-01-01", "2026-01-31", "monthly"],
  ["2026-W05", "2026-01-26", "2026-02-01", "weekly"],
])("reads %j as the period from %s to %s", (text, first, last, frequency) => {
  const when = readWhen(text);
  if (when instanceof Failure || when.kind !== "period") throw new Error(`no period: ${text}`);
  const { period } = when;
  expect([formatDay(period.first), formatDay(period.last), period.frequency]).toEqual([
    first,
    last,
    frequency,
  ]);
});

test.each([
  ["latest", { kind: "latest" }],
  ["Last", { kind: "last" }],
  ["-1D", { kind: "back", count: 1, unit: "D" }],
  ["-2w", { kind: "back", count: 2, unit: "W" }],
  ["- 3 M", { kind: "back", count: 3, unit: "M" }],
  ["−1Y", { kind: "back", count: 1, unit: "Y" }],
  ["-5P", { kind: "published-back", count: 5 }],
  ["YE", { kind: "end-of-previous", unit: "year" }],
  ["QE", { kind: "end-of-previous", unit: "quarter" }],
  ["me", { kind: "end-of-previous", unit: "month" }],
  ["YTD", { kind: "span", unit: "year" }],
  ["qtd", { kind: "span", unit: "quarter" }],
  ["MTD", { kind: "span", unit: "month" }],
])("reads the word %j", (text, when) => {
  expect(readWhen(text)).toEqual(when);
});

test.each<[string, DateHint]>([
  ["01/02/2026", "ambiguous-order"],
  ["28/01/2026", "ambiguous-order"],
  ["1.2.26", "ambiguous-order"],
  ["01 02 2026", "ambiguous-order"],
  ["28-Jan-26", "short-year"],
  ["2026-02-30", "not-in-calendar"],
  ["20261301", "not-in-calendar"],
  ["31-Apr-2026", "not-in-calendar"],
  ["2025Q5", "not-in-calendar"],
  ["2026-13", "not-in-calendar"],
  ["2025-W53", "not-in-calendar"],
  ["2026-01-28T10:00:00Z", "has-time"],
  ["2026-01-28 10:00", "has-time"],
  ["1D", "counts-back"],
  ["+5P", "counts-back"],
  ["-201Y", "too-far-back"],
  ["-999999999999999999D", "too-far-back"],
  ["", "not-a-date"],
  ["tomorrow", "not-a-date"],
  ["constructor", "not-a-date"],
  ["202601", "not-a-date"],
  ["20269", "not-a-date"],
  ["2026 0128", "not-a-date"],
  ["46,050", "not-a-date"],
  ["2026-1", "not-a-date"],
  ["2026-01/28", "not-a-date"],
  ["-1Q", "not-a-date"],
])("refuses the text %j as %s", (text, hint) => {
  expect(readWhen(text)).toEqual(badDate(text, hint));
});

test("reads every day back from each of its spellings", () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      const iso = formatDay(day);
      const read = { kind: "day", day };
      expect(readWhen(iso)).toEqual(read);
      expect(readWhen(iso.replaceAll("-", ""))).toEqual(read);
      expect(readWhen(Number(iso.replaceAll("-", "")))).toEqual(read);
      expect(readWhen(serialOf(day))).toEqual(read);
    }),
  );
});

test("reads what formatPeriod writes", () => {
  fc.assert(
    fc.property(anyDay, fc.constantFrom("monthly", "quarterly", "half-yearly"), (day, frequency) =>
      expect(readWhen(formatPeriod(day, frequency))).toMatchObject({
        kind: "period",
        period: { frequency },
      }),
    ),
  );
});

test("answers any text and any number with a date or with bad-date, and never throws", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: "grapheme" }), fc.double()), (value) => {
      const read = readWhen(value);
      expect(read instanceof Failure ? read.reason : "date").toMatch(/^(bad-)?date$/);
    }),
    { numRuns: 2000 },
  );
});

test("takes no text longer than a date can be, and cuts it short in the failure", () => {
  for (const piece of [" ", "1", "-", "1-", "jan", "\ufdfa"]) {
    const read = readWhen(`2026${piece.repeat(1_000_000)}`);
    if (!(read instanceof Failure)) throw new Error(`read as a date: ${piece}`);
    expect(String(read.details["input"])).toHaveLength(41);
  }
});
