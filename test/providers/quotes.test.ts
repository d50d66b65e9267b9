import fc from "fast-check";
import { formatDay } from "../../src/core/day";
import { formatInstant } from "../../src/core/instant";
import { observationAt } from "../../src/core/series";
import { importFrom } from "../../src/providers/import";
import { quotesProvider } from "../../src/providers/quotes";
import { isRejection, sayRejection } from "../../src/providers/rejection";
import { plainFileOf } from "../support/csv";
import { day, instant } from "../support/observations";
import { ownStore } from "../support/own-store";

const NOW = instant("2026-02-11T04:00:00Z");
const HEADER = "ticker,day,close,adjusted close,volume,currency\n";

const own = ownStore();

const importing = (...file: Parameters<typeof plainFileOf>) =>
  importFrom(quotesProvider(plainFileOf(...file), own.store), own.store, NOW);

const problemsOf = async (...file: Parameters<typeof plainFileOf>) => {
  const outcome = await importing(...file);
  return isRejection(outcome) ? sayRejection(outcome) : [];
};

const newest = async () => (await own.store.newest()).number;

async function rowsOf(code: string): Promise<string[]> {
  const [series] = await own.store.series([code], await newest());
  return Array.from({ length: series?.size ?? 0 }, (_, row) => {
    if (!series) return "";
    const { day: of, amounts, knownSince } = observationAt(series, row);
    return `${formatDay(of)} ${amounts.value} since ${formatInstant(knownSince)}`;
  });
}

const entries = async () => (await own.store.catalogue(await newest())).series;

test("brings closes, adjusted closes and volumes in as series of the share", async () => {
  const outcome = await importing(`${HEADER}600111.SH,2026-01-28,52.10,51.9,85085802,CNY\n`);
  expect(outcome).toMatchObject({ rows: 3, same: 0 });
  expect(await rowsOf("600111.SH@OWN")).toEqual(["2026-01-28 52.1 since 2026-01-28T00:00:00Z"]);
  expect(await rowsOf("600111.SH.ADJ@OWN")).toEqual(["2026-01-28 51.9 since 2026-02-11T04:00:00Z"]);
  expect(await rowsOf("600111.SH.VOL@OWN")).toEqual([
    "2026-01-28 85085802 since 2026-01-28T00:00:00Z",
  ]);
  expect(await entries()).toMatchObject([
    { code: "600111.SH.ADJ@OWN", kind: "equity", basis: { currency: "CNY", vat: "none" } },
    { code: "600111.SH.VOL@OWN", basis: { vat: "none" } },
    { code: "600111.SH@OWN", calendar: "xshg", frequency: "daily", licence: "private" },
  ]);
});

test("makes the file's quoter the one that answers for the share", async () => {
  await importing(`${HEADER}600111.SH,2026-01-28,52.1,,,CNY\n`);
  expect((await own.store.catalogue(1)).defaultQuoters).toEqual({ "600111.SH": "OWN" });
});

test("takes the calendar of the exchange that a share trades on", async () => {
  const tickers = ["6680.HK", "LYC.AX", "MP.US", "4063.T", "NEO.TO", "ABC.V"];
  const rows = tickers.map((ticker) => `${ticker},2026-01-28,10,,,USD`);
  await importing(`${HEADER}${rows.join("\n")}\n`);
  const calendarOf = new Map((await entries()).map(({ code, calendar }) => [code, calendar]));
  expect(tickers.map((ticker) => calendarOf.get(`${ticker}@OWN`))).toEqual([
    "xhkg",
    "xasx",
    "xnys",
    "xtks",
    "xtse",
    "xtse",
  ]);
});

test("reads a file as a site of quotes gives it, columns in any order", async () => {
  const text =
    "Date,Adj Close,Close,Volume,Ticker,Currency\r\n2026-01-28,1.5,1.50,0,lyc.ax,AUD\r\n";
  expect(await importing(text)).toMatchObject({ rows: 3 });
  expect(await rowsOf("LYC.AX.VOL@OWN")).toEqual(["2026-01-28 0 since 2026-01-28T00:00:00Z"]);
});

test("adds only what is new of a file that has grown", async () => {
  const first = "600111.SH,2026-01-27,50,49,,CNY\n";
  await importing(HEADER + first);
  const later = importFrom(
    quotesProvider(plainFileOf(`${HEADER}${first}600111.SH,2026-01-28,51,50,,\n`), own.store),
    own.store,
    instant("2026-02-12"),
  );
  expect(await later).toMatchObject({ rows: 2, same: 2 });
});

test("keeps an adjusted close that a dividend restated beside the earlier one", async () => {
  await importing(`${HEADER}600111.SH,2026-01-27,50,50,,CNY\n`);
  const restated = plainFileOf(`${HEADER}600111.SH,2026-01-27,50,49.5,,\n`);
  const outcome = await importFrom(
    quotesProvider(restated, own.store),
    own.store,
    instant("2026-02-12T00:00:00Z"),
  );
  expect(outcome).toMatchObject({ rows: 1, same: 1 });
  expect(await rowsOf("600111.SH.ADJ@OWN")).toEqual([
    "2026-01-27 50 since 2026-02-11T04:00:00Z",
    "2026-01-27 49.5 since 2026-02-12T00:00:00Z",
  ]);
});

test("says since when numbers were known: the row, then --known-since, then the exchange's habit", async () => {
  const text = `ticker,day,close,currency,known_since\n600111.SH,2026-01-27,50,CNY,\n600111.SH,2026-01-28,51,CNY,2026-01-29\n`;
  await importing(text, { knownSince: instant("2026-02-01") });
  expect(await rowsOf("600111.SH@OWN")).toEqual([
    "2026-01-27 50 since 2026-02-01T00:00:00Z",
    "2026-01-28 51 since 2026-01-29T00:00:00Z",
  ]);
});

