import fc from "fast-check";
import { formatInstant } from "../../src/core/instant";
import { formatPeriod } from "../../src/core/period";
import { observationAt } from "../../src/core/series";
import { importFrom } from "../../src/providers/import";
import { isRejection, sayRejection } from "../../src/providers/rejection";
import { csvOf } from "../support/csv";
import { instant } from "../support/observations";
import { ownStore } from "../support/own-store";

const NOW = instant("2026-02-11T04:00:00Z");
const HEADER = "code,day,value,basis\n";

const own = ownStore();

const importing = (...file: Parameters<typeof csvOf>) => importFrom(csvOf(...file), own.store, NOW);

const problemsOf = async (...file: Parameters<typeof csvOf>) => {
  const outcome = await importing(...file);
  return isRejection(outcome) ? sayRejection(outcome) : [];
};

/** All rows of a series in the newest snapshot, in words. */
async function rowsOf(code: string): Promise<string[]> {
  const { number } = await own.store.newest();
  const [series] = await own.store.series([code], number);
  return Array.from({ length: series?.size ?? 0 }, (_, row) => {
    if (!series) return "";
    const { day, amounts, knownSince, status, source } = observationAt(series, row);
    const words = [formatPeriod(day, series.frequency), ...Object.entries(amounts).flat()];
    return [...words, `since ${formatInstant(knownSince)}`, status, `by ${source}`].join(" ");
  });
}

async function entryOf(code: string) {
  const { number } = await own.store.newest();
  return (await own.store.catalogue(number)).series.find((entry) => entry.code === code);
}

test("brings prices in, and declares their series from what the file says", async () => {
  const outcome = await importing(`${HEADER}NdOxide@ACME,2026-01-28,732500,CNY/t inc VAT\n`);
  expect(outcome).toMatchObject({ rows: 1, same: 0 });
  expect(await rowsOf("NdOxide@ACME")).toEqual([
    "2026-01-28 value 732500 since 2026-02-11T04:00:00Z published by csv:ACME",
  ]);
  expect(await entryOf("NdOxide@ACME")).toMatchObject({
    kind: "material",
    basis: { currency: "CNY", mass: "t", vat: "included" },
    frequency: "daily",
    calendar: "cn",
    licence: "private",
    synthetic: false,
  });
});

test("takes the columns in any order and spelling, with a byte order mark and any line ends", async () => {
  await importing(
    '\ufeffKnown Since,VALUE,"Day",Basis, code \r\n2026-01-29,732500,2026-01-28,CNY/t inc VAT,NdOxide@ACME\r\n' +
      "\n2026-01-30,735000,2026-01-29,,nd2o3@acme\r",
  );
  expect(await rowsOf("NdOxide@ACME")).toEqual([
    "2026-01-28 value 732500 since 2026-01-29T00:00:00Z published by csv:ACME",
    "2026-01-29 value 735000 since 2026-01-30T00:00:00Z published by csv:ACME",
  ]);
});

test.each([";", "\t", "|"])("takes columns that %j parts", async (delimiter) => {
  const text = `${HEADER}NdOxide@ACME,2026-01-28,732500,CNY/t inc VAT\n`;
  expect(await importing(text.replaceAll(",", delimiter))).toMatchObject({ rows: 1 });
});

test("reads the same whatever pieces the file comes in", async () => {
  const text =
    'code,day,value,basis,source\r\n氧化钕@ACME,2026-01-28,７３２５００,元/吨 含税,"a ""b"",\r\nc"\r\n';
  const read = async (size: number) => {
    const all = await csvOf(text, {}, size).read(await own.store.catalogue(0), NOW);
    if (isRejection(all)) return all;
    return {
      ...all,
      observations: Array.from(all.observations, ([code, rows]) => [code, ...rows]),
    };
  };
  const whole = await read(10_000);
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 60 }), async (size) => {
      expect(await read(size)).toEqual(whole);
    }),
  );
  await importing(text);
  expect(await rowsOf("NdOxide@ACME")).toEqual([
    '2026-01-28 value 732500 since 2026-02-11T04:00:00Z published by a "b",\nc',
  ]);
});

