import { ownWorkbench } from "../support/own-workbench";
import { violations } from "../support/page-at-rest";
import type { Workbench } from "../support/workbench";

jest.setTimeout(120_000);

let bench: Workbench;
ownWorkbench((opened) => void (bench = opened));

test("a newcomer types a price and sees it, with its dependents and where it comes from", async () => {
  await bench.type("C20", '=REPRICE("NdOxide","2026-01-28")');
  await bench.type("D20", "=C20*2");
  await bench.settled();
  await bench.goTo("C20");
  const said = await bench.inspector();
  expect([await bench.shows("C20"), said]).toEqual([732500, said]);
  expect(await bench.shows("D20")).toBe(1465000);
  for (const words of [
    "Article!C20",
    '=REPRICE("NdOxide","2026-01-28")',
    "732500",
    "CNY/t inc VAT",
    "published",
  ]) {
    expect(said).toContain(words);
  }
});

test("typing offers our functions with their descriptions", async () => {
  const { x, y } = await bench.middleOf("C20");
  await bench.page.mouse.click(x, y);
  await bench.page.keyboard.type("=REPR", { delay: 30 });
  await bench.page.getByText("Price of a material on a day, in any currency").first().waitFor();
  await bench.page.keyboard.press("Escape");
});

const day = "2026-01-28";
const numbers: readonly (readonly [formula: string, shows: number, digits: number])[] = [
  [`=REPRICE("NdOxide","${day}")`, 732500, 6],
  ['=REPRICE("NdOxide",46050)', 732500, 6],
  ['=REPRICE("NdOxide",20260128)', 732500, 6],
  ['=REPRICE("NdOxide","28-Jan-2026")', 732500, 6],
  [`=REPRICE("Nd2O3","${day}")`, 732500, 6],
  [`=REPRICE("Nd₂O₃","${day}")`, 732500, 6],
  [`=REPRICE("氧化钕","${day}")`, 732500, 6],
  [`=REPRICE("oxide neodymium","${day}")`, 732500, 6],
  [`=REPRICE("NdOxide","${day}","USD/kg")`, 105.4506, 4],
  [`=REFX("USDCNY","${day}")`, 6.946384, 6],
  [`=REPRICE("NdOxide","${day}","USD/kg ex VAT")`, 93.3191, 4],
  [`=REPRICE("NdOxide","${day}","CNY/kg")`, 732.5, 6],
  [`=REPRICE("NdOxide","${day}","万元/吨")`, 73.25, 6],
  [`=REPRICE("NdOxide","${day}","CNY/t ex VAT")`, 648230.09, 2],
  [`=REPRICE("NdOxide","${day}","CNY/kg Nd")`, 854.371, 3],
  [`=RECHANGE("NdOxide","2025-12-31","${day}")`, 0.20082, 6],
  [`=RECHANGE("PrOxide","2025-12-31","${day}")`, 0.199182, 6],
  [`=RECHANGE("NdOxide","2025-12-31","${day}","USD/kg")`, 0.21026, 5],
  [`=REPRICE("REConc","${day}")`, 26834, 6],
  [`=REPRICE("REConc","${day}","CNY/t ex VAT")`, 26834, 6],
  ['=REPRICE("REConc","2026-01-05",,,"asof=2026-01-05")', 26205, 6],
  ['=REPRICE("REConc","2026-01-05")', 26834, 6],
  ['=REPRICE("NdOxide","last")', 870000, 6],
];

test("every number of the reference comes out of a typed formula", async () => {
  for (const [index, [formula]] of numbers.entries()) await bench.enter(`J${index + 2}`, formula);
  for (const [index, [formula, shows, digits]] of numbers.entries()) {
    const shown = await bench.shows(`J${index + 2}`);
    expect({
      formula,
      close: Math.abs(Number(shown) - shows) < 0.5 * 10 ** -digits || shown,
    }).toEqual({
      formula,
      close: true,
    });
  }
});

const refusals: readonly (readonly [formula: string, shows: string, says: string])[] = [
  ['=REPRICE("NdOxide","2026-01-20")', "#N/A", "2025-12-31"],
  ['=REPRICE("NdOxide")', "#N/A", 'Write "last"'],
  ['=REPRICE("Nd")', "#VALUE!", "can mean several materials"],
  ['=REPRICE("NdOxide","28/01/2026")', "#VALUE!", "28/01/2026"],
  ['=REPRICE("NdOxide",2026)', "#VALUE!", "as text for the year"],
  [`=REPRICE("NdOxide","${day}","USD/ton")`, "#VALUE!", "USD/ton"],
  ['=REPRICE("NdOxide@USGS","2024","USD/kg ex VAT")', "#VALUE!", "VAT"],
  ['=REPRICE("DEMO","2019-12-31")', "#VALUE!", "DEMO"],
];

test("every refusal is a true error, and its sentence stands in the bar and beside the pointer", async () => {
  for (const [index, [formula]] of refusals.entries()) await bench.enter(`C${index + 16}`, formula);
  for (const [index, [formula, shows, says]] of refusals.entries()) {
    const cell = `C${index + 16}`;
    expect({ formula, shows: await bench.shows(cell) }).toEqual({ formula, shows });
    await bench.goTo(cell);
    expect(await bench.inspector()).toContain(says);
  }
  await bench.goTo("C16");
  const { x, y } = await bench.middleOf("C16");
  await bench.page.mouse.move(x + 3, y);
  await bench.page.mouse.move(x, y);
  await bench.page.locator("#tip").waitFor({ state: "visible" });
  expect(await bench.page.locator("#tip").innerText()).toContain("2025-12-31");
});

