import * as v from "valibot";
import type { SnapshotName } from "../core/catalogue";
import type { Series } from "../core/series";
import { codeShape } from "./catalogue";
import {
  type SnapshotNews,
  newsShape,
  statements,
  type Statements,
  writeNews,
} from "./catalogue-change";
import { columnsShape, writeColumns } from "./columns";
import { type Misfit, countShape, readShape } from "./shape";
import { snapshotNameShape } from "./snapshot";

/** Most series that one request may name. */
export const MOST_CODES = 2000;

/** What POST /v1/series takes: the codes of a snapshot (the newest, where none is named), or only what changed after another. */
export const seriesRequestShape = v.strictObject({
  codes: v.pipe(v.array(codeShape), v.minLength(1), v.maxLength(MOST_CODES)),
  snapshot: v.exactOptional(countShape),
  since: v.exactOptional(countShape),
  /** From a catalogue of snapshot `since`: what changed in it is told too, where it is the same sight still. */
  sight: v.exactOptional(v.pipe(v.string(), v.maxLength(100))),
  /** What else of `since` is held, to be told whether it is the same still. */
  holds: v.exactOptional(v.pipe(v.array(v.picklist(statements)), v.maxLength(statements.length))),
});

/** Which series are wanted. */
export interface SeriesRequest {
  readonly codes: readonly string[];
  /** Number of the snapshot; without it the newest. */
  readonly snapshot?: number;
  /** Leave out the rows of this snapshot and before. */
  readonly since?: number;
  /** Sight of the catalogue of `since` that the asker has, where what changed in it is wanted too. */
  readonly sight?: string;
  readonly holds?: readonly Statements[];
}

const refusedShape = v.object({
  code: codeShape,
  reason: v.picklist(["no-such-series", "no-licence"]),
});

/** A series that is not given, and why. */
export type RefusedSeries = v.InferOutput<typeof refusedShape>;

/** What both forms of the answer say besides the series themselves. */
export const seriesHeadShape = v.object({
  snapshot: snapshotNameShape,
  refused: v.pipe(v.array(refusedShape), v.maxLength(MOST_CODES)),
  /** Codes that did not fit into this answer; ask for them again. */
  more: v.pipe(v.array(codeShape), v.maxLength(MOST_CODES)),
  /** What changed since `since`; left out where that would be longer than the whole catalogue is worth, or the sight is another. */
  news: v.exactOptional(newsShape),
});

/** What POST /v1/series answers as JSON. */
export const seriesAnswerShape = v.object({
  ...seriesHeadShape.entries,
  series: v.pipe(v.array(columnsShape), v.maxLength(MOST_CODES)),
});

/** Which snapshot answered, which series are refused, and which did not fit and must be asked for again. */
export interface SeriesHead {
  readonly snapshot: SnapshotName;
  readonly refused: readonly RefusedSeries[];
  readonly more: readonly string[];
  /** What changed since the catalogue that the asker has, where that was asked and can be said. */
  readonly news?: SnapshotNews;
}

/** Many series of one snapshot. */
export interface SeriesAnswer extends SeriesHead {
  readonly series: readonly Series[];
}

/** Reads the body of POST /v1/series. */
export function readSeriesRequest(json: unknown): SeriesRequest | Misfit {
  return readShape(seriesRequestShape, json);
}

/** Reads what POST /v1/series answered as JSON. */
export function readSeriesAnswer(json: unknown): SeriesAnswer | Misfit {
  return readShape(seriesAnswerShape, json);
}

/** Writes what POST /v1/series answers as JSON. */
export function writeSeriesAnswer(answer: SeriesAnswer): v.InferInput<typeof seriesAnswerShape> {
  return { ...writeHead(answer), series: answer.series.map(writeColumns) };
}

/** Writes what both forms of the answer say besides the series. */
export function writeHead(head: SeriesHead): v.InferInput<typeof seriesHeadShape> {
  return {
    snapshot: head.snapshot,
    refused: [...head.refused],
    more: [...head.more],
    ...(head.news && { news: writeNews(head.news) }),
  };
}

/** What GET /v1/series/{code} answers: one series with all its revisions inside the limits asked for. */
export const oneSeriesShape = v.object({ snapshot: snapshotNameShape, series: columnsShape });

/** Writes what GET /v1/series/{code} answers. */
export function writeOneSeries(
  snapshot: SnapshotName,
  series: Series,
): v.InferInput<typeof oneSeriesShape> {
  return { snapshot, series: writeColumns(series) };
}

/** Reads what GET /v1/series/{code} answered. */
export function readOneSeries(
  json: unknown,
): { readonly snapshot: SnapshotName; readonly series: Series } | Misfit {
  return readShape(oneSeriesShape, json);
}
