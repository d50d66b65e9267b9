import { join } from "node:path";
import fc from "fast-check";
import { httpTo } from "../../src/client/http";
import { createFeed } from "../../src/client/http-feed";
import type { RefreshableFeed } from "../../src/client/feed";
import { isFailure } from "../../src/core/failure";
import { REPRICE } from "../../src/functions/reprice";
import { connect } from "../../src/functions/session";
import { feedApp } from "../../src/server/app";
import { type Listening, listen } from "../../src/server/listen";
import { openSqliteStore } from "../../src/store/sqlite/sqlite-store";
import type { PriceStore } from "../../src/store/store";
import { ownFolder } from "../support/folder";
import { runAt } from "../support/terminal";
import { twinPrices } from "../support/twin-prices";

const folder = ownFolder();
let store: PriceStore;
let listening: Listening;
let publish: (price: number) => Promise<void>;
let price = 0;
/** What the twins cost in each snapshot. */
const prices = new Map<number, number>();

async function commit(): Promise<void> {
  price += 1;
  await publish(price);
  prices.set((await store.newest()).number, price);
}

beforeAll(async () => {
  store = await openSqliteStore(join(folder, "store.sqlite"));
  const served = await listen(feedApp({ store, now: () => runAt }), 0);
  if (typeof served === "string") throw new Error(served);
  listening = served;
  publish = twinPrices(store);
  await commit();
});
afterAll(async () => {
  await listening.close();
  await store.close();
});

/** What may befall an open workbook, in any order and before the last thing is over. */
const happenings = ["ask-ho", "ask-er", "ask-both", "import", "refresh", "undo", "wait"] as const;

test("no cell mixes two snapshots, whatever is asked, imported, refreshed and taken back meanwhile", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom(...happenings), { minLength: 5, maxLength: 20 }),
      async (script) => {
        const http = httpTo({ address: listening.address });
        const feed = createFeed({ http, scheduler: setImmediate });
        connect({ feed });
        const underWay: Promise<unknown>[] = [];
        for (const happening of script) underWay.push(begin(happening, feed));
        await Promise.all(underWay);
        await both(feed);
      },
    ),
    { numRuns: 40 },
  );
}, 60_000);

async function begin(happening: (typeof happenings)[number], feed: RefreshableFeed): Promise<void> {
  switch (happening) {
    case "ask-ho":
      return void (await REPRICE("HoOxide@TWIN", "last"));
    case "ask-er":
      return void (await REPRICE("ErOxide@TWIN", "last"));
    case "ask-both":
      return both(feed);
    case "import":
      return commit();
    case "wait":
      return new Promise((resolve) => setTimeout(resolve, 2));
    case "refresh":
    case "undo": {
      const step = await feed.prepare("newest");
      if (isFailure(step)) throw new Error(step.reason);
      const failed = await step.take();
      // Of two steps under way the first one to be taken wins; the other says so and moves nothing.
      if (failed && failed.details["detail"] !== "the snapshot moved")
        throw new Error(failed.reason);
      if (!failed && happening === "undo" && feed.current() === step.to) step.undo();
    }
  }
}

/** Both twins, calculated in one turn as one formula does it, show the price of the snapshot in use in that turn. */
async function both(feed: RefreshableFeed): Promise<void> {
  const needs = { series: ["HoOxide@TWIN", "ErOxide@TWIN"] };
  while (!feed.holds(needs)) {
    const failed = await feed.fetch(needs);
    if (failed) throw new Error(JSON.stringify(failed));
  }
  const view = feed.current();
  const wanted = prices.get(view?.catalogue.snapshot.number ?? -1);
  expect(wanted).toBeDefined();
  expect([REPRICE("HoOxide@TWIN", "last"), REPRICE("ErOxide@TWIN", "last")]).toEqual([
    wanted,
    wanted,
  ]);
}
