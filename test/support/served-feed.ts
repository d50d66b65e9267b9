import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { FastifyInstance } from "fastify";
import { type FeedParts, feedApp } from "../../src/server/app";
import { openSqliteStore } from "../../src/store/sqlite/sqlite-store";
import type { PriceStore } from "../../src/store/store";
import {
  floorOf,
  fundamentals,
  listed,
  sensitivity,
  statements,
  weighed,
} from "./company-statements";
import { declared, importOf, sourceS1 } from "./imports";
import { day, instant, observed } from "./observations";

/** A feed over a real store in a folder of its own. */
export interface TestFeed {
  readonly app: FastifyInstance;
  readonly store: PriceStore;
  /** Name of the store's feed. */
  readonly feed: string;
  close(): Promise<void>;
}

/** The moment at which a test feed is asked: 8 February 2026, still 7 February in UTC. */
export const asked = instant("2026-02-07T20:00:00Z");

/**
 * A feed of two snapshots: 1 brings neodymium, concentrate by quarter, an empty series and a licensed one;
 * 2 revises one day of neodymium, adds a day, and brings dysprosium and two listed names.
 */
export async function testFeed(parts: Partial<FeedParts> = {}): Promise<TestFeed> {
  const folder = mkdtempSync(join(tmpdir(), "reprice-"));
  const store = await openSqliteStore(join(folder, "store.sqlite"));
  await store.commit(first, instant("2026-01-29"));
  await store.commit(second, instant("2026-02-01"));
  const { feed } = await store.newest();
  const app = feedApp({ store, now: () => asked, ...parts });
  return {
    app,
    store,
    feed,
    async close() {
      await app.close();
      await store.close();
      rmSync(folder, { recursive: true });
    },
  };
}

const first = importOf({
  sources: [sourceS1],
  declarations: [
    declared("NdOxide@BREX"),
    declared("REConc@XH", {
      basis: { currency: "CNY", mass: "t", vat: "excluded" },
      frequency: "quarterly",
    }),
    declared("PrOxide@BREX"),
    declared("TbOxide@ARGUS", { licence: "licensed" }),
  ],
  observations: new Map([
    [
      "NdOxide@BREX",
      [observed("2025-12-31", { mid: 610_000 }), observed("2026-01-28", { mid: 732_500 })],
    ],
    [
      "REConc@XH",
      [
        observed("2025-10-01", { value: 26_205 }, { knownSince: "2025-10-10" }),
        observed("2026-01-01", { value: 26_834 }, { knownSince: "2026-01-09" }),
      ],
    ],
    ["TbOxide@ARGUS", [observed("2026-01-28", { mid: 6_000_000 })]],
  ]),
  facts: [
    {
      subject: "CN",
      metric: "mining quota",
      period: "2024",
      value: 270_000,
      unit: "t",
      status: "quota",
      knownSince: instant("2024-08-20"),
      source: "S1",
    },
  ],
});

const second = importOf({
  declarations: [declared("DyOxide@BREX")],
  observations: new Map([
    [
      "NdOxide@BREX",
      [
        observed("2026-01-28", { mid: 732_600 }, { knownSince: "2026-01-30", status: "revised" }),
        observed("2026-01-30", { mid: 740_000 }),
      ],
    ],
    ["DyOxide@BREX", [observed("2026-01-30", { low: 1_400_000, high: 1_420_000 })]],
  ]),
  events: [
    {
      day: "2026-01-09",
      subject: "REConc",
      kind: "announcement",
      text: "Price of the first quarter",
      knownSince: instant("2026-01-09"),
      source: "S1",
    },
  ],
  companies: statements({
    listings: [listed("600111.SH", { chineseName: "北方稀土" }), listed("MP.US")],
    weights: weighed("600111.SH", { SEP: 0.65, METAL: 0.2 }),
    sensitivities: [sensitivity("600111.SH")],
    fundamentals: [fundamentals("600111.SH", { grossMargin: 0.1 })],
    floors: [floorOf("MP.US", { to: day("2035-09-30") })],
  }),
});
