import type { InjectOptions } from "fastify";
import { hashOf, mintKey, writeKey } from "../../src/server/key-text";
import type { FeedParts } from "../../src/server/app";
import type { StoredKey } from "../../src/store/keys";
import { weighed, listed, statements } from "./company-statements";
import { declared, importOf } from "./imports";
import { instant, observed } from "./observations";
import { type TestFeed, asked, testFeed } from "./served-feed";

/** A feed of a desk: open, licensed and private series, and keys that open different ones of them. */
export interface KeyedFeed extends TestFeed {
  /** Makes a key of these traits and gives its text. */
  key(traits?: Partial<StoredKey>): Promise<string>;
  /** Asks with a key; by GET, or by POST where there is a payload. */
  ask(key: string | undefined, url: string, more?: InjectOptions): Promise<Answered>;
  /** Brings more prices of a series. */
  publish(code: string, ...rows: ReturnType<typeof observed>[]): Promise<void>;
}

/** What came back. */
export interface Answered {
  readonly status: number;
  readonly body: string;
  readonly headers: Readonly<Record<string, unknown>>;
}

/** What nobody without a licence may see a trace of: prices, titles and words of ACME's (private). */
export const privateTraces = ["1765432", "1765433", "ACME", "Secret sheet", "secret note"];

/** The same of ARGUS' (licensed); that there is TbOxide@ARGUS may be seen. */
export const licensedTraces = ["6123457", "6123458", "Argus report", "2025-11-03"];

/** The feed of `testFeed` with a third snapshot, in which DyOxide's default quoter is private. */
export async function keyedFeed(parts: Partial<FeedParts> = {}): Promise<KeyedFeed> {
  const feed = await testFeed(parts);
  await feed.store.commit(closed, instant("2026-02-02"));
  let made = 0;
  return {
    ...feed,
    async key(traits = {}) {
      const minted = mintKey();
      await feed.store.keys.add({
        id: minted.id,
        name: `Tester ${(made += 1)}`,
        scope: "read",
        series: [],
        rate: 1_000_000,
        hash: hashOf(minted.secret),
        created: asked,
        ...traits,
      });
      return writeKey(minted);
    },
    async ask(key, url, more = {}) {
      const { statusCode, body, headers } = await feed.app.inject({
        url,
        method: more.payload === undefined ? "GET" : "POST",
        ...more,
        headers: {
          ...(more.payload === undefined ? {} : { "content-type": "application/json" }),
          ...(key === undefined ? {} : { authorization: `Bearer ${key}` }),
          ...more.headers,
        },
      });
      return { status: statusCode, body, headers };
    },
    async publish(code, ...rows) {
      await feed.store.commit(importOf({ observations: new Map([[code, rows]]) }), asked);
    },
  };
}

/** Body of POST /v1/series for these codes. */
export function seriesOf(codes: readonly string[], snapshot = 3, more: object = {}): InjectOptions {
  return { payload: JSON.stringify({ codes, snapshot, ...more }) };
}

const cites = (source: string) => ({ source, note: source === "ACME1" ? "secret note" : "" });

const closed = importOf({
  sources: [
    { id: "ACME1", title: "Secret sheet of ACME", address: "https://acme.example/secret" },
    { id: "ARG1", title: "Argus report" },
  ],
  declarations: [
    declared("DyFe@ACME", { licence: "private" }),
    declared("NdOxide@ACME", { licence: "private" }),
    declared("TbFe@ARGUS", { licence: "licensed", specification: "99.5 %" }),
  ],
  observations: new Map([
    ["DyFe@ACME", [observed("2026-01-30", { mid: 1_765_432 }, cites("ACME1"))]],
    ["NdOxide@ACME", [observed("2026-01-30", { mid: 1_765_433 }, cites("ACME1"))]],
    [
      "TbFe@ARGUS",
      [
        observed("2025-11-03", { mid: 6_123_457 }, { source: "ARG1" }),
        observed("2025-11-04", { mid: 6_123_458 }, { source: "ARG1" }),
      ],
    ],
  ]),
  defaultQuoters: { DyFe: "ACME" },
  facts: [
    {
      subject: "ACME",
      metric: "stock",
      period: "2025",
      value: 1_765_432,
      unit: "t",
      status: "forecast",
      knownSince: instant("2025-12-31"),
      source: "ACME1",
    },
  ],
  events: [
    {
      day: "2025-11-03",
      subject: "Tb",
      kind: "market",
      text: "Argus report says so",
      knownSince: instant("2025-11-03"),
      source: "ARG1",
    },
  ],
  companies: statements({
    listings: [listed("LYC.AX")],
    weights: weighed("LYC.AX", { SEP: 0.5 }, { more: { source: "ACME1", note: "secret note" } }),
  }),
});