test("takes quotes of several quoters side by side", async () => {
  const text = `ticker,day,close,currency,quoter\n600111.SH,2026-01-27,50,CNY,ACME\n600111.SH,2026-01-27,51,CNY,Other\n`;
  await importing(text);
  expect((await entries()).map(({ code }) => code)).toEqual(["600111.SH@ACME", "600111.SH@OTHER"]);
});

test.each([
  [
    "a new share without currency",
    "600111.SH,2026-01-28,52,,,",
    "600111.SH is new: give its currency",
  ],
  ["a word that several currencies share", "600111.SH,2026-01-28,52,,,$", '"$" in "$" has several'],
  ["no number", "600111.SH,2026-01-28,,,,CNY", "the row has no number"],
  ["a close of 0", "600111.SH,2026-01-28,0,,,CNY", 'close: "0" is not a price'],
  ["a negative close", "600111.SH,2026-01-28,-5,,,CNY", 'close: "-5" is not a price'],
  [
    "separators of thousands",
    '600111.SH,2026-01-28,"1,052.1",,,CNY',
    "can be read in several ways",
  ],
  ["a close in exponents", "600111.SH,2026-01-28,5.2E+01,,,CNY", "may have lost digits"],
  ["a close that is no number", "600111.SH,2026-01-28,#N/A,,,CNY", '"#N/A" is not a number'],
  ["an infinite close", "600111.SH,2026-01-28,1e999,,,CNY", "may have lost digits"],
  ["a volume below 0", "600111.SH,2026-01-28,52,,-1,CNY", 'volume: "-1" is not a price'],
  ["a Sunday", "600111.SH,2026-01-25,52,,,CNY", "2026-01-25 is a weekend, when 600111.SH does not"],
  ["a make-up day, when the exchange is closed", "600111.SH,2026-01-04,52,,,CNY", "is a weekend"],
  ["a day to come", "600111.SH,2026-02-12,52,,,CNY", "is no day that has a quote yet"],
  ["a day of another order", "600111.SH,28/01/2026,52,,,CNY", '"28/01/2026" is not a day'],
  ["a month", "600111.SH,2026-01,52,,,CNY", '"2026-01" is monthly'],
  ["no day", "600111.SH,,52,,,CNY", "the day is missing"],
  ["no ticker", ",2026-01-28,52,,,CNY", "the ticker is missing"],
  ["an ambiguous ticker", "831,2026-01-28,52,,,CNY", "000831.SZ"],
  ["a cell too many", "600111.SH,2026-01-28,52,,,CNY,7", "the header 6"],
])("refuses a row with %s", async (_, row, says) => {
  const problems = await problemsOf(`${HEADER}${row}\n`);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatch(/^line 2: /);
  expect(problems[0]).toContain(says);
  expect(await newest()).toBe(0);
});

test("refuses a share in two currencies, in one file and against the store", async () => {
  const row = (date: string, currency: string) => `6680.HK,${date},20,,,${currency}\n`;
  const both = HEADER + row("2026-01-27", "HKD") + row("2026-01-28", "CNY");
  expect((await problemsOf(both))[0]).toContain("line 3: 6680.HK is quoted in HKD, and this row");
  await importing(HEADER + row("2026-01-27", "HKD"));
  expect((await problemsOf(HEADER + row("2026-01-28", "CNY")))[0]).toContain("line 2: 6680.HK is");
});

test("refuses two closes for one day, and takes one that is repeated", async () => {
  const twice = (second: string) =>
    `${HEADER}600111.SH,2026-01-28,52,,,CNY\n600111.SH,2026-01-28,${second},,,CNY\n`;
  expect(await problemsOf(twice("53"))).toEqual([
    "line 3: 600111.SH has another close for this day on line 2",
  ]);
  expect(await importing(twice("52.0"))).toMatchObject({ rows: 1, same: 1 });
});

test("refuses a quoter that cannot be one, and the name of the synthetic ones", async () => {
  const by = (quoter: string) =>
    problemsOf(`ticker,day,close,currency,quoter\n600111.SH,2026-01-28,5,CNY,${quoter}\n`);
  expect((await by("a/b"))[0]).toContain('"a/b" cannot be a quoter');
  expect((await by("demo"))[0]).toContain('"demo" cannot be a quoter');
});

test("never stores part of a file, whatever bytes it has", async () => {
  const cell = fc.constantFrom(
    "600111.SH",
    "2026-01-28",
    "52",
    "",
    "CNY",
    '"',
    ",",
    "\n",
    "\0",
    "é",
  );
  await fc.assert(
    fc.asyncProperty(fc.array(cell, { maxLength: 30 }), async (cells) => {
      const before = await newest();
      const outcome = await importing(`${HEADER}${cells.join(",")}`);
      if (isRejection(outcome)) expect(await newest()).toBe(before);
      else expect(outcome.rows + outcome.same).toBeGreaterThan(0);
    }),
    { numRuns: 100 },
  );
});

test("reads fifty thousand rows in one go", async () => {
  const tickers = Array.from({ length: 10 }, (_, index) => String(600001 + index));
  const weekdays = Array.from({ length: 7_000 }, (_, index) => day("1999-01-01") + index)
    .filter((of) => (of + 3) % 7 < 5)
    .map((of) => new Date(of * 86_400_000).toISOString().slice(0, 10));
  const rows = tickers.flatMap((ticker) =>
    weekdays.map((of, index) => `${ticker}.SH,${of},${10 + (index % 50) / 100},,,CNY`),
  );
  expect(await importing(`${HEADER}${rows.join("\n")}\n`)).toMatchObject({ rows: rows.length });
}, 60_000);
