import { instantOf } from "../../src/core/instant";
import { declared, importOf, sourceS1 } from "../support/imports";
import { observed } from "../support/observations";
import { runAt } from "../support/terminal";
import { ownWorkbench } from "../support/own-workbench";
import type { Workbench } from "../support/workbench";

jest.setTimeout(180_000);

let bench: Workbench;
const own = ownWorkbench((opened) => void (bench = opened));
let imports = 0;

/** Commits prices of thulium by day as the next snapshot. */
async function publish(prices: Readonly<Record<string, number>>): Promise<void> {
  imports += 1;
  const rows = Object.entries(prices).map(([day, mid]) =>
    observed(day, { mid }, { knownSince: `2026-11-21T00:0${imports}:00Z` }),
  );
  await own.site.store.commit(
    importOf({
      id: `thulium-${imports}`,
      sources: [sourceS1],
      declarations: [declared("TmOxide@TWIN")],
      observations: new Map([["TmOxide@TWIN", rows]]),
    }),
    instantOf(runAt + imports),
  );
}

beforeAll(async () => {
  await publish({ "2026-11-16": 16, "2026-11-17": 17, "2026-11-18": 18, "2026-11-19": 19 });
});

test("a new day and a revised one deep in a history and a table are listed, each with its own reason, after one request", async () => {
  const { page } = bench;
  await bench.put("L2", [["2026-11-16"], ["2026-11-17"]]);
  await bench.put("K2", [["TmOxide@TWIN"]]);
  await bench.enter("K5", '=REHISTORY("TmOxide@TWIN","2026-11-16","2026-11-23")');
  await bench.enter("N5", "=RETABLE(K2,L2:L3)");
  expect([await bench.shows("L8"), await bench.shows("N6"), await bench.shows("L9")]).toEqual([
    19,
    17,
    "",
  ]);
  await publish({ "2026-11-17": 17.5, "2026-11-20": 20 });
  const asked = bench.requests.length;
  await page.getByRole("button", { name: "Refresh prices" }).click();
  await page.getByText(/Formulas calculated: \d+; cells changed: 3; /).waitFor();
  expect([await bench.shows("L6"), await bench.shows("N6"), await bench.shows("L9")]).toEqual([
    17.5, 17.5, 20,
  ]);
  const toFeed = bench.requests.slice(asked).filter((one) => one.includes(" /v1/"));
  expect(toFeed).toEqual(["POST /v1/series"]);
  const rows = page.getByRole("group", { name: "What changed (3)" }).getByRole("listitem");
  await page.getByText("new day").waitFor();
  await page.getByText("revision").nth(1).waitFor();
  expect((await rows.allInnerTexts()).map((text) => text.replace(/\s+/g, " "))).toEqual([
    "Article!L6 Nov 17, 2026 revision before 17 now 17.5",
    "Article!L9 Nov 20, 2026 new day before blank now 20",
    "Article!N6 revision before 17 now 17.5",
  ]);
  await bench.goTo("A1");
  await rows
    .nth(1)
    .getByRole("button", { name: /Go to Article!L9, row/ })
    .click();
  expect(await page.evaluate(() => window.reprice?.workbook.selection())).toMatchObject({
    row: 8,
    column: 11,
  });
});
