import { addinPerTest } from "./addin-per-test";

const host = addinPerTest();

/** What cells show, from the one at an address downwards. */
function shown(column: string, first: number, count: number): unknown[] {
  return Array.from(
    { length: count },
    (_, down) => host.addin.excel.cell(`${column}${first + down}`)?.value,
  );
}

test("a formula goes from the cell to the feed and back: two requests for all that is cold", async () => {
  host.addin.excel.type("A1", [
    ['=REPRICE("NdOxide","2026-01-28")'],
    ['=REPRICE("Nd2O3",46050,"USD/kg")'],
    ['=RECHANGE("NdOxide","2025-12-31","2026-01-28")'],
    ['=REFX("USDCNY","2026-01-28")'],
  ]);
  await host.addin.settled();
  expect(shown("A", 1, 4)).toEqual([
    732500,
    expect.closeTo(105.4506, 4),
    expect.closeTo(0.20082, 6),
    expect.closeTo(6.946384, 6),
  ]);
  expect(host.addin.feedRequests.filter((one) => one.endsWith("/catalogue"))).toHaveLength(1);
  expect(host.addin.feedRequests.filter((one) => one === "POST /v1/series")).toHaveLength(1);
  const before = host.addin.feedRequests.length;
  host.addin.excel.type("B1", [['=REPRICE("氧化钕","2026-01-28","CNY/kg")']]);
  await host.addin.settled();
  expect(shown("B", 1, 1)).toEqual([732.5]);
  expect(host.addin.feedRequests).toHaveLength(before);
});

test("errors are true errors with their sentences", async () => {
  host.addin.excel.type("A1", [
    ['=REPRICE("Nd","2026-01-28")'],
    ['=REPRICE("NdOxide","28/01/2026")'],
    ['=REPRICE("NdOxide")'],
    ['=REPRICE("NdOxide","2026-01-28","USD/ton")'],
  ]);
  await host.addin.settled();
  expect(shown("A", 1, 4)).toEqual(["#VALUE!", "#VALUE!", "#N/A", "#VALUE!"]);
  expect(host.addin.excel.cell("A1")?.message).toContain("NdOxide");
  expect(host.addin.excel.cell("A2")?.message).toContain("28/01/2026");
  expect(host.addin.excel.cell("A3")?.message).toContain('Write "last" to accept it.');
  expect(host.addin.excel.cell("A4")?.message).toContain("USD/ton");
});

test("arguments come from cells: days, texts, blanks, and errors that go out as they came", async () => {
  host.addin.excel.type("A1", [["NdOxide", "2026-01-28"]]);
  host.addin.excel.type("A2", [
    ["=REPRICE(A1,B1)"],
    ["=REPRICE(A1,B1,C9)"],
    ['=REPRICE("Nd")'],
    ["=REPRICE(A4)"],
  ]);
  await host.addin.settled();
  host.addin.excel.type("A5", [["=REPRICE(A4)"], ["=REPRICE(A1:B1)"]]);
  await host.addin.settled();
  expect(shown("A", 2, 5)).toEqual([732500, 732500, "#VALUE!", "#VALUE!", "#VALUE!"]);
  expect(host.addin.excel.cell("A5")?.message).toContain("An argument is this error");
  expect(host.addin.excel.cell("A6")?.message).toContain("RETABLE");
});

test("a history spills with true dates, and is #SPILL! where something stands in its way", async () => {
  host.addin.excel.type("A1", [['=REHISTORY("REConc","2024-07-01","2026-01-31")']]);
  host.addin.excel.type("E2", [["in the way"]]);
  host.addin.excel.type("D1", [['=REHISTORY("REConc","2024-07-01","2026-01-31")']]);
  await host.addin.settled();
  expect(host.addin.excel.cell("A1")).toMatchObject({ value: 45474, format: "yyyy-mm-dd" });
  expect(host.addin.excel.cell("B7")?.value).toBe(26834);
  expect(host.addin.excel.cell("A8")).toBeUndefined();
  expect(host.addin.excel.cell("D1")?.value).toBe("#SPILL!");
});

test("a price can bring a card that tells where it came from, and is still a number", async () => {
  host.addin.excel.type("A1", [['=REPRICE("NdOxide","2026-01-28",,,"card=yes")']]);
  await host.addin.settled();
  const { value, card } = host.addin.excel.cell("A1") ?? {};
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
  host.addin.excel.type("A1", rows);
  await host.addin.settled(60_000);
  const seconds = (Date.now() - began) / 1000;
  expect(new Set(shown("A", 1, 10_000).map((value) => typeof value))).toEqual(new Set(["number"]));
  const { invocations, resultSyncs } = host.addin.excel.calculation.counts;
  expect(invocations).toBe(10_000);
  expect(resultSyncs).toBeLessThan(20);
  expect(
    host.addin.feedRequests.filter((one) => one === "POST /v1/series").length,
  ).toBeLessThanOrEqual(1);
  expect(seconds).toBeLessThan(20);
}, 90_000);

test("a cell that is overwritten while it waits never shows the old answer", async () => {
  host.addin.excel.type("A1", [['=REPRICE("NdOxide","2026-01-28")']]);
  host.addin.excel.type("A1", [['=REPRICE("PrOxide","2026-01-28")']]);
  host.addin.excel.type("A2", [['=REPRICE("NdOxide","2026-01-28")']]);
  host.addin.excel.type("A2", [["mine"]]);
  await host.addin.settled();
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(shown("A", 1, 2)).toEqual([expect.any(Number), "mine"]);
  expect(host.addin.excel.cell("A1")?.value).not.toBe(732500);
});

test("an Excel of 2021's abilities gets plain numbers for days and cards", async () => {
  await host.reopen({
    requirements: {
      ExcelApi: "1.14",
      SharedRuntime: "1.1",
      CustomFunctionsRuntime: "1.3",
      CustomFunctions: "1.9",
    },
  });
  host.addin.excel.type("A1", [['=REHISTORY("REConc","2025-10-01","2025-12-31")']]);
  host.addin.excel.type("A4", [['=REPRICE("NdOxide","2026-01-28",,,"card=yes")']]);
  await host.addin.settled();
  expect(host.addin.excel.cell("A1")).toEqual({ formula: expect.any(String), value: 45931 });
  expect(host.addin.excel.cell("A4")).toEqual({ formula: expect.any(String), value: 732500 });
});

test("a workbook that opens with the pane hidden calculates before the pane's code is there", async () => {
  await host.reopen({ pane: "hidden" });
  host.addin.excel.type("A1", [['=REPRICE("NdOxide","2026-01-28")']]);
  await host.addin.settled();
  expect(shown("A", 1, 1)).toEqual([732500]);
  expect(await host.addin.page.locator("#outside").count()).toBe(1);
  await host.addin.page.getByRole("tab", { name: "Prices" }).waitFor({ timeout: 15_000 });
});
