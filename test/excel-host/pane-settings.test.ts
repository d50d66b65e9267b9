import { violations } from "../support/page-at-rest";
import { overflow } from "../support/pane-browser";
import { hashOf, mintKey, writeKey } from "../../src/server/key-text";
import { runAt } from "../support/terminal";
import { until } from "../support/until";
import { addinPerTest } from "./addin-per-test";

jest.setTimeout(180_000);

const host = addinPerTest();

test("a default basis travels in the Excel file, stands in the strip, and its cells follow", async () => {
  const { page, excel } = host.addin;
  excel.type("A1", [['=REPRICE("NdOxide","2026-01-28")']]);
  await until(() => excel.cell("A1")?.value === 732_500);
  await page.getByRole("tab", { name: "Settings" }).click();
  await page.getByRole("combobox", { name: "Default basis" }).fill("USD/kg ex VAT");
  await page.keyboard.press("Enter");
  await until(() => Number(excel.cell("A1")?.value) < 100);
  expect(excel.cell("A1")?.value).toBeCloseTo(93.3191, 4);
  expect(excel.book.settings.get("reprice.basis")).toBe("USD/kg ex VAT");
  const strip = page.getByRole("region", { name: "Feed and snapshot" });
  expect(await strip.textContent()).toContain("Default basisUSD/kg ex VAT");
});

const looks = [
  ["light", {}],
  ["dark", { theme: "dark" }],
  ["Chinese", { locale: "zh-CN" }],
] as const;

test.each(looks)(
  "in Excel no tab has an accessibility violation or is too wide at 320 px: %s",
  async (_, settings) => {
    const { page, excel, close } = await host.served.open(settings);
    excel.type("A1", [['=REPRICE("NdOxide")'], ['=REPRICE("NdOxide","2026-01-28")']]);
    await page.setViewportSize({ width: 320, height: 900 });
    await page.emulateMedia({ reducedMotion: "reduce" });
    await page.getByRole("button", { name: /^(?:Try the article|试用文章)/ }).click();
    await page.getByRole("slider").first().waitFor();
    for (const tab of await page.getByRole("tab").all()) {
      await tab.click();
      expect([await violations(page), await overflow(page)]).toEqual([[], 0]);
    }
    await close();
  },
);

// The last one: a feed that has a key asks everybody for one.
test("a key stays on this machine: neither the file nor the report has it", async () => {
  const { page, excel } = host.addin;
  const minted = mintKey();
  const { id, secret } = minted;
  await host.served.store.keys.add({
    id,
    name: "Ana, metals",
    scope: "read",
    series: [],
    rate: 1_000_000,
    hash: hashOf(secret),
    created: runAt,
  });
  await page.getByRole("tab", { name: "Settings" }).click();
  await page.getByLabel("Key", { exact: true }).fill(writeKey(minted));
  await page.getByRole("button", { name: "Use this feed" }).click();
  await page.getByText(`Kept: rpk_${id}_••••••••.`).waitFor();
  await page.getByRole("button", { name: "Copy to the clipboard" }).click();
  const report = await page.getByLabel("Text of the report").inputValue();
  expect(report).toContain("with a key");
  const { settings, parts } = excel.book;
  const file = JSON.stringify([...settings.values(), ...parts.values()]);
  expect([report.includes(secret), file.includes(secret)]).toEqual([false, false]);
  expect(await page.evaluate(() => localStorage.getItem("reprice.key"))).toContain(secret);
  // Between the making of the key and its use the pane asked without one.
  host.addin.forgive(/401/);
});
