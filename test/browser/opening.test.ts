import { join } from "node:path";
import { ownFolder } from "../support/folder";
import { ownWorkbench } from "../support/own-workbench";
import { twinPrices } from "../support/twin-prices";
import type { Workbench } from "../support/workbench";

jest.setTimeout(180_000);

const folder = ownFolder();
const own = ownWorkbench();
let bench: Workbench;
let publish: (price: number) => Promise<void>;
beforeAll(async () => {
  publish = twinPrices(own.site.store);
  await publish(1);
});

const HO = '=REPRICE("HoOxide@TWIN","last")';

/** A new workbook with one price of ours, and the Workbook tab in sight. */
async function open(prepare?: Parameters<typeof own.open>[1]): Promise<void> {
  bench = await own.open({}, prepare);
  const { page } = bench;
  await page.getByRole("button", { name: "New", exact: true }).click();
  await page.getByText("New workbook").waitFor();
  await bench.put("A1", [[HO]]);
  await bench.settled();
  await page.getByRole("tab", { name: /^Workbook/ }).click();
}

/** Saves the workbook with this choice, and opens the file again after an import. */
async function openedAgain(choice: string, price: number): Promise<void> {
  const { page } = bench;
  await page.getByRole("combobox", { name: "On opening" }).selectOption(choice);
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  const path = join(folder, `${choice}.reprice.json`);
  await (await downloading).saveAs(path);
  await publish(price);
  await page.locator("#file").setInputFiles(path);
  await page.getByText("Opened", { exact: true }).waitFor();
}

/** The price that the cell shows once it is asked again, which moves nothing. */
async function calculated(): Promise<unknown> {
  await bench.page.evaluate(() =>
    window.reprice?.workbook.recalculate([{ sheet: "Sheet1", row: 0, column: 0 }]),
  );
  return bench.shows("A1");
}

/** Waits until the cell shows this, which the test's own time-out bounds. */
async function untilShown(price: number): Promise<void> {
  let shown: unknown;
  do shown = await bench.shows("A1");
  while (shown !== price);
}

test("a workbook that keeps its snapshot answers from it after it is opened again", async () => {
  await publish(10);
  await open();
  await openedAgain("keep", 11);
  expect(await calculated()).toBe(10);
  await bench.page.getByRole("button", { name: "Refresh prices" }).click();
  await untilShown(11);
});

test("a workbook that asks tells its snapshot, moves when it is told to, and asks no more", async () => {
  await publish(20);
  await open();
  await openedAgain("ask", 21);
  const { page } = bench;
  await page.getByText(/This workbook shows snapshot \d+ of Nov 23, 2026. Refresh it\?/).waitFor();
  expect(await calculated()).toBe(20);
  await page.getByText(/Refresh it\?/).isVisible();
  await page.getByRole("button", { name: "Refresh", exact: true }).first().click();
  await untilShown(21);
  await page.getByText(/Refresh it\?/).waitFor({ state: "detached" });
});

test("a workbook that refreshes on opening shows the newest price and what changed", async () => {
  await publish(30);
  await open();
  await openedAgain("refresh", 31);
  await untilShown(31);
  await bench.page.getByText("Refresh complete").waitFor();
});

test("the timer refreshes by itself, waits while a cell is edited, and rests while the workbook is pinned", async () => {
  await publish(40);
  await open((page) => page.clock.install());
  const { page } = bench;
  await page.getByRole("combobox", { name: "Refresh by itself" }).selectOption("1");
  await publish(41);
  await page.clock.fastForward(60_000);
  await untilShown(41);
  const changes = page.getByRole("group", { name: "What changed (1)" });
  await changes.waitFor();

  const { x, y } = await bench.middleOf("B3");
  await page.mouse.dblclick(x, y);
  await page.keyboard.type("=1+");
  await publish(42);
  await page.clock.fastForward(60_000);
  await page.getByText("Waits while a cell is edited.").waitFor();
  await page.keyboard.type("1");
  await page.keyboard.press("Enter");
  expect(await bench.shows("A1")).toBe(41);
  await page.clock.fastForward(60_000);
  await untilShown(42);

  await page.getByRole("button", { name: "Pin", exact: true }).click();
  await page.locator("form").getByRole("button", { name: "Pin", exact: true }).click();
  await page.getByText(/Pinned to snapshot/).waitFor();
  await publish(43);
  await page.clock.fastForward(60_000);
  await page.getByText("Rests while the workbook is pinned.").waitFor();
  expect(await calculated()).toBe(42);
});

test("the timer waits while the feed is down and goes on once it answers", async () => {
  await publish(50);
  await open((page) => page.clock.install());
  const { page } = bench;
  await page.getByRole("combobox", { name: "Refresh by itself" }).selectOption("1");
  await page.route("**/v1/**", (route) => route.abort());
  await page.clock.fastForward(60_000);
  // The request is tried three times within seconds.
  await page.clock.runFor(3000);
  await page.getByText(/Waits: the feed does not answer/).waitFor();
  expect(await calculated()).toBe(50);
  await page.unroute("**/v1/**");
  await publish(51);
  await page.clock.fastForward(60_000);
  await untilShown(51);
  bench.troubles.length = 0;
});

test("cells that a coauthor rewrites or deletes while they calculate are told, and the others move", async () => {
  await publish(60);
  await open();
  const { page } = bench;
  await bench.put("A2", [[HO], [HO], [HO]]);
  await bench.settled();
  await publish(61);
  await page.evaluate(() => {
    const stop = window.reprice?.snapshot.subscribe(() => {
      if (window.reprice?.snapshot.state().running?.progress.phase !== "calculating") return;
      stop?.();
      void window.reprice?.workbook.replace([
        {
          place: { sheet: "Sheet1", row: 1, column: 0 },
          rows: [[{ formula: '=REPRICE("HoOxide@TWIN","last")*2' }], [""]],
        },
      ]);
    });
  });
  await page.getByRole("button", { name: "Refresh prices" }).click();
  await page.getByText(/1 were deleted meanwhile/).waitFor();
  await page.getByText("formula rewritten").waitFor();
  expect([await bench.shows("A1"), await bench.shows("A2"), await bench.shows("A3")]).toEqual([
    61,
    122,
    "",
  ]);
  expect(await bench.shows("A4")).toBe(61);
});
