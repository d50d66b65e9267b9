import { strip } from "../support/exposure-page";
import { addinPerTest } from "./addin-per-test";

jest.setTimeout(90_000);

const host = addinPerTest();

test("holdings in Excel are found by their headers and followed as cells change", async () => {
  const { page, excel } = host.addin;
  excel.type("B3", [
    ["Ticker", "Value CNY"],
    ["600111.SH", 1000000],
    ["300748.SZ", 800000],
  ]);
  await page.getByRole("button", { name: "Sheet1!B3:C5" }).waitFor();
  await strip(page)
    .getByText(/gross 1\.80\s?M\s?CNY/)
    .waitFor();
  excel.type("C5", [[-800000]]);
  await page.getByText(/^net 200\.00\s?K\s?CNY$/).waitFor();
  excel.type("B6", [["600010.SH", 500000]]);
  await strip(page).getByText("3 names").waitFor();
});

test("the selection in Excel is taken as it is", async () => {
  const { page, excel } = host.addin;
  excel.type("A1", [
    ["代码", "权重"],
    ["600111", 0.6],
    ["300224", 0.4],
  ]);
  await page.getByRole("button", { name: "Change" }).click();
  excel.select("A1:B3");
  await page.getByRole("button", { name: /^Use the selection/ }).click();
  await strip(page).getByText("2 names").waitFor();
  await strip(page).getByText("gross 100.0%").waitFor();
});
