import { join } from "node:path";
import { ownFolder } from "../support/folder";
import type { OpenAddin } from "./office-page";
import { type ServedAddin, serveAddin } from "./served-addin";

const folder = ownFolder();
let served: ServedAddin;
let addin: OpenAddin;

beforeAll(async () => {
  served = await serveAddin(join(folder, "store.sqlite"));
}, 60_000);
beforeEach(async () => {
  addin = await served.open();
});
afterEach(async () => {
  expect(addin.complaints).toEqual([]);
  await addin.close();
});
afterAll(() => served.close());

/** What cells show, from the one at an address downwards. */
function shown(column: string, first: number, count: number): unknown[] {
  return Array.from(
    { length: count },
    (_, down) => addin.excel.cell(`${column}${first + down}`)?.value,
  );
}

test("a formula goes from the cell to the feed and back: two requests for all that is cold", async () => {
  addin.excel.type("A1", [
    ['=REPRICE("NdOxide","2026-01-28")'],
    ['=REPRICE("Nd2O3",46050,"USD/kg")'],
    ['=RECHANGE("NdOxide","2025-12-31","2026-01-28")'],
    ['=REFX("USDCNY","2026-01-28")'],
  ]);
  await addin.settled();
  expect(shown("A", 1, 4)).toEqual([
    732500,
    expect.closeTo(105.4506, 4),
    expect.closeTo(0.20082, 6),
    expect.closeTo(6.946384, 6),
  ]);
  expect(addin.feedRequests.filter((one) => one.endsWith("/catalogue"))).toHaveLength(1);
  expect(addin.feedRequests.filter((one) => one === "POST /v1/series")).toHaveLength(1);
  const before = addin.feedRequests.length;
  addin.excel.type("B1", [['=REPRICE("氧化钕","2026-01-28","CNY/kg")']]);
  await addin.settled();
  expect(shown("B", 1, 1)).toEqual([732.5]);
  expect(addin.feedRequests).toHaveLength(before);
});

test("errors are true errors with their sentences", async () => {
  addin.excel.type("A1", [
    ['=REPRICE("Nd","2026-01-28")'],
    ['=REPRICE("NdOxide","28/01/2026")'],
    ['=REPRICE("NdOxide")'],
    ['=REPRICE("NdOxide","2026-01-28","USD/ton")'],
  ]);
  await addin.settled();
  expect(shown("A", 1, 4)).toEqual(["#VALUE!", "#VALUE!", "#N/A", "#VALUE!"]);
  expect(addin.excel.cell("A1")?.message).toContain("NdOxide");
  expect(addin.excel.cell("A2")?.message).toContain("28/01/2026");
  expect(addin.excel.cell("A3")?.message).toContain('Write "last" to accept it.');
  expect(addin.excel.cell("A4")?.message).toContain("USD/ton");
});

test("arguments come from cells: days, texts, blanks, and errors that go out as they came", async () => {
  addin.excel.type("A1", [["NdOxide", "2026-01-28"]]);
  addin.excel.type("A2", [
    ["=REPRICE(A1,B1)"],
    ["=REPRICE(A1,B1,C9)"],
    ['=REPRICE("Nd")'],
    ["=REPRICE(A4)"],
  ]);
  await addin.settled();
  addin.excel.type("A5", [["=REPRICE(A4)"], ["=REPRICE(A1:B1)"]]);
  await addin.settled();
  expect(shown("A", 2, 5)).toEqual([732500, 732500, "#VALUE!", "#VALUE!", "#VALUE!"]);
  expect(addin.excel.cell("A5")?.message).toContain("An argument is this error");
  expect(addin.excel.cell("A6")?.message).toContain("RETABLE");
});

