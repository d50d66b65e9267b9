import { workbookDefaults } from "../../src/workbook/workbook-defaults";
import { fakeWorkbook } from "../support/fake-workbook";

test("preferences travel in the settings of the file", async () => {
  const workbook = fakeWorkbook();
  await workbookDefaults().write(workbook, "basis", " USD/kg ex VAT ");
  expect(await workbook.setting("reprice.basis")).toBe("USD/kg ex VAT");
  const opened = workbookDefaults();
  expect(await opened.read(workbook)).toBe(true);
  expect(opened.written()).toEqual({ basis: "USD/kg ex VAT" });
  expect(opened.now().basis?.wanted).toEqual({ currency: "USD", mass: "kg", vat: "excluded" });
});

test("an empty text removes one, and the other stays", async () => {
  const workbook = fakeWorkbook();
  const defaults = workbookDefaults();
  await defaults.write(workbook, "basis", "CNY/kg");
  await defaults.write(workbook, "quoter", "USGS");
  await defaults.write(workbook, "basis", "");
  expect(await workbook.setting("reprice.basis")).toBeUndefined();
  expect(defaults.written()).toEqual({ quoter: "USGS" });
});

test("what cells go by is the same object until it changes, and a change is told", async () => {
  const workbook = fakeWorkbook();
  const defaults = workbookDefaults();
  let told = 0;
  defaults.subscribe(() => (told += 1));
  await defaults.write(workbook, "quoter", "USGS");
  const before = defaults.now();
  expect(await defaults.read(workbook)).toBe(false);
  expect(defaults.now()).toBe(before);
  expect(told).toBe(1);
});
