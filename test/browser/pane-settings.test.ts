import type { Page } from "playwright-core";
import { faultsInEveryLook, ownPane, pressUntil } from "../support/pane-browser";
// The page puts its fakes where a test can reach them.
import type {} from "./pane-page/main";

jest.setTimeout(120_000);

const pane = ownPane();

async function openSettings(query = ""): Promise<Page> {
  const page = await pane.open(query);
  await page.getByRole("tab", { name: "Settings" }).click();
  return page;
}

const setting = (page: Page, key: string) =>
  page.evaluate((name) => window.pane.ports.workbook.setting(name), key);

const kept = (page: Page) => page.evaluate(() => [...window.pane.ports.machine.texts]);

test("no accessibility violation in any look, and it fits the pane", async () => {
  const page = await openSettings("problems");
  await page.getByRole("button", { name: "Test the connection" }).click();
  await page.getByText(/^It answers/).waitFor();
  await page.getByRole("button", { name: "Copy to the clipboard" }).click();
  await page.getByLabel("Text of the report").waitFor();
  expect(await faultsInEveryLook(page)).toEqual([]);
});

test("wrong words and a feed that is down say so in every look", async () => {
  const page = await openSettings("offline");
  await page.getByLabel("Address").fill("my feed");
  await page.getByRole("combobox", { name: "Default basis" }).fill("USD/ton");
  await page.getByText(/This is no address/).waitFor();
  await page.getByText(/"ton" in "USD\/ton" has several meanings/).waitFor();
  expect(await faultsInEveryLook(page)).toEqual([]);
});

test("a keyboard alone tries a feed, turns to it, and its key is shown masked and kept here only", async () => {
  const page = await openSettings();
  await page.evaluate(() => window.pane.addFeed("https://prices.example"));
  await pressUntil(page, "Tab", /^Address$/);
  await page.keyboard.type("prices.example");
  await pressUntil(page, "Tab", /^Key$/);
  await page.keyboard.type("rpk_desk_s3cr3t");
  await pressUntil(page, "Tab", /^Test the connection$/);
  await page.keyboard.press("Enter");
  await page.getByText(/^It answers: feed .*, snapshot 14 of/).waitFor();
  expect(await kept(page)).toEqual([]);
  await pressUntil(page, "Shift+Tab", /^Use this feed$/);
  await page.keyboard.press("Enter");
  await page.getByText("Workbook and pane now ask prices.example.").waitFor();
  expect(await kept(page)).toEqual([
    ["reprice.feed", "https://prices.example"],
    ["reprice.key", "rpk_desk_s3cr3t"],
  ]);
  await page.getByText("Kept: rpk_desk_••••••••.").waitFor();
  expect(await page.content()).not.toContain("s3cr3t");
  expect(await page.getByLabel("Key", { exact: true }).inputValue()).toBe("");
  expect(await setting(page, "reprice.key")).toBeUndefined();
});

test("a feed that does not answer is told in a sentence, and the one in use stays", async () => {
  const page = await openSettings();
  await page.getByText("Connected", { exact: true }).waitFor();
  await page.getByLabel("Address").fill("silent.example");
  await page.getByRole("button", { name: "Use this feed" }).click();
  await page.getByText("The feed at https://silent.example cannot be reached.").waitFor();
  await page.getByText("Connected", { exact: true }).waitFor();
  expect(await kept(page)).toEqual([]);
});

test("a key that is forgotten is gone from the machine", async () => {
  const page = await openSettings("key=rpk_desk_s3cr3t");
  await page.getByRole("button", { name: "Forget the key" }).click();
  await page.getByText("The key is forgotten on this machine.").waitFor();
  expect(await kept(page)).toEqual([]);
});

test("a default basis is kept in the workbook, stands in the strip, and cells are asked again", async () => {
  const page = await openSettings("problems");
  await page.getByText("Connected", { exact: true }).waitFor();
  await pressUntil(page, "Tab", /^Default basis$/);
  await page.keyboard.type("USD/kg ex VAT");
  await page.keyboard.press("Enter");
  await page.getByText("10 formulas are calculated again.").waitFor();
  expect(await setting(page, "reprice.basis")).toBe("USD/kg ex VAT");
  const strip = page.getByRole("region", { name: "Feed and snapshot" });
  expect(await strip.textContent()).toContain("Default basisUSD/kg ex VAT");
  const price = await page.evaluate(() =>
    window.pane.ports.call("REPRICE", ["NdOxide", "2026-01-28"]),
  );
  expect(price).toBeCloseTo(93.3191, 4);
});

test("a default quoter is one that the feed has, and its effect is said beside it", async () => {
  const page = await openSettings();
  const quoters = page.getByLabel("Default quoter");
  await page.getByRole("option", { name: /^USGS/ }).waitFor({ state: "attached" });
  expect(await quoters.textContent()).not.toContain("DEMO");
  await quoters.selectOption("USGS");
  await page.getByText("0 formulas are calculated again.").waitFor();
  expect(await setting(page, "reprice.quoter")).toBe("USGS");
  const quoter = await page.evaluate(() => window.pane.ports.call("REINFO", ["NdOxide", "quoter"]));
  expect(quoter).toBe("USGS");
});

test("the language is chosen at once and kept on this machine", async () => {
  const page = await openSettings();
  await page.getByRole("radio", { name: "中文" }).check();
  await page.getByRole("tab", { name: "设置" }).waitFor();
  expect(await kept(page)).toEqual([["reprice.language", "zh"]]);
  await page.getByRole("radio", { name: "跟随宿主" }).check();
  await page.getByRole("tab", { name: "Settings" }).waitFor();
  expect(await kept(page)).toEqual([]);
});

test("a report has neither the key nor a price", async () => {
  const page = await openSettings("problems&key=rpk_desk_s3cr3t");
  await page.getByText("Connected", { exact: true }).waitFor();
  await page.getByRole("button", { name: "Copy to the clipboard" }).click();
  const text = await page.getByLabel("Text of the report").inputValue();
  expect(text).toContain("feed address: localhost:3000, with a key");
  expect(text).toContain("formulas: 10, pending 1, failing 8");
  expect(text).not.toMatch(/s3cr3t|732|870/);
});
