import { createHash } from "node:crypto";
import { copyFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { createFeed } from "../../src/client/http-feed";
import { httpTo } from "../../src/client/http";
import { readAsOf } from "../../src/core/as-of";
import { addDays } from "../../src/core/day";
import { feedDayOf, instantOf } from "../../src/core/instant";
import { type Pin, readPin, writePin } from "../../src/core/pin";
import { callableNamed } from "../../src/functions/callable";
import { connect } from "../../src/functions/session";
import { feedApp } from "../../src/server/app";
import { listen } from "../../src/server/listen";
import { openSeededStore } from "../../src/server/seeded-store";
import type { PriceStore } from "../../src/store/store";
import { sure } from "../support/builders";
import { ownFolder } from "../support/folder";
import { importOf } from "../support/imports";
import { observed } from "../support/observations";
import { runAt } from "../support/terminal";

jest.setTimeout(120_000);

const folder = ownFolder();
const here = join(folder, "here.sqlite");
const there = join(folder, "there.sqlite");

/** Questions of every kind: prices, conversions, histories, facts, companies, portfolios, explanations, searches. */
const questions: readonly (readonly [name: string, ...given: unknown[]])[] = [
  ["REPRICE", "NdOxide", "last"],
  ["REPRICE", "NdOxide"],
  ["REPRICE", "NdOxide", "2026-01-28", "USD/kg ex VAT"],
  ["REPRICE", "REConc", "2026-01-05"],
  ["RETABLE", [["NdOxide"], ["DyOxide"]], [["2025-12-31", "2026-01-28"]]],
  ["REHISTORY", [["REConc"]], "2024-07-01"],
  ["RECHANGE", "NdOxide", "2025-12-31", "2026-01-28"],
  ["REFX", "USDCNY", "2026-01-28"],
  ["REFACT", "World", "REO production", "2024"],
  ["RECOMPANY", "600111.SH"],
  ["REEVENTS"],
  [
    "REEXPOSURE",
    [
      ["ticker", "value", "currency"],
      ["600111.SH", 1_000_000, "CNY"],
      ["300748.SZ", 1_000_000, "CNY"],
    ],
  ],
  ["REWHY", "NdOxide", "last", "USD/kg ex VAT"],
  ["REVINTAGES", "NdOxide", "2026-02-11"],
  ["REINFO", "NdOxide", "last day"],
  ["REFIND", "neodymium oxide"],
];

/** The fingerprint of all answers that a workbook with this pin gets from a store, on a machine of its own; later. */
async function fingerprint(store: PriceStore, pin: Pin | undefined, later: number) {
  const now = instantOf(runAt + later * 86_400_000);
  const listening = await listen(feedApp({ store, now: () => now }), 0);
  if (typeof listening === "string") throw new Error(listening);
  const anchor = async () => pin && { ...sure(readPin(writePin(pin)), "the pin"), pinned: true };
  const http = httpTo({ address: listening.address });
  connect({ feed: createFeed({ http, scheduler: setImmediate, anchor }) });
  const answers = [];
  for (const [name, ...given] of questions) {
    answers.push([name, await sure(callableNamed(name), name)(...(given as never[]))]);
  }
  await listening.close();
  return createHash("sha256").update(JSON.stringify(answers)).digest("hex");
}

/** Fifty later imports: new days, revisions of days that were quoted, rates, another default quoter. */
async function importFiftyTimes(store: PriceStore): Promise<void> {
  const day = feedDayOf(runAt);
  for (let count = 1; count <= 50; count += 1) {
    const later = instantOf(runAt + count * 86_400_000);
    const at = { knownSince: later, status: "revised" as const };
    const newDay = { ...observed("2026-11-20", 900_000 + count), day: addDays(day, count), ...at };
    const revised = { ...observed("2026-01-28", 700_000 + count), ...at };
    const rate = { ...observed("2026-01-28", { value: 8 + count / 100 }), ...at };
    await store.commit(
      importOf({
        id: `later-${count}`,
        observations: new Map([
          ["NdOxide@BREX", [newDay, revised]],
          ["EURCNY@ECB", [rate]],
        ]),
        defaultQuoters: count === 25 ? { NdOxide: "USGS" } : {},
      }),
      later,
    );
  }
}

test("a pinned workbook answers alike on two machines, whatever one of them imports later", async () => {
  const first = await openSeededStore(here, runAt);
  const snapshot = await first.newest();
  await first.close();
  // A store is its file and what stands beside it.
  for (const file of readdirSync(folder).filter((name) => name.startsWith("here."))) {
    copyFileSync(join(folder, file), join(folder, file.replace("here.", "there.")));
  }
  const [mine, theirs] = [await openSeededStore(here, runAt), await openSeededStore(there, runAt)];
  await importFiftyTimes(theirs);
  expect(await theirs.newest()).toEqual({ ...snapshot, number: snapshot.number + 50 });

  const day = feedDayOf(runAt);
  const asOf = sure(readAsOf("2026-01-09"), "the limit");
  const prints: string[] = [];
  for (const pin of [
    { snapshot, day },
    { snapshot, day, asOf },
  ]) {
    const print = await fingerprint(mine, pin, 0);
    expect(await fingerprint(theirs, pin, 60)).toBe(print);
    prints.push(print);
  }
  const free = await fingerprint(theirs, undefined, 60);
  expect(new Set([...prints, free]).size).toBe(3);
  await Promise.all([mine.close(), theirs.close()]);
});

test("another feed than the pinned one answers wrong-feed in every cell, and says to unpin", async () => {
  const store = await openSeededStore(join(folder, "other.sqlite"), runAt);
  const { number } = await store.newest();
  const listening = await listen(feedApp({ store, now: () => runAt }), 0);
  if (typeof listening === "string") throw new Error(listening);
  const pin = { snapshot: { feed: "8b1f0c2d", number }, day: feedDayOf(runAt), pinned: true };
  const http = httpTo({ address: listening.address });
  const feed = createFeed({ http, scheduler: setImmediate, anchor: async () => pin });
  connect({ feed });
  const answer = await sure(callableNamed("REPRICE"), "REPRICE")("NdOxide" as never);
  expect(answer).toMatchObject({ reason: "wrong-feed", details: { pinned: "yes" } });
  expect(feed.pinned()).toMatchObject({ snapshot: { feed: "8b1f0c2d" } });
  await listening.close();
  await store.close();
});
