import { join } from "node:path";
import { feedApp } from "../../src/server/app";
import { listen } from "../../src/server/listen";
import { openSeededStore } from "../../src/server/seeded-store";
import { ownFolder } from "../support/folder";
import { runAt } from "../support/terminal";
import { openWorkbook } from "../support/workbook";

const path = join(ownFolder(), "store.sqlite");

test("when the feed goes away, what is known still answers, the rest settles, and the next question tries again", async () => {
  const workbook = await openWorkbook(path, runAt);
  expect(await workbook.ask("REPRICE", "NdOxide", "2026-01-28")).toBe(732500);
  await workbook.close();

  expect(workbook.ask("REPRICE", "NdOxide", "2026-01-28")).toBe(732500);
  expect(await workbook.ask("REPRICE", "REConc", "2026-01-28")).toMatchObject({
    reason: "offline",
  });

  const store = await openSeededStore(path, runAt);
  const app = feedApp({ store, now: () => runAt });
  const back = await listen(app, Number(new URL(workbook.address).port));
  expect(await workbook.ask("REPRICE", "REConc", "2026-01-28")).toBe(26834);
  if (typeof back !== "string") await back.close();
  await store.close();
});