test("moves prices in 万元 to yuan exactly", async () => {
  await importing(
    `${HEADER}NdOxide@ACME,2022-02-01,11.7875,万元/吨 含税\nNdOxide@ACME,2022-02-02,73.25,CNY/t inc VAT\n`,
  );
  expect((await rowsOf("NdOxide@ACME")).map((row) => row.split(" since")[0])).toEqual([
    "2022-02-01 value 117875",
    "2022-02-02 value 73.25",
  ]);
});

test("declares market prices without VAT and indices in points", async () => {
  await importing(
    `${HEADER}NdOxide.FOB@ACME,2026-01-28,105.5,USD/kg\nNdOxide@ACME,2026-01-28,105.5,USD/kg no VAT\n` +
      "YOxide.EU@ACME,2026-01-28,60,USD/kg no VAT\nREIndex@ACREI,2026-01-28,214.5,points\n",
  );
  const none = { basis: { currency: "USD", mass: "kg", vat: "none" } };
  expect(await entryOf("NdOxide.FOB@ACME")).toMatchObject({ ...none, calendar: "cn" });
  expect(await entryOf("NdOxide@ACME")).toMatchObject(none);
  expect(await entryOf("YOxide.EU@ACME")).toMatchObject({ ...none, calendar: "weekdays" });
  expect(await entryOf("REIndex@ACREI")).toMatchObject({ kind: "index", basis: { vat: "none" } });
});

test("takes periods for a series that is declared to have them", async () => {
  await importing(
    "code,day,frequency,value,basis,known_since\n" +
      "REConc@ACME,2025Q4,quarterly,26205,CNY/t ex VAT,2025-10-10\nREConc@ACME,2026-Q1,,26834,,2026-01-09\n",
  );
  expect(await rowsOf("REConc@ACME")).toEqual([
    "2025Q4 value 26205 since 2025-10-10T00:00:00Z published by csv:ACME",
    "2026Q1 value 26834 since 2026-01-09T00:00:00Z published by csv:ACME",
  ]);
});

test("counts rows as known since the moment that was given for the file", async () => {
  const knownSince = instant("2026-01-28T08:00:00+08:00");
  await importing(`${HEADER}NdOxide@ACME,2026-01-28,1,CNY/t inc VAT\n`, { knownSince });
  expect((await rowsOf("NdOxide@ACME"))[0]).toContain("since 2026-01-28T00:00:00Z");
});

test("needs no basis for a series that the store has", async () => {
  await importing(`${HEADER}NdOxide@ACME,2026-01-28,1,CNY/t inc VAT\n`);
  expect(await importing("code,day,value\nNdOxide@ACME,2026-01-29,2\n")).toMatchObject({ rows: 1 });
  expect(await importing(`${HEADER}NdOxide@ACME,2026-01-30,3,CNY\n`)).toMatchObject({ rows: 1 });
});

test("adds nothing when the same file is imported again", async () => {
  const text = `${HEADER}NdOxide@ACME,2026-01-28,732500,CNY/t inc VAT\n`;
  const first = await importing(text);
  expect(await importing(text, { name: "renamed.csv" })).toMatchObject({
    ...first,
    repeated: true,
  });
  expect((await own.store.newest()).number).toBe(1);
});

test("adds only the new rows when a file has grown", async () => {
  const text = `${HEADER}NdOxide@ACME,2026-01-28,732500,CNY/t inc VAT\n`;
  await importing(text);
  const grown = await importing(`${text}NdOxide@ACME,2026-01-29,735000,\n`);
  expect(grown).toMatchObject({ rows: 1, same: 1 });
});

test("takes prices back to an older file's when that is said to be the newest knowledge", async () => {
  const text = (value: number) => `${HEADER}NdOxide@ACME,2026-01-28,${value},CNY/t inc VAT\n`;
  await importing(text(1));
  await importing(text(2), { knownSince: instant("2026-02-11T04:00:00Z") });
  expect(await importing(text(1))).toMatchObject({ repeated: true });
  const again = await importing(text(1), { knownSince: instant("2026-02-11T04:00:00Z") });
  expect(again).toMatchObject({ rows: 1, snapshot: { number: 3 } });
});

