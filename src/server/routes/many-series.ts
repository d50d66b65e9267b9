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
import { KeptAnswers } from "../kept-answers";
import type { SeenCatalogue } from "../seen-catalogue";
import type { ServedFeed } from "../served-feed";

/**
 * POST /v1/series: many series of one snapshot, or what changed in them after another.
 * A code that is refused never spoils its neighbours.
 */
export function manySeriesRoute(feed: ServedFeed) {
  const kept = new KeptAnswers(feed.bounds.answerBytes);
  return endpoint({
    method: "POST",
    path: paths.series,
    says: "Many series of a snapshot with all their revisions, or only the rows after snapshot `since`.",
    query: noQueryShape,
    takes: seriesRequestShape,
    gives: seriesAnswerShape,
    alsoGives: columnsType,
    async recall({ text, accept, asker }) {
      if (!accept.includes(columnsType)) return undefined;
      const known = kept.find(await feed.newestLately(), asker.access.tag, text);
      return known && { ...known, type: columnsType, body: () => known.bytes };
    },
    async answer({ body: asked, accept, asker, text }) {
      const newest = await feed.store.newest();
      const seen = await feed.catalogueOf(asked.snapshot, asker.access);
      if (isRefusal(seen)) return seen;
      const { snapshot } = seen.catalogue;
      const binary = accept.includes(columnsType);
      const most = binary ? feed.bounds.binaryRows : feed.bounds.jsonRows;
      const sorted = sortOut(asked.codes, seen, most);
      const codes = asked.codes.length;
      if (!binary) return { snapshot, codes, body: () => asJson(feed, snapshot, asked, sorted) };
      return {
        snapshot,
        codes,
        type: columnsType,
        async body() {
          const bytes = await asColumns(feed, snapshot, asked, sorted);
          kept.keep(newest.number, asker.access.tag, text, { snapshot, codes, bytes });
          return bytes;
        },
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

function sortOut(codes: readonly string[], seen: SeenCatalogue, mostRows: number): Sorted {
  const given: string[] = [];
  const refused: RefusedSeries[] = [];
  const more: string[] = [];
  let rows = 0;
  for (const code of new Set(codes)) {
    const entry = seen.find(code);
    if (typeof entry === "string") refused.push({ code, reason: entry });
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
  { store, seriesBytes }: ServedFeed,
  snapshot: SnapshotName,
  { since }: SeriesRequest,
  { given, ...said }: Sorted,
) {
  const bodies =
    since === undefined
      ? await seriesBytes(given, snapshot.number)
      : (await store.series(given, snapshot.number, since)).map(encodeSeries);
  return writeFrame({ snapshot, ...said, bodies });
}
