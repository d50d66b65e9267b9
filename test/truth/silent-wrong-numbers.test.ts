import fc from "fast-check";
import { attributeNames } from "../../src/core/attribute";
import type { SnapshotView } from "../../src/core/view";
import { articleOn } from "../support/article";
import { quotes, viewOf } from "../support/builders";
import { cellsOn } from "../support/cells";

/**
 * Wrong numbers that other add-ins give without a word, as found in their code or manuals, each held off here by name.
 */
const article = cellsOn(articleOn("2026-02-12"));

const daily = { "2026-03-02": 1, "2026-03-03": 2, "2026-03-09": 3 };

test("DataSetIQ takes latest from one end of the answer and a day's value from the other: the order of rows says nothing", async () => {
  const days = Object.entries(daily);
  for (const rows of [days, [...days].reverse(), [days[1], days[0], days[2]] as typeof days]) {
    const { ask } = cellsOn(
      viewOf("2026-03-10", [quotes("YOxide@BREX", Object.fromEntries(rows))]),
    );
    expect(await ask("REPRICE", "YOxide")).toBe(3);
    expect(await ask("REPRICE", "YOxide", "2026-03-04")).toBe(2);
    expect(await ask("REPRICE", "YOxide", "2026-03-02")).toBe(1);
  }
});

test("DataSetIQ's change over a year never is a number, and its attributes are never set: both answer", async () => {
  const year = { "2025-03-10": 2, "2026-03-09": 3 };
  const specification = "Y2O3/TREO 99.999 %";
  const { ask } = cellsOn(viewOf("2026-03-10", [quotes("YOxide@BREX", year, { specification })]));
  expect(await ask("RECHANGE", "YOxide", "-1Y", "", "", "", "maxage=15")).toBe("#N/A before-first");
  expect(await ask("RECHANGE", "YOxide", "2025-03-10")).toBe(0.5);
  for (const name of attributeNames) {
    expect([name, await ask("REINFO", "YOxide", name)]).toEqual([
      name,
      expect.stringMatching(/^[^#]/),
    ]);
  }
});

test("DataSetIQ never sends the frequency: an interval that is asked for is the one that is given", async () => {
  const { rows } = cellsOn(viewOf("2026-03-10", [quotes("YOxide@BREX", daily)]));
  const count = async (interval: string) =>
    (await rows("REHISTORY", "YOxide", "2026", "", "", "", `interval=${interval}`)).length;
  expect([await count("D"), await count("W"), await count("M")]).toEqual([3, 2, 1]);
});

test("DataSetIQ writes a notice into the spill: ours holds days and prices, and what is too long is an error", async () => {
  const { rows, ask } = cellsOn(viewOf("2026-03-10", [quotes("YOxide@BREX", { "2000-01-04": 1 })]));
  const everyDay = ["2000-01-04", "", "", "", "cal=all; maxage=none"];
  const history = await rows("REHISTORY", "YOxide", ...everyDay);
  expect(history).toHaveLength(9563);
  expect(history.every(([first, price]) => /^\d{4}-/.test(String(first)) && price === 1)).toBe(
    true,
  );
  const many = [Array<string>(40).fill("YOxide")];
  expect(await ask("REHISTORY", many, ...everyDay)).toBe("#VALUE! too-large");
});

test("EODHD reads the first row of an empty list: a series without rows has a reason", async () => {
  const { ask } = cellsOn(viewOf("2026-03-10", [quotes("YOxide@BREX", {})]));
  expect(await ask("REPRICE", "YOxide", "2026-03-02")).toBe("#N/A before-first");
  expect(await ask("REPRICE", "YOxide", "last")).toBe("#N/A before-first");
  expect(await ask("REHISTORY", "YOxide", "2026")).toBe("#N/A before-first");
  expect(await ask("REAVERAGE", "YOxide", "2026")).toBe("#N/A before-first");
});

test("EODHD's test for holidays does the same in both branches: a weekend, a holiday and a gap are three things", async () => {
  const view = viewOf("2026-02-28", [quotes("YOxide@BREX", { "2026-02-06": 1, "2026-02-27": 2 })]);
  const { ask } = cellsOn(view);
  const strict = (date: string) => ask("REPRICE", "YOxide", date, "", "", "fill=none");
  expect(await strict("2026-02-07")).toBe("#N/A weekend");
  expect(await strict("2026-02-17")).toBe("#N/A holiday");
  expect(await strict("2026-02-10")).toBe("#N/A not-quoted");
  expect(await strict("2026-02-14")).toBe("#N/A not-quoted");
});

test("EODHD asks for a column that is spelled wrong: every field is read as it is written", async () => {
  const amounts = { low: 1, high: 5, mid: 2, avg: 4 };
  const { ask } = cellsOn(viewOf("2026-03-02", [quotes("YOxide@BREX", { "2026-03-02": amounts })]));
  for (const [field, amount] of Object.entries(amounts)) {
    expect([field, await ask("REPRICE", "YOxide", "2026-03-02", "", field)]).toEqual([
      field,
      amount,
    ]);
  }
  expect(await ask("REPRICE", "YOxide", "2026-03-02", "", "lowe")).toBe("#VALUE! bad-field");
});

/** What xlwings ("Stream disconnected"), MarketXLS ("NA"), Deephaven and Bloomberg ("#N/A N/A") put into number cells. */
test("xlwings, MarketXLS, Deephaven and Bloomberg write reasons as text, which SUM skips: ours gives a finite number or an Excel error", async () => {
  const anything = fc.oneof(
    fc.constantFrom<unknown>("NdOxide", "REConc", "NdOxide@USGS", "2026-01-28", "latest", "-1M"),
    fc.constantFrom<unknown>("YTD", "2025", "USD/kg", "ex VAT", "low", "fill=none", "", null, 0),
    fc.constantFrom<unknown>("mode=log", "part=all", "World", NaN, Infinity, -1, 1e300, true, {}),
    fc.anything(),
  );
  const numbers = ["REPRICE", "RECHANGE", "REAVERAGE", "RESPREAD", "RECONVERT", "REFX", "RETABLE"];
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...numbers),
      fc.array(anything, { maxLength: 6 }),
      async (name, given) => {
        const cells = [await article.ask(name, ...given)].flat(2);
        for (const cell of cells) {
          const isNumber = typeof cell === "number" && Number.isFinite(cell);
          const isReason = typeof cell === "string" && /^(#(VALUE!|N\/A|NUM!) |$)/.test(cell);
          expect([name, given, cell, isNumber || isReason]).toEqual([name, given, cell, true]);
        }
      },
    ),
    { numRuns: 500 },
  );
});

