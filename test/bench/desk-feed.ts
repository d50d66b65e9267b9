import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { instantOf } from "../../src/core/instant";
import { listedMaterials } from "../../src/core/materials/listed";
import { syntheticSeries } from "../../src/providers/demo";
import { hashOf, mintKey, writeKey } from "../../src/server/key-text";
import { openPlace } from "../support/open-place";
import { type Served, serveStore } from "./served-feed";

export const DESK_SERIES = 600;
export const DESK_DAYS = 1000;

/** A desk's feed with keys on: 600 licensed series, and as many keys as are wanted that open all of them. */
export interface DeskFeed extends Served {
  readonly codes: readonly string[];
  readonly keys: readonly string[];
  /** Number of the newest snapshot. */
  readonly snapshot: number;
  readonly folder: string;
}

/** Makes a store of its own, in a temporary folder where no other place is named, and serves it. */
export async function startDeskFeed(keyCount: number, place?: string): Promise<DeskFeed> {
  const folder = mkdtempSync(join(tmpdir(), "reprice-desk-"));
  const path = place ?? join(folder, "store.sqlite");
  const store = await openPlace(path);
  const codes = Array.from({ length: DESK_SERIES }, (_, index) => {
    const { code } = listedMaterials[index % listedMaterials.length] ?? { code: "NdOxide" };
    return `${code}@BENCH${Math.floor(index / listedMaterials.length)}`;
  });
  const now = instantOf(Date.now());
  await store.commit(
    {
      id: "desk",
      origin: "bench",
      declarations: codes.map((code) => ({
        code,
        kind: "material",
        basis: { currency: "CNY", mass: "t", vat: "included" },
        frequency: "daily",
        calendar: "cn",
        licence: "licensed",
        synthetic: true,
      })),
      sources: [{ id: "DEMO", title: "SYNTHETIC: made for the bench" }],
      observations: new Map(codes.map((code, at) => [code, syntheticSeries(5000 + at, DESK_DAYS)])),
      defaultQuoters: {},
      facts: [],
      events: [],
    },
    now,
  );
  const keys: string[] = [];
  for (let count = 0; count < keyCount; count += 1) {
    const key = mintKey();
    const traits = { name: "bench", scope: "admin", series: ["*"], rate: 1e8 } as const;
    await store.keys.add({ ...traits, id: key.id, hash: hashOf(key.secret), created: now });
    keys.push(writeKey(key));
  }
  await store.close();
  const served = await serveStore(path);
  // Serving lays the cited facts beside the market, as its next snapshot.
  const again = await openPlace(path);
  const { number: snapshot } = await again.newest();
  await again.close();
  return {
    ...served,
    codes,
    keys,
    snapshot,
    folder,
    async stop() {
      await served.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
