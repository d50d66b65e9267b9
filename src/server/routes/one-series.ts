import type { Instant } from "../../core/instant";
import { type Series, observationAt, seriesOf } from "../../core/series";
import { paths } from "../../wire/paths";
import { oneSeriesQueryShape } from "../../wire/query";
import { oneSeriesShape, writeOneSeries } from "../../wire/series";
import { endpoint } from "../endpoint";
import { Refusal, isRefusal } from "../refusal";
import { type ServedFeed, mayRead, snapshotAsked } from "../served-feed";

/** GET /v1/series/{code}: one series with its revisions, inside both limits. */
export function oneSeriesRoute(feed: ServedFeed) {
  return endpoint({
    method: "GET",
    path: `${paths.series}/{code}`,
    says: "One series with all its revisions, as far as the market could know at `asof`.",
    query: oneSeriesQueryShape,
    gives: oneSeriesShape,
    async answer({ code, query }) {
      const snapshot = await snapshotAsked(feed, query.snapshot);
      if (isRefusal(snapshot)) return snapshot;
      const { entries } = await feed.catalogueOf(snapshot.number);
      const entry = entries.get(code);
      if (!entry) return new Refusal("no-such-series", { detail: code, field: "code" });
      if (!mayRead(entry)) return new Refusal("no-licence", { detail: code, field: "code" });
      const known = query.asof?.known;
      return {
        snapshot,
        tag: known === undefined ? "" : String(known),
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
