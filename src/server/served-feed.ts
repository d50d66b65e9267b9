import type { SnapshotName } from "../core/catalogue";
import type { Instant } from "../core/instant";
import type { PriceStore } from "../store/store";
import type { Access } from "./access";
import type { Bounds } from "./bounds";
import { citedSources } from "./cited-sources";
import { Refusal } from "./refusal";
import { remembering } from "./remembering";
import { type Licences, type SeenCatalogue, licencesIn, seenBy } from "./seen-catalogue";
import { type SeriesBytes, seriesBytesIn } from "./series-bytes";
import { type SnapshotWatch, snapshotWatch } from "./snapshot-watch";

/** What every endpoint answers from. */
export interface ServedFeed {
  readonly store: PriceStore;
  readonly now: () => Instant;
  readonly bounds: Bounds;
  /** Sees new snapshots; whoever commits one looks at once. */
  readonly snapshots: SnapshotWatch;
  readonly seriesBytes: SeriesBytes;
  /** Number of the newest snapshot as it was a moment ago: enough for what is kept, not for what is asked anew. */
  newestLately(): number | Promise<number>;
  /** The catalogue of a snapshot, or of the newest where none is asked for, as an asker may see it. */
  catalogueOf(snapshot: number | undefined, access: Access): Promise<SeenCatalogue | Refusal>;
}

/** A workbook asks again and again about one snapshot; pinned workbooks add a few more, and each set of licences has its own. */
const REMEMBERED_CATALOGUES = 8;
const REMEMBERED_SIGHTS = 32;

/** Milliseconds for which an answer that is kept may be given after a new snapshot: no licence is withdrawn more quickly than that. */
const MOMENT = 100;

/** A store as the endpoints see it. Catalogues never change once committed, so the last few are remembered. */
export function servedFeed(store: PriceStore, now: () => Instant, bounds: Bounds): ServedFeed {
  const whole = remembering(REMEMBERED_CATALOGUES, (snapshot: number) => store.catalogue(snapshot));
  const cited = remembering(REMEMBERED_CATALOGUES, async (snapshot: number) =>
    citedSources(store, await whole(snapshot)),
  );
  const licences = remembering(REMEMBERED_CATALOGUES, async (newest: number) =>
    licencesIn(await whole(newest)),
  );
  const sights = remembering(
    REMEMBERED_SIGHTS,
    async (_name: string, snapshot: number, inForce: Licences, access: Access) =>
      seenBy(access, inForce, await whole(snapshot), () => cited(snapshot)),
  );
  let lately: number | Promise<number> | undefined;
  function lookLately(): Promise<number> {
    const forget = () => {
      lately = undefined;
    };
    const look = store.newest().then(({ number }) => (lately = number));
    look.then(() => setTimeout(forget, MOMENT).unref(), forget);
    return look;
  }
  return {
    store,
    now,
    bounds,
    seriesBytes: seriesBytesIn(store, bounds.seriesBytes),
    snapshots: snapshotWatch(store, bounds.live.look),
    newestLately: () => (lately ??= lookLately()),
    async catalogueOf(number, access) {
      const newest = await store.newest();
      const snapshot = number ?? newest.number;
      if (snapshot > newest.number) return noSuchSnapshot(snapshot, newest);
      const inForce = await licences(newest.number);
      return sights(`${snapshot} ${inForce.name} ${access.tag}`, snapshot, inForce, access);
    },
  };
}

function noSuchSnapshot(number: number, newest: SnapshotName): Refusal {
  return new Refusal("no-such-snapshot", {
    detail: `The newest snapshot is ${newest.number}, not yet ${number}.`,
    field: "snapshot",
  });
}
