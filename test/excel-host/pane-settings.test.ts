import { violations } from "../support/page-at-rest";
import { overflow } from "../support/pane-browser";
import { addinPerTest, until } from "./addin-per-test";

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

test("a key stays on this machine: neither the file nor the report has it", async () => {
  const { page, excel } = host.addin;
  await page.getByRole("tab", { name: "Settings" }).click();
  await page.getByLabel("Key", { exact: true }).fill("rpk_desk_s3cr3t");
  await page.getByRole("button", { name: "Use this feed" }).click();
  await page.getByText("Kept: rpk_desk_••••••••.").waitFor();
  await page.getByRole("button", { name: "Copy to the clipboard" }).click();
  const report = await page.getByLabel("Text of the report").inputValue();
  expect(report).toContain("with a key");
  const file = [...excel.book.settings.values(), ...excel.book.parts.values()];
  expect(JSON.stringify([report, file])).not.toContain("s3cr3t");
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
