import type { Page } from "playwright-core";
import { faultsInEveryLook, ownPane, pressUntil } from "../support/pane-browser";
// The page puts its fakes where a test can reach them.
import type {} from "./pane-page/main";

jest.setTimeout(120_000);

const pane = ownPane();

/** Opens the pane with holdings that can be shocked. */
async function open(): Promise<Page> {
  const page = await pane.open("holdings=shock");
  await slider(page, "NdPr").waitFor();
  return page;
}

const slider = (page: Page, driver: string) =>
  page.getByRole("slider", { name: new RegExp(`^${driver} `) });
const held = (page: Page, place: string) =>
  page.evaluate((one) => window.pane.ports.workbook.held(one), place);
const lineOf = (page: Page, name: string) =>
  page.getByRole("row").filter({ has: page.getByRole("button", { name: `${name}:` }) });

const openName = (page: Page, name: RegExp) => page.getByRole("button", { name }).click();

const scenes: readonly { readonly scene: string; act(page: Page): Promise<void> }[] = [
  { scene: "sliders, floors and the table", act: async () => {} },
  {
    scene: "a replay with what is not shocked",
    act: (page) => page.getByText("Between two days").click(),
  },
  { scene: "what stands behind a name", act: (page) => openName(page, /^MP Materials:/) },
  {
    scene: "a change that cannot be read",
    async act(page) {
      await page.getByRole("textbox", { name: "NdPr, percent typed" }).fill("lots");
      await page.keyboard.press("Enter");
      await page.getByText("is no change").waitFor();
    },
  },
  {
    scene: "weights that are being given, and exported",
    async act(page) {
      await openName(page, /^Acme Magnets:/);
      await page.getByRole("button", { name: "Classify" }).click();
      await page.getByRole("textbox", { name: /^MAG/ }).fill("60");
      await page.getByRole("button", { name: "Keep these weights" }).click();
      await page.getByRole("button", { name: "Change your weights" }).click();
      await page.getByRole("textbox", { name: /^SEP/ }).fill("50");
      await page.getByText("must not exceed 100 %").waitFor();
      await page.getByRole("button", { name: "Export as CSV" }).click();
    },
  },
];

test.each(scenes)(
  "$scene: no accessibility violation in any look, and it fits",
  async ({ act }) => {
    const page = await open();
    await act(page);
    expect(await faultsInEveryLook(page)).toEqual([]);
  },
);