test("a history spills with true dates, and is #SPILL! where something stands in its way", async () => {
  addin.excel.type("A1", [['=REHISTORY("REConc","2024-07-01","2026-01-31")']]);
  addin.excel.type("E2", [["in the way"]]);
  addin.excel.type("D1", [['=REHISTORY("REConc","2024-07-01","2026-01-31")']]);
  await addin.settled();
  expect(addin.excel.cell("A1")).toMatchObject({ value: 45474, format: "yyyy-mm-dd" });
  expect(addin.excel.cell("B7")?.value).toBe(26834);
  expect(addin.excel.cell("A8")).toBeUndefined();
  expect(addin.excel.cell("D1")?.value).toBe("#SPILL!");
});

test("a price can bring a card that tells where it came from, and is still a number", async () => {
  addin.excel.type("A1", [['=REPRICE("NdOxide","2026-01-28",,,"card=yes")']]);
  await addin.settled();
  const { value, card } = addin.excel.cell("A1") ?? {};
  expect(value).toBe(732500);
  expect(card).toMatchObject({
    Basis: "CNY/t inc VAT",
    "Day used": "46050",
    Age: "0",
    "Known since": "2026-01-28T00:00:00Z",
    Source: expect.stringContaining("2026-01-28") as unknown,
  });
});

test("10,000 cells in one batch: at most two requests, and Excel takes them in few bites", async () => {
  const rows = Array.from({ length: 10_000 }, (_, down) => [
    `=REPRICE(${down % 2 === 0 ? '"NdOxide"' : '"PrOxide"'},"2026-01-28","USD/kg","price","maxage=${down}")`,
  ]);
  const began = Date.now();
  addin.excel.type("A1", rows);
  await addin.settled(60_000);
  const seconds = (Date.now() - began) / 1000;
  expect(new Set(shown("A", 1, 10_000).map((value) => typeof value))).toEqual(new Set(["number"]));
  const { invocations, resultSyncs } = addin.excel.calculation.counts;
  expect(invocations).toBe(10_000);
  expect(resultSyncs).toBeLessThan(20);
  expect(addin.feedRequests.filter((one) => one === "POST /v1/series").length).toBeLessThanOrEqual(
    1,
  );
  expect(seconds).toBeLessThan(20);
}, 90_000);

test("a cell that is overwritten while it waits never shows the old answer", async () => {
  addin.excel.type("A1", [['=REPRICE("NdOxide","2026-01-28")']]);
  addin.excel.type("A1", [['=REPRICE("PrOxide","2026-01-28")']]);
  addin.excel.type("A2", [['=REPRICE("NdOxide","2026-01-28")']]);
  addin.excel.type("A2", [["mine"]]);
  await addin.settled();
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(shown("A", 1, 2)).toEqual([expect.any(Number), "mine"]);
  expect(addin.excel.cell("A1")?.value).not.toBe(732500);
});

test("an Excel of 2021's abilities gets plain numbers for days and cards", async () => {
  await addin.close();
  addin = await served.open({
    requirements: {
      ExcelApi: "1.14",
      SharedRuntime: "1.1",
      CustomFunctionsRuntime: "1.3",
      CustomFunctions: "1.9",
    },
  });
  addin.excel.type("A1", [['=REHISTORY("REConc","2025-10-01","2025-12-31")']]);
  addin.excel.type("A4", [['=REPRICE("NdOxide","2026-01-28",,,"card=yes")']]);
  await addin.settled();
  expect(addin.excel.cell("A1")).toEqual({ formula: expect.any(String), value: 45931 });
  expect(addin.excel.cell("A4")).toEqual({ formula: expect.any(String), value: 732500 });
});

test("a workbook that opens with the pane hidden calculates before the pane's code is there", async () => {
  await addin.close();
  addin = await served.open({ pane: "hidden" });
  addin.excel.type("A1", [['=REPRICE("NdOxide","2026-01-28")']]);
  await addin.settled();
  expect(shown("A", 1, 1)).toEqual([732500]);
  expect(await addin.page.locator("#outside").count()).toBe(1);
  await addin.page.getByRole("tab", { name: "Prices" }).waitFor({ timeout: 15_000 });
});
