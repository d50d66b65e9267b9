import { until } from "../support/until";
import { addinPerTest } from "./addin-per-test";

const host = addinPerTest();

/** The workbook's parts under a namespace. */
const partsOf = (namespace: string): readonly string[] =>
  [...host.addin.excel.book.parts.values()].flatMap((one) =>
    one.namespace === namespace ? [one.xml] : [],
  );

test("some seconds after a cell has asked, its series is in Excel's own part of the file, once", async () => {
  host.addin.excel.type("A1", [['=REPRICE("NdOxide","2026-01-28")']]);
  await host.addin.settled();
  await until(() => partsOf("urn:reprice:carried").length === 1);
  const [xml] = partsOf("urn:reprice:carried");
  expect(xml).toContain('<series code="NdOxide@BREX">');
  host.addin.excel.type("A2", [['=REFX("USDCNY","2026-01-28")']]);
  await host.addin.settled();
  await until(() => partsOf("urn:reprice:carried")[0]?.includes("EURUSD@ECB") === true);
  expect(partsOf("urn:reprice:carried")).toHaveLength(1);
}, 60_000);

test("own prices that are supplied in the pane answer in Excel's cells at once", async () => {
  const { page, excel } = host.addin;
  excel.type("C1", [['=REPRICE("GdOxide@MINE","2026-01-28")']]);
  excel.type("A1", [["2026-01-28", 123_000]]);
  await host.addin.settled();
  expect(excel.cell("C1")?.value).not.toBe(123_000);
  excel.select("A1:B1");
  // The banner of a feed that has only cited facts leads there too.
  await page.getByRole("group", { name: "Ways on" }).getByText("Use my prices").click();
  await page.getByRole("button", { name: "Read the selection" }).click();
  await page.getByLabel(/, Material$/).fill("GdOxide");
  await page.getByLabel("Currency").selectOption("CNY");
  await page.getByLabel("per").selectOption("t");
  await page.getByLabel("VAT").selectOption("included");
  await page.getByRole("button", { name: "Use 1 price" }).click();
  await page.getByText("1 new, 0 were there already.").waitFor();
  await until(() => excel.cell("C1")?.value === 123_000);
  const [xml = ""] = partsOf("urn:reprice:own-prices");
  expect([xml.includes("GdOxide@MINE"), xml.includes("<series")]).toEqual([true, false]);
  await page.getByLabel("They may travel in the file").click();
  await until(() => partsOf("urn:reprice:own-prices")[0]?.includes("<series") === true);
}, 60_000);