test("lets a price be withheld, and taken back", async () => {
  await importing(`${HEADER}NdOxide@ACME,2026-01-28,1,CNY/t inc VAT\n`);
  await importing(
    "code,day,value,status,known_since\nNdOxide@ACME,2026-01-28,,withdrawn,2026-02-11\nNdOxide@ACME,2026-01-27,,Withheld,\n",
    { knownSince: instant("2026-02-11T05:00:00Z") },
  );
  expect(await entryOf("NdOxide@ACME")).toMatchObject({ count: 2 });
});

test("uses a source of the store by its id and makes others of any text", async () => {
  await importing(
    "code,day,value,basis,source\nNdOxide@ACME,2026-01-28,1,CNY/t inc VAT,Desk note 7\n",
  );
  const { sources } = await own.store.catalogue(1);
  expect(sources).toEqual([{ id: "Desk note 7", title: "Desk note 7" }]);
});

test("takes a row that is there twice once", async () => {
  const row = "NdOxide@ACME,2026-01-28,1,CNY/t inc VAT\n";
  expect(await importing(HEADER + row + row)).toMatchObject({ rows: 1, same: 1 });
});

test("refuses a moment still to come for the whole file", async () => {
  const file = `${HEADER}NdOxide@ACME,2026-01-28,1,CNY/t inc VAT\n`;
  const problems = await problemsOf(file, { knownSince: instant("2026-03-01") });
  expect(problems).toEqual([expect.stringContaining("2026-03-01T00:00:00Z is still to come")]);
});

test("makes a material of the user's own only when that is wanted", async () => {
  const text = `${HEADER}FooOxide@ACME,2026-01-28,1,CNY/t inc VAT\n`;
  expect((await problemsOf(text))[0]).toMatch(/^line 2: There is no material "FooOxide@ACME"/);
  expect(await importing(text, { ownMaterials: true })).toMatchObject({ rows: 1 });
  expect(await importing("code,day,value\nfoooxide@acme,2026-01-29,2\n")).toMatchObject({
    rows: 1,
  });
});

test("refuses the whole file with every bad row's line, and stores nothing", async () => {
  const problems = await problemsOf(
    `${HEADER}NdOxide@ACME,2026-01-26,1,CNY/t inc VAT\n` +
      `"NdOxide@ACME",28/01/2026,1,"CNY/t\n inc VAT"\n\nNdOxide@ACME,2026-01-28,"732,500",\n`,
  );
  expect(problems).toEqual([
    'line 3: "28/01/2026" is not a day; write "2026-01-28", or a period such as "2026Q1"',
    'line 6: value: "732,500" can be read in several ways; write 732500 or 93.25, without thousands separators',
  ]);
  expect((await own.store.newest()).number).toBe(0);
});

test("lists the first twenty problems and counts the rest", async () => {
  const rows = Array.from({ length: 50 }, () => "NdOxide@ACME,2026-01-28,x,CNY/t inc VAT\n");
  const problems = await problemsOf(HEADER + rows.join(""));
  expect(problems).toHaveLength(21);
  expect(problems[20]).toBe("and 30 more");
});

test.each([
  ["732,500", "several ways"],
  ["732 500", "several ways"],
  ["732.500.000", "several ways"],
  ["7.33E+05", "lost digits"],
  ["0", "is not a price"],
  ["-5", "without a sign"],
  ["(5)", "without a sign"],
  ["730000-735000", "low and high"],
  ["N/A", "leave the cell empty"],
  ["¥732500", "not a number"],
  ["5%", "not a number"],
  ["Infinity", "not a number"],
  ["0x10", "not a number"],
  ["", "has no number"],
])("refuses %j as a price", async (cell, why) => {
  const [problem] = await problemsOf(`${HEADER}NdOxide@ACME,2026-01-28,"${cell}",CNY/t inc VAT\n`);
  expect(problem).toMatch(/^line 2: /);
  expect(problem).toContain(why);
});

test("refuses a price that no number can hold", async () => {
  const [problem] = await problemsOf(
    `${HEADER}NdOxide@ACME,2026-01-28,${"9".repeat(400)},CNY/t inc VAT\n`,
  );
  expect(problem).toContain("too large");
});

