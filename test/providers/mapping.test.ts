import { formatPeriod } from "../../src/core/period";
import type { Layout } from "../../src/providers/csv/layout";
import { readMapping } from "../../src/providers/mapping";
import { isRejection, sayRejection } from "../../src/providers/rejection";
import { csvOf } from "../support/csv";
import { instant } from "../support/observations";

const NOW = instant("2026-02-11T04:00:00Z");
const nothing = {
  snapshot: { feed: "f", number: 0 },
  series: [],
  defaultQuoters: {},
  sources: [],
};

function mapping(says: object): Layout {
  const layout = readMapping(JSON.stringify(says));
  if (isRejection(layout)) throw new Error(sayRejection(layout).join("; "));
  return layout;
}

/** What a file comes to under a mapping: rows in words, or what is wrong. */
async function reading(content: string | Uint8Array, says: object): Promise<readonly string[]> {
  const read = await csvOf(content, { layout: mapping(says) }).read(nothing, NOW);
  if (isRejection(read)) return sayRejection(read);
  return read.declarations.flatMap(({ code, frequency }) =>
    Array.from(read.observations.get(code) ?? [], ({ day, amounts }) =>
      [code, formatPeriod(day, frequency), ...Object.entries(amounts).flat()].join(" "),
    ),
  );
}

test("finds the columns under other names, and takes what all rows share from constants", async () => {
  const says = {
    columns: { day: "Date", low: "Low", high: "High" },
    constants: { code: "NdOxide.FOB@ACME", basis: "USD/kg" },
  };
  expect(await reading("Date,Remark,Low,High\n2026-01-28,firm,105,107\n", says)).toEqual([
    "NdOxide.FOB@ACME 2026-01-28 low 105 high 107",
  ]);
});

test("takes several materials from one row, and leaves out those without a price", async () => {
  const says = {
    columns: { day: "日期" },
    constants: { basis: "元/吨 含税" },
    quotes: [
      { columns: { mid: "氧化钕" }, constants: { code: "NdOxide@ACME" } },
      { columns: { mid: "氧化镝" }, constants: { code: "DyOxide@ACME", basis: "元/公斤 含税" } },
    ],
  };
  expect(
    await reading("日期,氧化钕,氧化镝\n2026-01-28,732500,1450\n2026-01-29,735000,\n", says),
  ).toEqual([
    "NdOxide@ACME 2026-01-28 mid 732500",
    "NdOxide@ACME 2026-01-29 mid 735000",
    "DyOxide@ACME 2026-01-28 mid 1450",
  ]);
});

test("reads decimal commas, thousands, days and missing numbers as the mapping says", async () => {
  const says = {
    delimiter: ";",
    skip: 2,
    columns: { code: "Ware", day: "Tag", value: "Preis" },
    constants: { basis: "USD/kg no VAT" },
    codes: { "Neodym-Oxid": "NdOxide@ACME" },
    decimal: ",",
    thousands: ".",
    missing: ["k. A."],
    days: "DD.MM.YYYY",
  };
  const text =
    "Bericht\n\nWare;Tag;Preis\nNeodym-Oxid;28.01.2026;1.105,45\nNeodym-Oxid;29.01.2026;k. A.\n";
  expect(await reading(text, says)).toEqual(["NdOxide@ACME 2026-01-28 value 1105.45"]);
  expect(await reading(text.replace("1.105,45", "1.10,45"), says)).toEqual([
    expect.stringContaining('line 4: value: "1.10,45" can be read in several ways'),
  ]);
  expect(await reading(text.replace("28.01.2026", "2026-01-28"), says)).toEqual([
    expect.stringContaining("write DD.MM.YYYY"),
  ]);
});

test("takes any day of a week for its week when the mapping says so", async () => {
  const says = {
    columns: { day: "Thursday", value: "Price" },
    constants: { code: "DyMetal.EU@ACME", basis: "USD/kg", frequency: "weekly" },
    periods: "containing",
  };
  expect(await reading("Thursday,Price\n2026-01-29,255\n", says)).toEqual([
    "DyMetal.EU@ACME 2026-W05 value 255",
  ]);
});

test("reads another encoding that the mapping names", async () => {
  const says = {
    encoding: "gb18030",
    columns: { code: "product", day: "day", value: "value" },
    constants: { basis: "CNY/t inc VAT" },
    codes: { 氧化钕: "NdOxide@ACME" },
  };
  const bytes = Buffer.concat([
    Buffer.from("product,day,value\n"),
    Buffer.from([0xd1, 0xf5, 0xbb, 0xaf, 0xee, 0xcf]),
    Buffer.from(",2026-01-28,732500\n"),
  ]);
  expect(await reading(bytes, says)).toEqual(["NdOxide@ACME 2026-01-28 value 732500"]);
});

test("makes the same file another import when the mapping changes", async () => {
  const text = "d,p\n2026-01-28,5\n";
  const idWith = async (basis: string) => {
    const layout = mapping({
      columns: { day: "d", value: "p" },
      constants: { code: "NdOxide@ACME", basis },
    });
    const read = await csvOf(text, { layout }).read(nothing, NOW);
    return isRejection(read) ? undefined : read.id;
  };
  expect(await idWith("CNY/t inc VAT")).toBe(await idWith("CNY/t inc VAT"));
  expect(await idWith("CNY/t inc VAT")).not.toBe(await idWith("CNY/t ex VAT"));
});

test.each([
  [{ day: "Tag" }, 'the file has no column "Tag"'],
  [{ day: "b" }, 'the file has two columns "b"'],
  [{}, "the column day is missing"],
])("refuses a file without the columns of %j", async (columns, why) => {
  const says = { columns: { ...columns, value: "a" }, constants: { code: "NdOxide@ACME" } };
  expect(await reading("a,b,b\n1,2,3\n", says)).toEqual([`line 1: ${why}`]);
});

test.each([
  ["{", "the mapping is not a JSON object"],
  ['["code"]', "the mapping is not a JSON object"],
  ['{"column": {}}', 'says "column"; did you mean columns?'],
  ['{"multiplier": 10000}', "it may say encoding"],
  ['{"columns": {"price": "P"}}', 'columns says "price"'],
  ['{"columns": {"day": 5}}', "columns.day: write a text"],
  ['{"columns": {"day": "D"}, "constants": {"day": "2026"}}', "both a column and a constant"],
  ['{"quotes": []}', "quotes: write a list"],
  ['{"quotes": [{"code": "X"}]}', 'quotes[0] says "code"'],
  ['{"days": "DD.MM"}', "is no form of days"],
  ['{"days": "DD.MM.YYYY.DD"}', "is no form of days"],
  ['{"periods": "nearest"}', 'write "containing"'],
  ['{"decimal": ";"}', 'decimal: write "." or ","'],
  ['{"decimal": ",", "thousands": ","}', "cannot look alike"],
  ['{"thousands": "5"}', "parts no thousands"],
  ['{"encoding": "klingon"}', "is not known"],
  ['{"skip": -1}', "skip: write how many lines"],
  ['{"missing": "-"}', "missing: write a list"],
  ['{"__proto__": {"columns": {}}}', 'says "__proto__"'],
])("refuses the mapping %s", (text, why) => {
  const read = readMapping(text);
  expect(isRejection(read) && sayRejection(read).join()).toContain(why);
});
