import { join } from "node:path";
import { isFailure } from "../../src/core/failure";
import { sentenceOf } from "../../src/core/sentences";
import type { Answer } from "../../src/functions/answer";
import { ownFolder } from "../support/folder";
import { runAt } from "../support/terminal";
import { type Workbook, openWorkbook } from "../support/workbook";

const folder = ownFolder();
let workbook: Workbook;
beforeAll(async () => {
  workbook = await openWorkbook(join(folder, "store.sqlite"), runAt);
});
afterAll(() => workbook.close());

const day = "2026-01-28";

async function ask(name: string, ...values: readonly unknown[]): Promise<Answer> {
  return workbook.ask(name, ...values);
}

async function refusal(name: string, ...values: readonly unknown[]) {
  const answer = await ask(name, ...values);
  if (!isFailure(answer)) throw new Error(`${name} answered ${JSON.stringify(answer)}`);
  return { shows: answer.shows, reason: answer.reason, says: sentenceOf(answer) };
}

/** What REWHY tells under a label. */
async function why(label: string, ...values: readonly unknown[]): Promise<string> {
  const rows = await ask("REWHY", ...values);
  if (!Array.isArray(rows)) throw new Error("REWHY gives rows");
  return rows
    .filter((row) => row[0] === label)
    .map((row) => String(row[1]))
    .join("; ");
}

test.each([[day], [46050], [20260128], ["28-Jan-2026"]])(
  "neodymium oxide of %j is 732,500",
  async (date) => {
    expect(await ask("REPRICE", "NdOxide", date)).toBe(732500);
  },
);

test.each(["Nd2O3", "Nd₂O₃", "氧化钕", "oxide neodymium", "neodymium oxide", "氧化釹"])(
  "%s is neodymium oxide",
  async (name) => {
    expect(await ask("REPRICE", name, day)).toBe(732500);
  },
);

test.each([
  ["USD/kg", 105.4506, 4],
  ["USD/kg ex VAT", 93.3191, 4],
  ["CNY/kg", 732.5, 9],
  ["万元/吨", 73.25, 9],
  ["CNY/t ex VAT", 648230.09, 2],
  ["CNY/kg Nd", 854.371, 3],
])("in %s it is %d", async (basis, price, digits) => {
  expect(await ask("REPRICE", "NdOxide", day, basis)).toBeCloseTo(price, digits);
});

test("a dollar cost 6.946384 yuan that day, crossed through the euro", async () => {
  expect(await ask("REFX", "USDCNY", day)).toBeCloseTo(6.946384, 6);
});

test("changes since the year's end are the published ones, from a derived base", async () => {
  const since = ["2025-12-31", day];
  expect(await ask("RECHANGE", "NdOxide", ...since)).toBeCloseTo(0.20082, 6);
  expect(await ask("RECHANGE", "PrOxide", ...since)).toBeCloseTo(0.199182, 6);
  expect(await ask("RECHANGE", "NdOxide", ...since, "USD/kg")).toBeCloseTo(0.21026, 5);
  expect(await why("status", "NdOxide", "2025-12-31")).toContain("derived");
  expect(await why("note", "NdOxide", "2025-12-31")).toContain("732,500");
});

test("concentrate answers for its quarter, ex VAT, as far as it was known", async () => {
  expect(await ask("REPRICE", "REConc", day)).toBe(26834);
  expect(await ask("REPRICE", "REConc", day, "CNY/t ex VAT")).toBe(26834);
  expect(await ask("REPRICE", "REConc", "2026-01-05")).toBe(26834);
  const known = [undefined, undefined, "asof=2026-01-05"];
  expect(await ask("REPRICE", "REConc", "2026-01-05", ...known)).toBe(26205);
});

test("concentrate spills seven quarters, six rises", async () => {
  const rows = await ask("REHISTORY", "REConc", "2024-07-01", "2026-01-31");
  if (!Array.isArray(rows)) throw new Error("REHISTORY gives rows");
  const prices = rows.map((row) => Number(row[1]));
  expect(prices).toHaveLength(7);
  const rises = prices.filter((price, row) => row > 0 && price > (prices[row - 1] ?? 0));
  expect(rises).toHaveLength(6);
});

test("what is too old says what is nearest and how to accept it", async () => {
  const between = await refusal("REPRICE", "NdOxide", "2026-01-20");
  expect(between).toMatchObject({ shows: "#N/A", reason: "too-old" });
  expect(between.says).toContain("2025-12-31");
  const latest = await refusal("REPRICE", "NdOxide");
  expect(latest).toMatchObject({ shows: "#N/A", reason: "too-old" });
  expect(latest.says).toBe(
    'Newest NdOxide is 870,000 CNY/t inc VAT for 2026-02-11, 285 days old (limit 10). Write "last" to accept it.',
  );
  expect(await ask("REPRICE", "NdOxide", "last")).toBe(870000);
});

test.each([
  [["Nd"], "ambiguous-material", "NdOxide or NdMetal"],
  [["NdOxide", "28/01/2026"], "bad-date", "2026-01-28"],
  [["NdOxide", 2026], "bad-date", "1905"],
  [["NdOxide", day, "USD/ton"], "bad-basis", "short ton"],
  [["NdOxide@USGS", "2024", "USD/kg ex VAT"], "no-rule", "NdOxide@USGS"],
  [["NdOxid", day], "unknown-material", "NdOxide"],
  [["NdOxide", day, "", "", "fil=none"], "bad-option", "fill"],
])("%j is refused: %s", async (values, reason, hint) => {
  const refused = await refusal("REPRICE", ...values);
  expect(refused).toMatchObject({ shows: "#VALUE!", reason });
  expect(refused.says).toContain(hint);
});

test("the demo answers only where DEMO is written, and says that it is synthetic", async () => {
  expect(await ask("REPRICE", "NdOxide@DEMO", "2019-12-31")).toEqual(expect.any(Number));
  expect(JSON.stringify(await ask("REWHY", "NdOxide@DEMO", "2019-12-31"))).toContain("SYNTHETIC");
  expect(isFailure(await ask("REPRICE", "NdOxide", "2019-12-31"))).toBe(true);
});