test("a cell that depends on an error says which cell it has it from", async () => {
  await bench.enter("C20", "=C13*2");
  await bench.goTo("C20");
  expect(await bench.inspector()).toContain("C13 has this error. Nearest to 2026-01-20");
});

test("a history spills with its days as dates, is blocked, and spills once the way is free", async () => {
  await bench.enter("J2", '=REHISTORY("REConc","2024-07-01","2026-01-31")');
  expect([await bench.shows("K2"), await bench.shows("K8")]).toEqual([16741, 26834]);
  await bench.goTo("J3");
  expect(await bench.inspector()).toContain("2024-10-01");
  await bench.enter("K5", "in the way");
  expect(await bench.shows("J2")).toBe("#SPILL!");
  await bench.goTo("J2");
  expect(await bench.inspector()).toContain("needs more cells than are free");
  await bench.goTo("K5");
  await bench.page.keyboard.press("Delete");
  expect(await bench.shows("K8")).toBe(26834);
});

test("the as-of cell flips from the old concentrate price to the new one", async () => {
  await bench.page.getByText("Concentrate", { exact: true }).click();
  expect(await bench.shows("B17")).toBe(26205);
  await bench.enter("B16", "2026-01-09");
  expect(await bench.shows("B17")).toBe(26834);
});

test("formulas are filled down, and undone and done again", async () => {
  await bench.put("J2", [["NdOxide"], ["PrOxide"], ["YOxide"]]);
  await bench.enter("K2", '=REPRICE(J2,"2026-01-28")');
  await bench.goTo("K2");
  await bench.page.keyboard.press("Shift+ArrowDown");
  await bench.page.keyboard.press("Shift+ArrowDown");
  await bench.page.keyboard.press("Control+d");
  expect([await bench.shows("K3"), await bench.shows("K4")]).toEqual([733300, 77000]);
  await bench.page.keyboard.press("Control+z");
  expect(await bench.shows("K4")).toBe("");
  await bench.page.keyboard.press("Control+y");
  expect(await bench.shows("K4")).toBe(77000);
});

test("one formula that the engine cannot take leaves the others alone", async () => {
  await bench.enter("J2", "=LET(x,8,LET(x,2,x+x)*x)");
  await bench.enter("J3", "=2+2");
  expect(await bench.shows("J3")).toBe(4);
  bench.troubles.splice(
    0,
    Infinity,
    ...bench.troubles.filter((text) => !text.includes("trim is not a function")),
  );
});

test("the first minute is real: the article's table, the ladder, and one price that is not there", async () => {
  expect([await bench.shows("C8"), await bench.shows("D8"), await bench.shows("E8")]).toEqual([
    732500,
    610000,
    "derived",
  ]);
  expect(await bench.shows("F8")).toBeCloseTo(0.20082, 6);
  expect([await bench.shows("C10"), await bench.shows("D10")]).toEqual([77000, 57695]);
  expect(await bench.shows("C13")).toBe("#N/A");
  expect(await bench.shows("D13")).toContain("20 days old");
  await bench.page.getByText("Basis", { exact: true }).click();
  expect(await bench.shows("B9")).toBeCloseTo(648230.09, 2);
  expect(await bench.shows("B11")).toBeCloseTo(93.3191, 4);
  expect(await bench.shows("B14")).toBeCloseTo(93.3191, 4);
  await bench.page.getByText("Reference", { exact: true }).click();
  expect(await bench.shows("D11")).toBeCloseTo(6.946384, 6);
  expect(await bench.shows("G9")).toBe(56);
});

test("the note on the prices shows three ways on, and the demo is called synthetic", async () => {
  await bench.page.getByRole("button", { name: "Use my prices" }).first().click();
  await bench.page.getByText("npx reprice import csv prices.csv").first().waitFor();
  await bench.page.getByRole("button", { name: "Synthetic demo", exact: true }).first().click();
  await bench.settled();
  expect(await bench.shows("A1")).toContain("SYNTHETIC");
  expect(await bench.shows("B5")).toBe(141000);
});

test("a price is found in the pane and written into the selected cell", async () => {
  await bench.goTo("C20");
  const { page } = bench;
  await page.getByRole("tab", { name: "Prices" }).click();
  await page.getByRole("combobox").first().fill("PrOxide");
  await page.locator("[role=option][aria-selected=true]").first().waitFor();
  await page.getByRole("combobox").first().press("Enter");
  await page.getByRole("button", { name: "Insert" }).click();
  expect(await bench.shows("C20")).not.toBe("");
  await bench.goTo("C20");
  expect(await bench.inspector()).toContain('REPRICE("PrOxide"');
});

test.each(["light", "dark"] as const)(
  "the page around the grid is accessible in %s",
  async (colorScheme) => {
    await bench.page.emulateMedia({ colorScheme });
    expect(await violations(bench.page, { without: "#grid" })).toEqual([]);
  },
);
