import type { Instant } from "../../core/instant";
import { type Series, observationAt, seriesOf } from "../../core/series";
import { paths } from "../../wire/paths";
import { oneSeriesQueryShape } from "../../wire/query";
import { oneSeriesShape, writeOneSeries } from "../../wire/series";
import { endpoint } from "../endpoint";
import { Refusal, isRefusal } from "../refusal";
import type { ServedFeed } from "../served-feed";

/** GET /v1/series/{code}: one series with its revisions, inside both limits. */
export function oneSeriesRoute(feed: ServedFeed) {
  return endpoint({
    method: "GET",
    path: `${paths.series}/{code}`,
    says: "One series with all its revisions, as far as the market could know at `asof`.",
    query: oneSeriesQueryShape,
    gives: oneSeriesShape,
    async answer({ code, query, asker }) {
      const seen = await feed.catalogueOf(query.snapshot, asker.access);
      if (isRefusal(seen)) return seen;
      const { snapshot } = seen.catalogue;
      const entry = seen.find(code);
      if (typeof entry === "string") return new Refusal(entry, { detail: code, field: "code" });
      const known = query.asof?.known;
      return {
        snapshot,
        tag: known === undefined ? seen.tag : `${known}:${seen.tag}`,
        async body() {
          const [series] = await feed.store.series([code], snapshot.number);
          if (!series) throw new Error(`${code} is in the catalogue but not in the store`);
          return writeOneSeries(snapshot, known === undefined ? series : knownAt(series, known));
        },
      };
    },
  });
}

function knownAt(series: Series, limit: Instant): Series {
  const rows = Array.from({ length: series.size }, (_, row) => observationAt(series, row));
  return seriesOf(
    series.code,
    series.frequency,
    rows.filter((row) => row.knownSince <= limit),
  );
}
