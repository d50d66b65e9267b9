import type { Catalogue, SeriesEntry, SnapshotName } from "../core/catalogue";
import type { Instant } from "../core/instant";
import type { PriceStore } from "../store/store";
import type { Bounds } from "./bounds";
import { Refusal } from "./refusal";
import { type SnapshotWatch, snapshotWatch } from "./snapshot-watch";

/** A snapshot's catalogue with its series by code. */
export interface IndexedCatalogue {
  readonly catalogue: Catalogue;
  readonly entries: ReadonlyMap<string, SeriesEntry>;
}

/** What every endpoint answers from. */
export interface ServedFeed {
  readonly store: PriceStore;
  readonly now: () => Instant;
  readonly bounds: Bounds;
  /** Sees new snapshots; whoever commits one looks at once. */
  readonly snapshots: SnapshotWatch;
  /** The catalogue of a snapshot that exists. */
  catalogueOf(snapshot: number): Promise<IndexedCatalogue>;
}

/** A workbook asks again and again about one snapshot; pinned workbooks add a few more. */
const REMEMBERED_CATALOGUES = 8;

/** A store as the endpoints see it. Catalogues never change once committed, so the last few are remembered. */
export function servedFeed(store: PriceStore, now: () => Instant, bounds: Bounds): ServedFeed {
  const remembered = new Map<number, Promise<IndexedCatalogue>>();
  return {
    store,
    now,
    bounds,
    snapshots: snapshotWatch(store, bounds.live.look),
    catalogueOf(snapshot) {
      const known = remembered.get(snapshot);
      if (known) return known;
      const asked = store.catalogue(snapshot).then(indexed);
      remembered.set(snapshot, asked);
      asked.catch(() => remembered.delete(snapshot));
      const [oldest] = remembered.keys();
      if (oldest !== undefined && remembered.size > REMEMBERED_CATALOGUES) {
        remembered.delete(oldest);
      }
      return asked;
    },
  };
}

/** The snapshot of a number, or the newest where none is asked for. */
export async function snapshotAsked(
  feed: ServedFeed,
  number: number | undefined,
): Promise<SnapshotName | Refusal> {
  const newest = await feed.store.newest();
  if (number === undefined || number === newest.number) return newest;
  if (number < newest.number) return { feed: newest.feed, number };
  return new Refusal("no-such-snapshot", {
    detail: `The newest snapshot is ${newest.number}, not yet ${number}.`,
    field: "snapshot",
  });
}

/** Until there are keys, everyone who may ask sits at this machine: what is licensed stays closed. */
export function mayRead(entry: SeriesEntry): boolean {
  return entry.licence !== "licensed";
}

function indexed(catalogue: Catalogue): IndexedCatalogue {
  return { catalogue, entries: new Map(catalogue.series.map((entry) => [entry.code, entry])) };
}