test("Barchart wants Monday's date for a weekly close: ours answers on every day of the week", async () => {
  const weekly = quotes(
    "YOxide.EU@Argus",
    { "2025-W38": 97.5, "2025-W39": 175 },
    { frequency: "weekly" },
  );
  const { ask } = cellsOn(viewOf("2025-10-01", [weekly]));
  const week = ["22", "23", "24", "25", "26", "27", "28"].map((date) => `2025-09-${date}`);
  for (const date of week) expect(await ask("REPRICE", "YOxide.EU", date)).toBe(175);
  expect(await ask("REPRICE", "YOxide.EU", "2025-09-21")).toBe(97.5);
  expect(await ask("REPRICE", "YOxide.EU", "2025-W39")).toBe(175);
});

test.each([1, 5, 45, 2026, 32_873, -1, 0.5])(
  "QuickFS takes a small number for an index: %d is no date of ours",
  async (number) => {
    expect(await article.ask("REPRICE", "NdOxide", number)).toBe("#VALUE! bad-date");
  },
);

test.each(["GBp/kg", "GBX/t", "pence/lb", "USc/lb", "¢/lb", "cents per lb", "ZAc/kg"])(
  "stock tools take pence for pounds, a factor of 100: %s is no basis",
  async (basis) => {
    const sentence = await article.says("REPRICE", "NdOxide", "2026-01-28", basis);
    expect(sentence).toContain("#VALUE! bad-basis");
    expect(sentence).toContain("a hundredth of");
  },
);

test("stock tools take pence for pounds in rates too", async () => {
  expect(await article.ask("REFX", "GBpUSD")).toBe("#VALUE! bad-pair");
  expect(await article.ask("REFX", "USD/GBX")).toBe("#VALUE! bad-pair");
});

test("STOCKHISTORY begins before the day asked and labels months by days without trading: a row of ours is a day that answers with its price", async () => {
  const view: SnapshotView = viewOf("2026-03-10", [
    quotes("YOxide@BREX", { "2026-02-27": 9, ...daily }),
  ]);
  const { rows, ask } = cellsOn(view);
  const history = await rows("REHISTORY", "YOxide", "2026-03-01", "2026-03-08");
  expect(history).toEqual([
    ["2026-03-02", 1],
    ["2026-03-03", 2],
  ]);
  for (const [day, price] of history) expect(await ask("REPRICE", "YOxide", day)).toBe(price);
  const monthly = await rows("REHISTORY", "YOxide", "2026", "", "", "", "interval=M");
  expect(monthly).toEqual([
    ["2026-02-01", 9],
    ["2026-03-01", 3],
  ]);
});
