import type { Page } from "playwright-core";
import { ownWorkbench } from "../support/own-workbench";
import { violations } from "../support/page-at-rest";
import { twinPrices } from "../support/twin-prices";
import { until } from "../support/until";
import type { Workbench } from "../support/workbench";

jest.setTimeout(180_000);

let bench: Workbench;
const own = ownWorkbench((opened) => void (bench = opened));
let publish: (price: number) => Promise<void>;
beforeAll(async () => {
  publish = twinPrices(own.site.store);
  await publish(1);
});

async function openTab(page: Page): Promise<void> {
  await page.getByRole("tab", { name: /^Workbook/ }).click();
}

const HO = '=REPRICE("HoOxide@TWIN","last")';
const TWINS = '=REPRICE("HoOxide@TWIN","last")-REPRICE("ErOxide@TWIN","last")';

/** What cells of a column of the sheet in sight show. */
async function column(letter: string, first: number, last: number): Promise<unknown[]> {
  const shown: unknown[] = [];
  for (let row = first; row <= last; row += 1) shown.push(await bench.shows(`${letter}${row}`));
  return shown;
}

test("the toolbar's Refresh tells in the pane what changed and why, and leads to the cell", async () => {
  const { page } = bench;
  await bench.enter("C30", HO);
  expect(await bench.shows("C30")).toBe(1);
  await publish(2);
  expect(await bench.shows("C30")).toBe(1);
  await page.getByRole("button", { name: "Refresh prices" }).click();
  await page.getByText("Refresh complete").waitFor();
  expect(await bench.shows("C30")).toBe(2);
  const changes = page.getByRole("group", { name: "What changed (1)" });
  await changes.getByText("revision").waitFor();
  const row = changes.getByRole("listitem");
  expect(await row.innerText()).toMatch(/Article!C30[\s\S]*1[\s\S]*2/);
  await bench.goTo("A1");
  await row.getByRole("button", { name: "Go to Article!C30" }).click();
  expect(await page.evaluate(() => window.reprice?.workbook.selection())).toMatchObject({
    row: 29,
  });
});

test("what changed goes onto the sheet, never over what stands there without asking", async () => {
  const { page } = bench;
  await bench.enter("C30", HO);
  await publish(3);
  await page.getByRole("button", { name: "Refresh prices" }).click();
  await page.getByRole("group", { name: "What changed (1)" }).getByText("revision").waitFor();
  await bench.goTo("C30");
  await page.getByRole("button", { name: "Put the list at Article!C30" }).click();
  await page.getByText(/is not empty. Replace what is there/).waitFor();
  await page.getByRole("button", { name: "Cancel" }).click();
  await bench.goTo("K30");
  await page.getByRole("button", { name: "Put the list at Article!K30" }).click();
  await page.getByText("Inserted at Article!K30.").waitFor();
  expect(await bench.shows("K31")).toBe("Article!C30");
  expect([await bench.shows("M31"), await bench.shows("N31")]).toEqual([2, 3]);
  expect(await bench.shows("O31")).toBe("revision");
});

test("a refresh of the selection moves the whole workbook and tells of the selection", async () => {
  const { page } = bench;
  await bench.enter("C30", HO);
  await bench.enter("C31", TWINS);
  await openTab(page);
  await publish(4);
  await bench.goTo("C31");
  await page.getByRole("button", { name: "What to refresh" }).click();
  await page.getByRole("menuitem", { name: "Tell me about the selection" }).click();
  await page.getByText(/Of these 1 lie in what you asked about/).waitFor();
  expect(await bench.shows("C30")).toBe(4);
});

test("a refresh while the feed is away leaves every cell as it was, with a sentence", async () => {
  const { page } = bench;
  await bench.enter("C30", HO);
  const before = await bench.shows("C30");
  await publish(5);
  await page.route("**/v1/**", (route) => route.abort());
  await page.getByRole("button", { name: "Refresh prices" }).click();
  await page.getByText(/Not moved; all cells are as before/).waitFor();
  expect(await bench.shows("C30")).toBe(before);
  bench.troubles.length = 0;
});

test("no cell mixes two snapshots while formulas are added and imports commit", async () => {
  const { page } = bench;
  let row = 40;
  for (let price = 10; price < 18; price += 1) {
    const refreshed = page.evaluate(() => window.reprice?.snapshot.refresh());
    const added = bench.put(`C${row}`, [
      [HO, TWINS],
      [HO, TWINS],
    ]);
    await Promise.all([refreshed, added, publish(price)]);
    row += 2;
    await bench.settled();
    expect(new Set(await column("D", 40, row - 1))).toEqual(new Set([0]));
  }
  await page.evaluate(() => window.reprice?.snapshot.refresh());
  expect(new Set(await column("C", 40, row - 1))).toEqual(new Set([17]));
});

