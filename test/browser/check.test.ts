import type { Browser, Page } from "playwright-core";
import { launchChromium } from "../support/chromium";
import { violations } from "../support/page-at-rest";
import { type PanePage, openPanePage } from "../support/pane-page";
// The page puts its fakes where a test can reach them.
import type {} from "./pane-page/main";

jest.setTimeout(120_000);

let site: PanePage;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  [site, browser] = await Promise.all([openPanePage(), launchChromium()]);
});
afterEach(() => page.context().close());
afterAll(async () => {
  await browser.close();
  await site.close();
});

/** Opens the pane over a workbook with one finding of each kind, at the section, in a narrow window. */
async function openCheck(query = "findings", section = "Check", folded = "Our formulas") {
  const context = await browser.newContext({
    viewport: { width: 320, height: 900 },
    reducedMotion: "reduce",
  });
  page = await context.newPage();
  await page.goto(`${site.address}?${query}`);
  await page.locator("#reprice-tab-workbook").click();
  const header = (name: string) => page.locator("h2").getByRole("button", { name, exact: true });
  await header(folded).click();
  await header(section).click();
}

const finding = (place: string) => page.getByRole("listitem").filter({ hasText: place });
const held = (place: string) => page.evaluate((at) => window.pane.ports.workbook.held(at), place);

test("a basis without a VAT word says both prices, computed from the feed, and shows what it will write", async () => {
  await openCheck();
  const card = finding("Article!C7");
  await card.getByText("USD/kg").first().waitFor();
  // 732,500 CNY/t inc 13 % VAT at 8.3176 CNY and 1.1974 USD for a euro (ECB, 2026-01-28).
  await card.getByRole("button", { name: "inc VAT (105.45)" }).waitFor();
  await card.getByRole("button", { name: "ex VAT (93.32)" }).click();
  expect(await card.innerText()).toContain("NdOxide is quoted incl. 13 % VAT");
  expect(await card.getByRole("group").innerText()).toContain(
    '=REPRICE("NdOxide","2026-01-28","USD/kg ex VAT")',
  );
  expect(await held("Article!C7")).toBe('=REPRICE("NdOxide","2026-01-28","USD/kg")');
  await card.getByRole("button", { name: "Write 2 cells" }).click();
  await page.getByText("2 cells were written.").waitFor();
  expect(await held("Article!C7")).toBe('=REPRICE("NdOxide","2026-01-28","USD/kg ex VAT")');
  expect(await held("Article!C8")).toBe('=REPRICE("PrOxide","2026-01-28","USD/kg ex VAT")');
  expect(await card.count()).toBe(0);
  await page.getByRole("button", { name: "Undo" }).click();
  await page.getByText("What stood there before is back.").waitFor();
  expect(await held("Article!C8")).toBe('=REPRICE("PrOxide","2026-01-28","USD/kg")');
});

test("each finding goes to its cell, and a cancelled mend writes nothing, by keyboard alone", async () => {
  await openCheck();
  const card = finding("Article!D3");
  await card.getByRole("button", { name: "Go to Article!D3" }).press("Enter");
  const visited = () => page.evaluate(() => window.pane.ports.workbook.visited);
  expect(await visited()).toEqual(["Article!D3"]);
  await card.getByRole("button", { name: "Put the formula back" }).press("Enter");
  await card.getByRole("button", { name: "Cancel" }).press("Enter");
  expect(await held("Article!D3")).toBe(733000);
  await card.getByRole("button", { name: "Put the formula back" }).press("Space");
  await card.getByRole("button", { name: "Write", exact: true }).press("Enter");
  await page.getByText("1 cell was written.").waitFor();
  expect(await held("Article!D3")).toBe('=REPRICE("NdOxide","2026-01-28")');
});

test("a workbook that refuses a mend is told in a sentence, and keeps what it had", async () => {
  await openCheck();
  await page.evaluate(() => window.pane.ports.workbook.refuse({ kind: "editing" }));
  const card = finding("Article!A1");
  await card.getByRole("button", { name: "NdOxide", exact: true }).click();
  await card.getByRole("button", { name: "Write", exact: true }).click();
  await page.getByText(/A cell is being edited/).waitFor();
  expect(await held("Article!A1")).toBe("neodimium oxide");
});

test.each([
  ["findings", "Check", "Our formulas", "8 findings"],
  ["findings&theme=dark", "Check", "Our formulas", "8 findings"],
  ["findings&language=zh", "检查", "我们的公式", "8 项发现"],
  ["findings", "Freeze", "Our formulas", "What to freeze"],
  ["findings&language=zh&theme=contrast", "冻结", "我们的公式", "冻结范围"],
  ["empty", "Check", "Our formulas", "There are no Reprice formulas in this workbook yet."],
])("?%s passes axe and fits 320 pixels", async (query, section, folded, says) => {
  await openCheck(query, section, folded);
  await page.getByText(says).waitFor();
  expect(await violations(page)).toEqual([]);
  const right = await page.evaluate(() =>
    Math.max(
      ...[...document.querySelectorAll("#pane .fui-AccordionPanel *")].map(
        (element) => element.getBoundingClientRect().right,
      ),
    ),
  );
  expect(right).toBeLessThanOrEqual(320);
});
