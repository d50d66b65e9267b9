import { formatDay } from "../../core/day";
import { feedDayOf } from "../../core/instant";
import { catalogueShape, writeCatalogue } from "../../wire/catalogue";
import { paths } from "../../wire/paths";
import { snapshotQueryShape } from "../../wire/query";
import { endpoint } from "../endpoint";
import { keptJson } from "../kept-json";
import { isRefusal } from "../refusal";
import type { ServedFeed } from "../served-feed";

/** GET /v1/catalogue: all that a snapshot declares. It carries the day too, so a cold workbook asks once for both. */
export function catalogueRoute(feed: ServedFeed) {
  const json = keptJson();
  return endpoint({
    method: "GET",
    path: paths.catalogue,
    says: "Series, default quoters and sources of a snapshot (the newest, where none is named).",
    query: snapshotQueryShape,
    gives: catalogueShape,
    async answer({ query, asker }) {
      const seen = await feed.catalogueOf(query.snapshot, asker.access);
      if (isRefusal(seen)) return seen;
      const { snapshot } = seen.catalogue;
      const day = feedDayOf(feed.now());
      return {
        snapshot,
        tag: `${formatDay(day)}:${seen.tag}`,
        ...json(seen, formatDay(day), () =>
          writeCatalogue({ catalogue: seen.catalogue, day, sight: seen.tag }),
        ),
      };
    },
  });
}
