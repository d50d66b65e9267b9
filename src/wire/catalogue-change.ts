import * as v from "valibot";
import type { CatalogueChange } from "../core/catalogue-change";
import type { Day } from "../core/day";
import { formatDay } from "../core/day";
import { codeShape, seriesEntryShape, sourceShape, writeEntry } from "./catalogue";
import { dayShape, someTextOf } from "./shape";

/** What else a snapshot holds, and a client may have in memory. */
export const statements = ["facts", "companies"] as const;
export type Statements = (typeof statements)[number];

/** What changed of a catalogue since the one that a client has, and what of the rest is as it was. */
export const newsShape = v.object({
  /** The feed's day on which this was asked. */
  day: dayShape,
  series: v.pipe(v.array(seriesEntryShape), v.maxLength(100_000)),
  goneSeries: v.pipe(v.array(codeShape), v.maxLength(100_000)),
  sources: v.pipe(v.array(sourceShape), v.maxLength(65_535)),
  goneSources: v.pipe(v.array(someTextOf(80)), v.maxLength(65_535)),
  defaultQuoters: v.exactOptional(v.record(v.string(), someTextOf(60))),
  unlicensed: v.exactOptional(v.pipe(v.array(codeShape), v.maxLength(100_000))),
  /** Of these nothing changed. */
  same: v.array(v.picklist(statements)),
});

/** What a snapshot brought, seen from an earlier one. */
export interface SnapshotNews extends CatalogueChange {
  readonly day: Day;
  readonly same: readonly Statements[];
}

/** Writes it. */
export function writeNews(news: SnapshotNews): v.InferInput<typeof newsShape> {
  const { defaultQuoters, unlicensed } = news;
  return {
    day: formatDay(news.day),
    series: news.series.map(writeEntry),
    goneSeries: [...news.goneSeries],
    sources: [...news.sources],
    goneSources: [...news.goneSources],
    ...(defaultQuoters && { defaultQuoters: { ...defaultQuoters } }),
    ...(unlicensed && { unlicensed: [...unlicensed] }),
    same: [...news.same],
  };
}