test.each([
  ["NdOxid@ACME", "Did you mean NdOxide"],
  ["Nd@ACME", "several materials"],
  ["NdOxide", "NdOxide@ACME"],
  ["NdOxide@", "NdOxide@ACME"],
  ["NdOxide@A/B!", "NdOxide@ACME"],
  ["NdOxide@DEMO", "synthetic"],
  ["EURUSD@ECB", "no material"],
  ["", "code is missing"],
])("refuses %j as a code", async (code, why) => {
  const [problem] = await problemsOf(`${HEADER}${code},2026-01-28,1,CNY/t inc VAT\n`);
  expect(problem).toContain(why);
});

test.each([
  ["2026-02-30", "is not a day"],
  ["2026-1-5", "is not a day"],
  ["46050", "is not a day"],
  ["latest", "is not a day"],
  ["2026Q1", "is quarterly, but the series is daily"],
  ["2026-02-12", "yet"],
  ["0026-01-28", "yet"],
  ["", "day is missing"],
])("refuses %j as a day of a daily series", async (day, why) => {
  const [problem] = await problemsOf(`${HEADER}NdOxide@ACME,${day},1,CNY/t inc VAT\n`);
  expect(problem).toContain(why);
});

test("names the period that a day of a quarterly series lies in", async () => {
  const [problem] = await problemsOf(
    "code,day,value,basis,frequency\nREConc@ACME,2026-01-05,1,CNY/t ex VAT,quarterly\n",
  );
  expect(problem).toContain('write the period, "2026Q1"');
});

test.each([
  ["CNY/t", 'add "inc VAT"'],
  ["CNY inc VAT", "names no mass"],
  ["t inc VAT", "names no currency"],
  ["$/t", "several meanings"],
  ["CNY/ton inc VAT", "several meanings"],
  ["CNY/t inc VAT no VAT", "two things"],
  ["points", "no currency"],
  ["", "is new: give its basis"],
])("refuses %j as the basis of a new series", async (basis, why) => {
  const [problem] = await problemsOf(`${HEADER}NdOxide@ACME,2026-01-28,1,${basis}\n`);
  expect(problem).toContain(why);
});

test("refuses Chinese VAT in another market's price", async () => {
  const [problem] = await problemsOf(`${HEADER}NdOxide.FOB@ACME,2026-01-28,1,USD/kg ex VAT\n`);
  expect(problem).toContain("no Chinese VAT");
});

test.each([
  ["NdOxide@ACME,2026-01-29,1,CNY/kg inc VAT", "is in CNY/t inc VAT"],
  ["NdOxide@ACME,2026-01-29,1,CNY/t ex VAT", "is in CNY/t inc VAT"],
  ["NdOxide@ACME,2026-01-29,1,USD/t no VAT", "is in CNY/t inc VAT"],
  ["NdOxide@ACME,2026-01-28,2,", "another price for this day on line 2"],
])("refuses %j beside a row in yuan a tonne", async (row, why) => {
  const problems = await problemsOf(`${HEADER}NdOxide@ACME,2026-01-28,1,CNY/t inc VAT\n${row}\n`);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatch(/^line 3: /);
  expect(problems[0]).toContain(why);
});

test("refuses a basis that contradicts the store's", async () => {
  await importing(`${HEADER}NdOxide@ACME,2026-01-28,1,CNY/t inc VAT\n`);
  const [problem] = await problemsOf(`${HEADER}NdOxide@ACME,2026-01-29,1,CNY/t ex VAT\n`);
  expect(problem).toContain("NdOxide@ACME is in CNY/t inc VAT");
});

test("does not guess the unit of rows that say none among rows in 万元", async () => {
  const [problem] = await problemsOf(
    `${HEADER}NdOxide@ACME,2026-01-28,73.25,万元/吨 含税\nNdOxide@ACME,2026-01-29,73.5,\n`,
  );
  expect(problem).toContain("write it in every row");
});

test.each([
  ["low 5 is above high 4", "5,4,,,"],
  ["low 3 is above mid 2", "3,4,2,,"],
  ["mid 5 is above high 4", "3,4,5,,"],
  ["avg 5 is above high 4", "3,4,,5,"],
  ["status", "3,4,,,sold"],
  ["status", "3,4,,,synthetic"],
  ["withheld price has no numbers", "3,4,,,withheld"],
])("refuses a row for %s", async (why, cells) => {
  const [problem] = await problemsOf(
    `code,day,basis,low,high,mid,avg,status\nNdOxide@ACME,2026-01-28,CNY/t inc VAT,${cells}\n`,
  );
  expect(problem).toContain(why);
});