test("a pinned workbook shows it, stays through imports, tells what unpinning changes, and moves then", async () => {
  const { page } = bench;
  await bench.enter("C30", HO);
  const before = await bench.shows("C30");
  await openTab(page);
  await page.getByRole("button", { name: "Pin", exact: true }).click();
  await page.locator("form").getByRole("button", { name: "Pin", exact: true }).click();
  await page.getByText(/Pinned to snapshot/).waitFor();
  expect(
    await page.getByLabel("Feed and snapshot").getByText("Pinned", { exact: true }).count(),
  ).toBe(1);
  await publish(99);
  await page.getByRole("button", { name: "Ask again" }).click();
  await page.getByText(/stays pinned to snapshot/).waitFor();
  expect(await bench.shows("C30")).toBe(before);
  await page.getByRole("button", { name: "Unpin" }).click();
  await page.getByText(/Formulas that would change: 1 of/).waitFor();
  expect(await bench.shows("C30")).toBe(before);
  const panel = page.getByRole("region", { name: "What unpinning would change" });
  await panel.getByRole("button", { name: "Unpin" }).click();
  await page.getByText("Unpinned", { exact: true }).waitFor();
  expect(await bench.shows("C30")).toBe(99);
});

test("a pin to what was known on a day hides what came later, in REWHY too", async () => {
  const { page } = bench;
  await bench.enter("C30", '=REPRICE("REConc","2026-01-05")');
  expect(await bench.shows("C30")).toBe(26834);
  await openTab(page);
  await page.getByRole("button", { name: "Pin", exact: true }).click();
  await page.getByRole("radio", { name: /What was known/ }).check();
  await page.getByRole("textbox", { name: "Day or moment" }).fill("2026-01-05");
  await page.keyboard.press("Enter");
  await page.getByText(/Pinned to snapshot/).waitFor();
  expect(await bench.shows("C30")).toBe(26205);
  await bench.goTo("C30");
  await page.getByRole("rowheader", { name: "Pinned to" }).waitFor();
});

test("Explain tells the whole REWHY of a cell, and of the inputs of an ordinary formula; it goes below the cell", async () => {
  const { page } = bench;
  await bench.enter("K3", '=REPRICE("NdOxide","2026-01-28")');
  await bench.enter("K20", "=K3*2");
  await openTab(page);
  await bench.goTo("K20");
  await page
    .getByText("Article!K20 is an ordinary formula. It stands on these cells of ours:")
    .waitFor();
  await page.getByRole("rowheader", { name: "Known since" }).waitFor();
  await page.getByRole("button", { name: "Insert REWHY at K21" }).click();
  await page.getByText("Inserted at Article!K21.").waitFor();
  expect([await bench.shows("K21"), await bench.shows("L21")]).toEqual(["price", 732500]);
});

test("a cell being edited is told, and nothing is lost", async () => {
  const { page } = bench;
  await bench.goTo("C30");
  const { x, y } = await bench.middleOf("C30");
  await page.mouse.dblclick(x, y);
  await page.keyboard.type("=1+");
  const outcome = await page.evaluate(async () => {
    const become = await window.reprice?.snapshot.refresh();
    return become?.kind;
  });
  expect(outcome).toBe("editing");
  await page.keyboard.type("1");
  await page.keyboard.press("Enter");
  expect(await bench.shows("C30")).toBe(2);
});

test("opening, timer and pin travel in the workbook's file", async () => {
  const { page } = bench;
  await openTab(page);
  await page.getByRole("combobox", { name: "On opening" }).selectOption("ask");
  await page.getByRole("combobox", { name: "Refresh by itself" }).selectOption("15");
  const settingsNow = () =>
    page.evaluate(async () => {
      const workbook = window.reprice?.workbook;
      const keys = ["reprice.on-open", "reprice.timer", "reprice.snapshot"];
      return Promise.all(keys.map((key) => workbook?.setting(key)));
    });
  // Soon after its first formula of ours, not at once.
  await until(async () => !!(await settingsNow())[2]);
  const settings = await settingsNow();
  expect(settings.slice(0, 2)).toEqual(["ask", "15"]);
  expect(settings[2]).toMatch(/^\{"feed":"[0-9a-f]+","snapshot":\d+,"day":"\d{4}-\d\d-\d\d"\}$/);
});

test.each(["light", "dark"] as const)(
  "the Workbook tab has no accessibility violation, %s",
  async (look) => {
    const { page } = bench;
    if (look === "dark") await page.getByRole("button", { name: "Dark mode" }).click();
    await bench.enter("C30", HO);
    await openTab(page);
    await publish(look === "dark" ? 201 : 200);
    await page.getByRole("button", { name: "Refresh prices" }).click();
    await page.getByText("Refresh complete").waitFor();
    await page.getByRole("button", { name: "Pin", exact: true }).click();
    expect(await violations(page, { within: "#pane" })).toEqual([]);
  },
);
