import { formatDay } from "../../core/day";
import { feedDayOf } from "../../core/instant";
import { catalogueShape, writeCatalogue } from "../../wire/catalogue";
import { paths } from "../../wire/paths";
import { snapshotQueryShape } from "../../wire/query";
import { endpoint } from "../endpoint";
import { isRefusal } from "../refusal";
import { type ServedFeed, snapshotAsked } from "../served-feed";

/** GET /v1/catalogue: all that a snapshot declares. It carries the day too, so a cold workbook asks once for both. */
export function catalogueRoute(feed: ServedFeed) {
  return endpoint({
    method: "GET",
    path: paths.catalogue,
    says: "Series, default quoters and sources of a snapshot (the newest, where none is named).",
    query: snapshotQueryShape,
    gives: catalogueShape,
    async answer({ query }) {
      const snapshot = await snapshotAsked(feed, query.snapshot);
      if (isRefusal(snapshot)) return snapshot;
      const day = feedDayOf(feed.now());
      return {
        snapshot,
        tag: formatDay(day),
        async body() {
          const { catalogue } = await feed.catalogueOf(snapshot.number);
          return writeCatalogue({ catalogue, day });
        },
      };
    },
  });
}
