import { join } from "node:path";
import { instantOf } from "../../src/core/instant";
import { openSqliteStore } from "../../src/store/sqlite/sqlite-store";
import { type BenchMarket, benchMarket } from "./market";
import { servePlain, servePrices } from "./served-feed";

/** A served market that can be corrected while it is asked, single prices included, and the plain server beside it. */
export interface BenchFeed {
  readonly market: BenchMarket;
  readonly addresses: { readonly feed: string; readonly plain: string };
  /** Commits a new revision of the last day of so many series. */
  correct(series: number): Promise<void>;
  stop(): Promise<void>;
}

/** Fills a store in a folder with the market and serves it. */
export async function startBenchFeed(folder: string): Promise<BenchFeed> {
  const market = benchMarket();
  const path = join(folder, "store.sqlite");
  const store = await openSqliteStore(path);
  await store.commit(market.import, instantOf(Date.now()));
  const feed = await servePrices(path);
  const plain = await servePlain();
  let corrections = 0;
  return {
    market,
    addresses: { feed: feed.address, plain: plain.address },
    async correct(series) {
      corrections += 1;
      const known = instantOf(Date.now());
      const codes = market.codes.slice(0, series);
      await store.commit(
        {
          ...market.import,
          id: `correction-${corrections}`,
          declarations: [],
          observations: new Map(
            codes.map((code) => {
              const last = [...(market.import.observations.get(code) ?? [])].at(-1);
              if (!last) throw new Error(`${code} has no observations`);
              const mid = (last.amounts.mid ?? 0) + 500 * corrections;
              return [code, [{ ...last, amounts: { mid }, knownSince: known }]];
            }),
          ),
        },
        known,
      );
    },
    async stop() {
      await feed.stop();
      await plain.stop();
      await store.close();
    },
  };
}
