import { encodeSeries } from "../../core/codec/series-codec";
import type { SnapshotName } from "../../core/catalogue";
import { writeFrame } from "../../wire/frame";
import { columnsType, paths } from "../../wire/paths";
import { noQueryShape } from "../../wire/query";
import {
  type RefusedSeries,
  type SeriesRequest,
  seriesAnswerShape,
  seriesRequestShape,
  writeSeriesAnswer,
} from "../../wire/series";
import { endpoint } from "../endpoint";
import { isRefusal } from "../refusal";
import { type IndexedCatalogue, type ServedFeed, mayRead, snapshotAsked } from "../served-feed";

/**
 * POST /v1/series: many series of one snapshot, or what changed in them after another.
 * A code that is refused never spoils its neighbours.
 */
export function manySeriesRoute(feed: ServedFeed) {
  return endpoint({
    method: "POST",
    path: paths.series,
    says: "Many series of a snapshot with all their revisions, or only the rows after snapshot `since`.",
    query: noQueryShape,
    takes: seriesRequestShape,
    gives: seriesAnswerShape,
    alsoGives: columnsType,
    async answer({ body: asked, accept }) {
      const snapshot = await snapshotAsked(feed, asked.snapshot);
      if (isRefusal(snapshot)) return snapshot;
      const binary = accept.includes(columnsType);
      const catalogue = await feed.catalogueOf(snapshot.number);
      const most = binary ? feed.bounds.binaryRows : feed.bounds.jsonRows;
      const sorted = sortOut(asked.codes, catalogue, most);
      if (!binary) return { snapshot, body: () => asJson(feed, snapshot, asked, sorted) };
      return {
        snapshot,
        type: columnsType,
        body: () => asColumns(feed, snapshot, asked, sorted),
      };
    },
  });
}

/** Which codes this answer gives, refuses, and leaves for another. */
interface Sorted {
  readonly given: readonly string[];
  readonly refused: readonly RefusedSeries[];
  readonly more: readonly string[];
}

function sortOut(
  codes: readonly string[],
  { entries }: IndexedCatalogue,
  mostRows: number,
): Sorted {
  const given: string[] = [];
  const refused: RefusedSeries[] = [];
  const more: string[] = [];
  let rows = 0;
  for (const code of new Set(codes)) {
    const entry = entries.get(code);
    if (!entry) refused.push({ code, reason: "no-such-series" });
    else if (!mayRead(entry)) refused.push({ code, reason: "no-licence" });
    else if (given.length > 0 && rows + entry.count > mostRows) more.push(code);
    else {
      given.push(code);
      rows += entry.count;
    }
  }
  return { given, refused, more };
}

async function asJson(
  { store }: ServedFeed,
  snapshot: SnapshotName,
  { since }: SeriesRequest,
  { given, ...said }: Sorted,
) {
  const series = await store.series(given, snapshot.number, since);
  return writeSeriesAnswer({ snapshot, ...said, series });
}

async function asColumns(
  { store }: ServedFeed,
  snapshot: SnapshotName,
  { since }: SeriesRequest,
  { given, ...said }: Sorted,
) {
  const bodies =
    since === undefined
      ? [...(await store.seriesBytes(given, snapshot.number)).values()]
      : (await store.series(given, snapshot.number, since)).map(encodeSeries);
  return writeFrame({ snapshot, ...said, bodies });
}
