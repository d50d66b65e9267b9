import { join } from "node:path";
import { ownFolder } from "../support/folder";
import { runAt } from "../support/terminal";
import { openWorkbook } from "../support/workbook";

const folder = ownFolder();

test("a cold workbook costs two requests, a warm one none and no promise", async () => {
  const workbook = await openWorkbook(join(folder, "store.sqlite"), runAt);
  const sheet = () => [
    workbook.ask("REPRICE", "NdOxide", "2026-01-28"),
    workbook.ask("REPRICE", "PrOxide", "2026-01-28"),
    workbook.ask("REPRICE", "NdOxide", "2026-01-28", "USD/kg"),
    workbook.ask("REPRICE", "REConc", "2026-01-28"),
    workbook.ask("RECHANGE", "NdOxide", "2025-12-31", "2026-01-28"),
  ];
  const cold = await Promise.all(sheet());
  expect(workbook.requests()).toBe(2);
  const warm = sheet();
  expect(warm).toEqual(cold);
  expect(warm[0]).toBe(732500);
  expect(workbook.requests()).toBe(2);
  await workbook.close();
});

test("a store that is opened again is not seeded again", async () => {
  const path = join(folder, "again.sqlite");
  for (const time of [1, 2]) {
    const workbook = await openWorkbook(path, runAt);
    const answer = await fetch(`${workbook.address}/v1/snapshot`);
    expect([time, await answer.json()]).toMatchObject([time, { snapshot: { number: 1 } }]);
    await workbook.close();
  }
});
