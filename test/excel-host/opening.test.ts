import { join } from "node:path";
import { writePin } from "../../src/core/pin";
import { ownFolder } from "../support/folder";
import { runAt } from "../support/terminal";
import { feedDayOf } from "../../src/core/instant";
import { twinPrices } from "../support/twin-prices";
import { until } from "../support/until";
import type { BeforeOpening, OpenAddin } from "./office-page";
import { type ServedAddin, serveAddin } from "./served-addin";

jest.setTimeout(120_000);

const folder = ownFolder();
const HO = '=REPRICE("HoOxide@TWIN","last")';
let served: ServedAddin;
let addin: OpenAddin;
let publish: (price: number) => Promise<void>;

beforeAll(async () => {
  served = await serveAddin(join(folder, "store.sqlite"));
  publish = twinPrices(served.store);
});
afterEach(async () => {
  expect(addin.complaints).toEqual([]);
  await addin.close();
});
afterAll(() => served.close());

const shown = (cell: string) => addin.excel.cell(cell)?.value;

/** Opens a file that was saved at the snapshot before the newest import, with these settings besides. */
async function openFile(
  settings: Readonly<Record<string, string>>,
  prices: readonly [before: number, now: number],
  more?: BeforeOpening,
): Promise<void> {
  await publish(prices[0]);
  const snapshot = await served.store.newest();
  await publish(prices[1]);
  addin = await served.open({}, async (excel, page) => {
    const kept = writePin({ snapshot, day: feedDayOf(runAt) });
    excel.book.settings.set("reprice.snapshot", kept);
    for (const [key, value] of Object.entries(settings)) excel.book.settings.set(key, value);
    await more?.(excel, page);
  });
  addin.excel.type("A1", [[HO]]);
  await addin.page.getByRole("tab", { name: /^Workbook/ }).click();
}

test("a file that keeps its snapshot answers from it; one that asks tells it and moves when it is told to", async () => {
  await openFile({ "reprice.on-open": "ask" }, [10, 11]);
  const { page } = addin;
  await page.getByText(/This workbook shows snapshot \d+ of .*Refresh it\?/).waitFor();
  await until(() => shown("A1") === 10);
  await page.getByRole("button", { name: "Refresh", exact: true }).first().click();
  await until(() => shown("A1") === 11);
  await page.getByText("Refresh complete").waitFor();
});

test("a file that refreshes on opening shows the newest price", async () => {
  await openFile({ "reprice.on-open": "refresh" }, [20, 21]);
  await until(() => shown("A1") === 21);
});

test("the timer in the file refreshes by itself, and waits while a cell is edited", async () => {
  await openFile({ "reprice.timer": "1" }, [30, 31], (_excel, page) => page.clock.install());
  const { page, excel } = addin;
  await until(() => shown("A1") === 30);
  await page.clock.fastForward(60_000);
  await until(() => shown("A1") === 31);
  await page.getByText("Refresh complete").waitFor();
  excel.book.editing = true;
  await publish(32);
  await page.clock.fastForward(60_000);
  await page.getByText("Waits while a cell is edited.").waitFor();
  expect(shown("A1")).toBe(31);
  excel.book.editing = false;
  await page.clock.fastForward(60_000);
  await until(() => shown("A1") === 32);
  addin.forgive(/A cell is being edited/);
});

test("cells that a coauthor rewrites or deletes while they calculate are told, and the others move", async () => {
  await openFile({}, [40, 41]);
  const { page, excel } = addin;
  excel.type("A2", [[HO], [HO], [HO]]);
  await until(() => shown("A4") === 40);
  await addin.settled();
  const { calculation } = excel;
  const calculate = calculation.calculate.bind(calculation);
  calculation.calculate = () => {
    calculation.calculate = calculate;
    excel.type("A2", [[HO.replace("Ho", "Er")], [""]]);
    calculate();
  };
  await addin.press("refreshPrices");
  await page.getByText(/1 were deleted meanwhile/).waitFor();
  await page.getByText("formula rewritten").waitFor();
  expect([shown("A1"), shown("A2"), shown("A4")]).toEqual([41, 41, 41]);
});

test("the ribbon's Check looks through the workbook and Freeze opens its section", async () => {
  await openFile({}, [50, 51]);
  const { page, excel } = addin;
  excel.type("B1", [['=REPRICE("NdOxide","2026-01-28","USD/kg")']]);
  await addin.settled();
  await addin.press("checkWorkbook");
  await page.getByText(/has no VAT word/).waitFor();
  excel.type("B2", [['=REPRICE("neodimium oxide","2026-01-28")']]);
  await addin.settled();
  await addin.press("checkWorkbook");
  await page
    .getByText(/neodimium oxide/)
    .first()
    .waitFor();
  await addin.press("openFreeze");
  await page.getByRole("radio", { name: "Whole workbook" }).waitFor();
  expect(excel.paneRequests).toEqual(["Visible", "Visible", "Visible"]);
});
