import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { isFailure } from "../../src/core/failure";
import { ownFolder } from "../support/folder";
import { runAt, terminal } from "../support/terminal";
import { openWorkbook } from "../support/workbook";

const folder = ownFolder();
const store = join(folder, "store.sqlite");

async function importLine(line: string): Promise<void> {
  const path = join(folder, "prices.csv");
  writeFileSync(path, `code,day,mid,basis,known_since\n${line}\n`);
  const { code, err } = await terminal(["import", "csv", path, "--store", store]);
  expect({ code, err }).toEqual({ code: 0, err: [] });
}

test("an open workbook stays on its snapshot until it is refreshed, also for series it asks later", async () => {
  const workbook = await openWorkbook(store, runAt);
  expect(await workbook.ask("REPRICE", "NdOxide@BREX", "2026-02-11")).toBe(870000);
  await importLine("NdOxide@BREX,2026-02-11,880000,CNY/t inc VAT,2026-11-20");
  await importLine("DyOxide@ACME,2026-11-20,1500,CNY/kg inc VAT,2026-11-20");

  expect(await workbook.ask("REPRICE", "NdOxide@BREX", "2026-02-11")).toBe(870000);
  expect(isFailure(await workbook.ask("REPRICE", "DyOxide@ACME", "2026-11-20"))).toBe(true);
  expect(await workbook.ask("REPRICE", "REConc", "2026-01-28")).toBe(26834);

  expect(await workbook.refresh()).toBeUndefined();
  expect(workbook.ask("REPRICE", "NdOxide@BREX", "2026-02-11")).toBe(880000);
  expect(await workbook.ask("REPRICE", "DyOxide@ACME", "2026-11-20")).toBe(1500);
  const known = [undefined, undefined, "asof=2026-11-19"];
  expect(workbook.ask("REPRICE", "NdOxide@BREX", "2026-02-11", ...known)).toBe(870000);
  await workbook.close();
});
