import { join } from "node:path";
import { ownFolder } from "../support/folder";
import { ownWorkbench } from "../support/own-workbench";
import type { Workbench } from "../support/workbench";

jest.setTimeout(120_000);

const folder = ownFolder();
let bench: Workbench;
ownWorkbench((opened) => void (bench = opened));

test("a workbook is saved, changed, and opened again as it was", async () => {
  await bench.enter("J2", '=REPRICE("NdOxide","2026-01-28")');
  expect(await bench.page.locator("#saved").innerText()).toBe("Not saved");
  const [download] = await Promise.all([
    bench.page.waitForEvent("download"),
    bench.page.getByRole("button", { name: "Save", exact: true }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("Rare-earth prices.reprice.json");
  const file = join(folder, "saved.reprice.json");
  await download.saveAs(file);
  expect(await bench.page.locator("#saved").innerText()).toBe("Saved");
  await bench.enter("J2", "gone");
  await bench.page.locator("#file").setInputFiles(file);
  await bench.page.getByRole("button", { name: "Discard them" }).click();
  await bench.becomes("J2", 732500);
  await bench.page.getByText("Concentrate", { exact: true }).click();
  expect(await bench.shows("B17")).toBe(26205);
});

test("a file that is no workbook is refused, and the open workbook stays", async () => {
  const file = { name: "odd.json", mimeType: "application/json", buffer: Buffer.from('{"a":1}') };
  await bench.page.locator("#file").setInputFiles(file);
  await bench.page.getByText("This file is not a workbook that Reprice saved.").waitFor();
  await bench.page.getByRole("button", { name: "Close", exact: true }).click();
  expect(await bench.shows("C8")).toBe(732500);
});
