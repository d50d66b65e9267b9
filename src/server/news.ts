import { createHash } from "node:crypto";
import { catalogueChange } from "../core/catalogue-change";
import { feedDayOf } from "../core/instant";
import {
  type SnapshotNews,
  type Statements,
  statements,
  writeNews,
} from "../wire/catalogue-change";
import type { SeriesRequest } from "../wire/series";
import type { Access } from "./access";
import { isRefusal } from "./refusal";
import { remembering } from "./remembering";
import type { SeenCatalogue } from "./seen-catalogue";
import { companiesSeen, factsSeen } from "./seen-statements";
import type { ServedFeed } from "./served-feed";

/** Tells an asker what changed since the snapshot that it has; undefined where it must take the catalogue whole. */
export type NewsOf = (
  asked: SeriesRequest,
  seen: SeenCatalogue,
  access: Access,
) => Promise<SnapshotNews | undefined>;

/** Characters of a change; above them the catalogue whole, which others share, is cheaper. */
const MOST_CHARACTERS = 2_000_000;

/** Two snapshots of a desk's askers and of some who were away. */
const REMEMBERED = 32;

type Compared = Omit<SnapshotNews, "day" | "same"> | undefined;

/** News of a feed: what two snapshots differ by is found once for all who see the same of them. */
export function newsIn(feed: ServedFeed): NewsOf {
  const changes = remembering(
    REMEMBERED,
    async (_name: string, before: SeenCatalogue, after: SeenCatalogue): Promise<Compared> => {
      const change = catalogueChange(before.catalogue, after.catalogue);
      const written = JSON.stringify(
        writeNews({ ...change, day: feedDayOf(feed.now()), same: [] }),
      );
      return written.length > MOST_CHARACTERS ? undefined : change;
    },
  );
  const prints = remembering(REMEMBERED, async (name: string, seen: SeenCatalogue) => {
    const stated = name.startsWith("facts")
      ? await factsSeen(feed.store, seen)
      : await companiesSeen(feed.store, seen);
    return createHash("sha256").update(JSON.stringify(stated)).digest("base64");
  });
  const printOf = (kind: Statements, seen: SeenCatalogue) =>
    prints(`${kind} ${seen.catalogue.snapshot.number} ${seen.tag}`, seen);

  async function sameOf(
    holds: readonly Statements[],
    before: SeenCatalogue,
    after: SeenCatalogue,
  ): Promise<readonly Statements[]> {
    if (before === after) return holds;
    const same = await Promise.all(
      statements.map(
        async (kind) =>
          holds.includes(kind) && (await printOf(kind, before)) === (await printOf(kind, after)),
      ),
    );
    return statements.filter((_kind, index) => same[index]);
  }

  return async ({ since, sight, holds = [] }, after, access) => {
    if (since === undefined || sight !== after.tag) return undefined;
    const { number } = after.catalogue.snapshot;
    if (since > number) return undefined;
    const before = await feed.catalogueOf(since, access);
    // A licence that was changed in this very moment.
    if (isRefusal(before) || before.tag !== after.tag) return undefined;
    const change = await changes(`${since} ${number} ${after.tag}`, before, after);
    if (!change) return undefined;
    const same = await sameOf(holds, before, after);
    return { ...change, day: feedDayOf(feed.now()), same };
  };
}
