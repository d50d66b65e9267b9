import { encodeSeries } from "../../core/codec/series-codec";
import { formatDay } from "../../core/day";
import { feedDayOf } from "../../core/instant";
import type { PriceStore } from "../../store/store";
import { writeFrame } from "../../wire/frame";
import { columnsType, paths } from "../../wire/paths";
import { noQueryShape } from "../../wire/query";
import {
  type SeriesHead,
  type SeriesRequest,
  seriesAnswerShape,
  seriesRequestShape,
  writeSeriesAnswer,
} from "../../wire/series";
import { endpoint } from "../endpoint";
import { KeptAnswers } from "../kept-answers";
import { newsIn } from "../news";
import { isRefusal } from "../refusal";
import type { SeenCatalogue } from "../seen-catalogue";
import type { ServedFeed } from "../served-feed";

/**
 * POST /v1/series: many series of one snapshot, or what changed in them after another, and in its catalogue: a workbook that is
 * refreshed asks this alone. A code that is refused never spoils its neighbours.
 */
export function manySeriesRoute(feed: ServedFeed) {
  const kept = new KeptAnswers(feed.bounds.answerBytes);
  const newsOf = newsIn(feed);
  /** News tell the feed's day, which goes on within a snapshot. */
  const nameOf = (text: string) =>
    mayAskNews(text) ? `${formatDay(feedDayOf(feed.now()))} ${text}` : text;
  return endpoint({
    method: "POST",
    path: paths.series,
    says: "Many series of a snapshot (the newest, where none is named) with all their revisions, or only the rows after snapshot `since`.",
    query: noQueryShape,
    takes: seriesRequestShape,
    gives: seriesAnswerShape,
    alsoGives: columnsType,
    recall({ text, accept, asker }) {
      if (!accept.includes(columnsType)) return undefined;
      const newest = asksNewest(text) ? numberOf(feed.store) : feed.newestLately();
      const find = (number: number) => kept.find(number, asker.access.tag, nameOf(text));
      return newest instanceof Promise ? newest.then(find) : find(newest);
    },
    async answer({ body: asked, accept, asker, text }) {
      const newest = await numberOf(feed.store);
      const seen = await feed.catalogueOf(asked.snapshot, asker.access);
      if (isRefusal(seen)) return seen;
      const { snapshot } = seen.catalogue;
      const binary = accept.includes(columnsType);
      const most = binary ? feed.bounds.binaryRows : feed.bounds.jsonRows;
      const { given, ...said } = sortOut(asked.codes, seen, most);
      const codes = asked.codes.length;
      const head = async (): Promise<SeriesHead> => {
        const news = await newsOf(asked, seen, asker.access);
        return { snapshot, ...said, ...(news && { news }) };
      };
      if (!binary) {
        return { snapshot, codes, body: async () => asJson(feed, await head(), given, asked) };
      }
      const name = nameOf(text);
      return {
        snapshot,
        codes,
        type: columnsType,
        async body() {
          const bytes = await asColumns(feed, await head(), given, asked);
          const again = { snapshot, codes, type: columnsType, bytes, body: () => bytes };
          kept.keep(newest, asker.access.tag, name, again);
          return bytes;
        },
      };
    },
  });
}

/** What is asked of the newest snapshot is asked of the very newest. */
function asksNewest(text: string): boolean {
  return !text.includes('"snapshot"');
}

/** A name in JSON may be escaped too. */
function mayAskNews(text: string): boolean {
  return text.includes('"since"') || text.includes("\\");
}

async function numberOf(store: PriceStore): Promise<number> {
  return (await store.newest()).number;
}

/** Which codes this answer gives, refuses, and leaves for another. */
interface Sorted extends Pick<SeriesHead, "refused" | "more"> {
  readonly given: readonly string[];
}

function sortOut(codes: readonly string[], seen: SeenCatalogue, mostRows: number): Sorted {
  const given: string[] = [];
  const refused: SeriesHead["refused"][number][] = [];
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
  head: SeriesHead,
  given: readonly string[],
  { since }: SeriesRequest,
) {
  const series = await store.series(given, head.snapshot.number, since);
  return writeSeriesAnswer({ ...head, series });
}

async function asColumns(
  { store, seriesBytes }: ServedFeed,
  head: SeriesHead,
  given: readonly string[],
  { since }: SeriesRequest,
) {
  const { number } = head.snapshot;
  const bodies =
    since === undefined
      ? await seriesBytes(given, number)
      : (await store.series(given, number, since)).map(encodeSeries);
  return writeFrame({ ...head, bodies });
}