test("by keyboard alone from a slider to the table, behind a name, and onto the sheet", async () => {
  const page = await open();
  await pressUntil(page, "Tab", /^REConc \(/);
  for (let presses = 0; presses < 5; presses += 1) await page.keyboard.press("ArrowLeft");
  await page.getByText("NdPr=+10%; REConc=-5%").first().waitFor();
  await pressUntil(page, "Tab", /^Sort by Effect/);
  await page.keyboard.press("Enter");
  await pressUntil(page, "Tab", /^China Northern Rare Earth:/);
  await page.keyboard.press("Enter");
  const detail = page.getByRole("table", { name: /^Share of revenue by segment/ });
  await detail.getByRole("row", { name: /^SEP .* our assumption, low confidence/ }).waitFor();
  await pressUntil(page, "Tab", /^Where/);
  await page.keyboard.type("Holdings!E2");
  await pressUntil(page, "Tab", /^Put on sheet at Holdings!E2/);
  await page.keyboard.press("Enter");
  await page.getByText("Inserted at Holdings!E2.").waitFor();
  expect(await held(page, "Holdings!E6")).toBe('=REEXPOSURE(Holdings!A1:B9,"stage","headers=1")');
  expect(await held(page, "Holdings!E16")).toBe(
    '=RESHOCK(Holdings!A1:B9,"NdPr=+10%; REConc=-5%","horizon=4q; headers=1")',
  );
});

test("the pane's numbers are those of the formulas that it writes", async () => {
  const page = await open();
  await slider(page, "REConc").focus();
  await page.keyboard.press("ArrowRight");
  await page.getByText("NdPr=+10%; REConc=+1%").first().waitFor();
  const told = await page.evaluate(async () => {
    const { workbook, call } = window.pane.ports;
    const area = { sheet: "Holdings", row: 0, column: 0, rows: 9, columns: 2 };
    const rows = await workbook.read(area);
    return call("RESHOCK", [rows, [["NdPr=+10%; REConc=+1%"]], "horizon=4q"]);
  });
  const effects = new Map(
    (told as unknown[][]).map(([label, , , percent]) => [label, percent] as const),
  );
  const percent = (label: string) => {
    const fraction = Number(effects.get(label));
    return `${fraction < 0 ? "-" : "+"}${(100 * Math.abs(fraction)).toFixed(1)}%`;
  };
  await lineOf(page, "JL MAG Rare-Earth").getByText(percent("300748.SZ")).waitFor();
  await lineOf(page, "Baotou Steel").getByText(percent("600010.SH")).waitFor();
  await page.getByRole("status").getByText(percent("total")).waitFor();
});

test("nothing on the sheet is written over before that was said, and never the holdings", async () => {
  const page = await open();
  await page.evaluate(() => window.pane.ports.workbook.put("Holdings!G5", { shows: "mine" }));
  const where = page.getByRole("textbox", { name: "Where" });
  await where.fill("Holdings!B3");
  await page.getByText("would run into the holdings in Holdings!A1:B9").waitFor();
  await where.fill("Holdings!E2");
  await page.getByRole("button", { name: /^Put on sheet/ }).click();
  await page.getByText("is not empty. Replace what is there?").waitFor();
  expect(await held(page, "Holdings!E2")).toBe("");
  await page.getByRole("button", { name: "Replace" }).click();
  await page.getByText("Inserted at Holdings!E2.").waitFor();
  expect(await held(page, "Holdings!G5")).toBe("");
});

test("a name that is classified takes part at once, is kept in the workbook, and the sheet says so", async () => {
  const page = await open();
  await page.getByText(/unclassified 2.9%/).waitFor();
  await openName(page, /^Acme Magnets:/);
  await page.getByRole("button", { name: "Classify" }).click();
  await page.getByRole("textbox", { name: /^MAG/ }).fill("100");
  await page.keyboard.press("Enter");
  await lineOf(page, "Acme Magnets").getByText("classified by you").waitFor();
  await page.getByText(/classified by you 1.1%, unclassified 1.7%/).waitFor();
  const kept = await page.evaluate(() => window.pane.ports.workbook.setting("reprice.classified"));
  expect(JSON.parse(kept ?? "{}")).toMatchObject({
    names: [{ label: "Acme Magnets", weights: { MAG: 1 }, asOf: "2026-01-28" }],
  });
  await page.getByRole("textbox", { name: "Where" }).fill("Holdings!E1");
  await page.getByRole("button", { name: /^Put on sheet/ }).click();
  await page.getByText("Inserted at").waitFor();
  expect(await held(page, "Holdings!E3")).toContain("Without your own weights of Acme Magnets");
});

test("a companies file is taken in whole or not at all", async () => {
  const page = await open();
  const file = page.locator("input[type=file]");
  const rows = (weight: string) =>
    Buffer.from(
      `ticker,segment,weight,as_of\n300066.SZ,RECY,0.5,2025\n300224.SZ,MAG,${weight},2025\n`,
    );
  const give = (weight: string) =>
    file.setInputFiles({ name: "mine.csv", mimeType: "text/csv", buffer: rows(weight) });
  await give("90");
  await page.getByText('Line 3: "90" under "weight" cannot be read.').waitFor();
  await give("90%");
  await page.getByText("Weights of 2 names are taken in.").waitFor();
  await lineOf(page, "Sanchuan Wisdom").getByText("classified by you").waitFor();
});

test("the days of a replay are typed, and a day that is none is told", async () => {
  const page = await open();
  await page.getByText("Between two days").click();
  await page.getByText("+20.0%").first().waitFor();
  await page.getByText(/^Not shocked, .*DyTb \(Dy, Tb\)/).waitFor();
  await page.getByRole("textbox", { name: "To" }).fill("someday");
  await page
    .getByRole("status")
    .getByText(/"someday"/)
    .waitFor();
});
