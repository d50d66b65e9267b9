import { goldenHoldings, goldenWeightsFile } from "../support/companies";
import { numberOf, strip } from "../support/exposure-page";
import { importOf, sourceS1 } from "../support/imports";
import { observed } from "../support/observations";
import { pasteAtFocus, pressUntil } from "../support/pane-browser";
import { runAt } from "../support/terminal";
import { addinPerTest } from "./addin-per-test";

jest.setTimeout(120_000);

const host = addinPerTest();

test("the golden portfolio in Excel comes out to the cent, with the weights of a file", async () => {
  const { page, excel } = host.addin;
  excel.type("B2", goldenHoldings);
  await page.getByRole("button", { name: "Sheet1!B2:C8" }).waitFor();
  const buffer = Buffer.from(goldenWeightsFile);
  await page
    .locator("input[type=file]")
    .setInputFiles({ name: "weights.csv", mimeType: "text/csv", buffer });
  await page.getByText("Weights of 6 names are taken in.").waitFor();
  await page.getByText("64.3%").first().waitFor();
  expect(await numberOf(page, "Gross")).toMatch(/^4\.00\s?M \| net 4\.00\s?M$/);
  expect(await numberOf(page, "Upstream")).toBe("21.8% | 33.9% of RE value");
  expect(await numberOf(page, "Downstream")).toBe("37.5% | 58.3% of RE value");
  await page.getByRole("button", { name: "Amounts", exact: true }).click();
  const amounts = { Upstream: "872,500.00", Midstream: "200,000.00", Downstream: "1,499,780.00" };
  for (const [row, amount] of Object.entries(amounts)) {
    await page
      .getByRole("row", { name: new RegExp(`^${row} ${amount}`) })
      .first()
      .waitFor();
  }
});

test("five thousand holdings in Excel make a picture", async () => {
  const { page, excel } = host.addin;
  const rows = Array.from({ length: 5000 }, (_, at) => [`${605000 + at}.SH`, 1_000_000 - at]);
  excel.type("A1", [["Ticker", "Value CNY"], ["600111.SH", 2_000_000], ...rows.slice(1)]);
  await strip(page).getByText("5,000 names").waitFor();
  await page
    .getByText(/^the other 4,988 together$/)
    .first()
    .waitFor();
});

test("a holding in Excel that only calculates changes the picture", async () => {
  const { page, excel } = host.addin;
  const commit = (mid: number) =>
    host.served.store.commit(
      importOf({
        id: `tick-${mid}`,
        sources: [sourceS1],
        observations: new Map([
          [
            "NdOxide@BREX",
            [observed("2026-11-23", mid, { knownSince: `2026-11-23T01:00:00.${mid % 1000}Z` })],
          ],
        ]),
      }),
      runAt,
    );
  await commit(880_100);
  excel.type("A1", [
    ["Ticker", "Value CNY"],
    ["600111.SH", '=RESTREAM("NdOxide")'],
  ]);
  await strip(page)
    .getByText(/gross 880\.10\s?K\s?CNY/)
    .waitFor();
  await commit(910_200);
  await strip(page)
    .getByText(/gross 910\.20\s?K\s?CNY/)
    .waitFor();
});

test("a keyboard alone pastes holdings in Excel, and forgets them", async () => {
  const { page } = host.addin;
  await page.getByText("Whose exposure?").waitFor();
  await pressUntil(page, "Tab", /^Paste holdings$/, 10);
  await page.keyboard.press("Enter");
  await pasteAtFocus(page, "Ticker\tValue CNY\n600111.SH\t1,000,000\n300748.SZ\t(500 000)");
  await strip(page).getByText("2 names").waitFor();
  expect(await numberOf(page, "Gross")).toMatch(/^1\.50\s?M\s?CNY \| net 500\.00\s?K\s?CNY$/);
  await pressUntil(page, "Tab", /^Forget these holdings$/, 3);
  await page.keyboard.press("Enter");
  await page.getByText("Whose exposure?").waitFor();
});