test.each([
  ["tomorrow", "not a moment"],
  ["2026-01-28T10:00", "not a moment"],
  ["2026-02-12", "still to come"],
  ["2062-01-28", "still to come"],
])("refuses %j as the moment since when a price is known", async (moment, why) => {
  const [problem] = await problemsOf(
    `code,day,value,basis,known_since\nNdOxide@ACME,2026-01-28,1,CNY/t inc VAT,${moment}\n`,
  );
  expect(problem).toContain(why);
});

test("holds a series to one frequency", async () => {
  const problems = await problemsOf(
    "code,day,value,basis,frequency\nNdOxide@ACME,2026-01-28,1,CNY/t inc VAT,\n" +
      "NdOxide@ACME,2026-W04,1,,weekly\nPrOxide@ACME,2026-01-28,1,CNY/t inc VAT,fortnightly\n",
  );
  expect(problems[0]).toContain(
    "line 3: NdOxide@ACME is daily, and one series keeps one frequency",
  );
  expect(problems[1]).toContain('line 4: "fortnightly" is not a frequency');
});

test.each([
  ["code,day,valu\n", 'the column "valu" is not known; did you mean value?'],
  ["code,day,price per tonne\n", "columns are code, day"],
  ["code,day,value,Value\n", "the column value is there twice"],
  ["code,value\n", "the column day is missing"],
  ["code,day,basis\n", "no column with prices"],
  ["code,day,value\n", "the file has no rows"],
  ["", "the file is empty"],
  ["\n\n\n", "the file is empty"],
])("refuses a file of %j", async (text, why) => {
  expect((await problemsOf(text)).join()).toContain(why);
});

test("refuses rows with more cells than the header", async () => {
  const [problem] = await problemsOf("code,day,value\nNdOxide@ACME,2026-01-28,732,500\n");
  expect(problem).toContain("line 2: the row has 4 cells, the header 3");
});

test("takes rows whose last empty cells are left out, but not a file that ends in a row", async () => {
  const rows = "NdOxide@ACME,2026-01-28,1,CNY/t inc VAT\nNdOxide@ACME,2026-01-29,2";
  expect((await problemsOf(HEADER + rows))[0]).toContain("line 3: the file ends in the middle");
  expect(await importing(`${HEADER}${rows}\n`)).toMatchObject({ rows: 2 });
});

test.each([
  ["GBK", Buffer.from([0x0a, 0xd1, 0xf5, 0xbb, 0xaf, 0xee, 0xcf])],
  ["UTF-16", Buffer.from("\ufeffcode,day\n", "utf16le")],
  ["UTF-16 without its mark", Buffer.from("\nNdOxide", "utf16le")],
  ["half a character", Buffer.from([0x63, 0x0a, 0xe6, 0xb0])],
])("refuses %s for UTF-8 rather than put marks in its place", async (_, bytes) => {
  const content = Buffer.concat([Buffer.from(HEADER), bytes]);
  expect((await problemsOf(content))[0]).toMatch(/^line [23]: the file is not utf-8 text/i);
});

test.each([
  ["is never closed", '"NdOxide@ACME,2026-01-28,1,\n'.repeat(3)],
  ["stands inside a cell", 'NdOxide@ACME,2026-01-28,"1"2,\n'],
  ["swallows a large file", `"${"x,y\n".repeat(2_000_000)}`],
])("refuses a quote that %s, where it begins", async (_, rows) => {
  const row = "NdOxide@ACME,2026-01-27,1,CNY/t inc VAT\n";
  expect(await problemsOf(HEADER + row + rows)).toEqual([
    "line 3: a quote is not closed, or stands inside a cell",
  ]);
});

test("refuses a file without line ends before it fills the memory", async () => {
  expect((await problemsOf("x".repeat(3_000_000)))[0]).toContain("does not end");
});

test("shows cells short and without what a terminal would obey", async () => {
  const [problem = ""] = await problemsOf(
    `${HEADER}NdOxide@ACME,\u001b[31m${"9".repeat(500)}\u202e,1,CNY/t inc VAT\n`,
  );
  expect(problem).not.toMatch(/[\u001b\u202e]/);
  expect(problem.length).toBeLessThan(200);
});
