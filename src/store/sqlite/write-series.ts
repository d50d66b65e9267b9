import { decodeSeries } from "../../core/codec/series-codec";
import type { SeriesEntry } from "../../core/catalogue";
import type { Day } from "../../core/day";
import { foldSeries } from "../../core/fold";
import type { Observation } from "../../core/observation";
import { type Series, seriesOf } from "../../core/series";
import { mergeSeries } from "../../core/series-merge";
import { checkUnchanged, sameTerms } from "../declared";
import { revise } from "../revise";
import { ImportRefused, type SeriesDeclaration } from "../store";
import { type Reach, insertEdition, insertSeries, readEntry } from "./catalogue-rows";
import type { SqliteConnection } from "./connection";
import { readColumns, writeColumns, writeRows } from "./series-rows";

/** What an import says of one series: a declaration, observations, or both. */
export interface SeriesImport {
  readonly code: string;
  readonly declaration?: SeriesDeclaration | undefined;
  readonly observations?: Iterable<Observation> | undefined;
}

/** What became of a series. `entry` is there when something changed. */
export interface SeriesChange {
  readonly entry?: SeriesEntry;
  readonly added: number;
  readonly same: number;
}

/** Writes what is new of one series: its rows, its derived columns and what the snapshot says about it. */
export function writeSeries(
  connection: SqliteConnection,
  snapshot: number,
  sources: ReadonlyMap<string, number>,
  { code, declaration, observations = [] }: SeriesImport,
): SeriesChange {
  const known = readEntry(connection, code, snapshot);
  const terms = declaration ?? known?.entry;
  if (!terms) throw new ImportRefused(`${code} has observations, but is not declared.`);
  if (known && declaration) checkUnchanged(known.entry, declaration);

  const before = known
    ? storedSeries(connection, code, snapshot)
    : seriesOf(code, terms.frequency, []);
  const { added, same } = revise(before, observations, snapshot);
  if (known && added.length === 0 && sameTerms(known.entry, terms)) return { added: 0, same };

  const key = known?.key ?? insertSeries(connection, snapshot, terms);
  const newer = seriesOf(code, terms.frequency, added);
  const series = before.size === 0 ? newer : mergeSeries(before, newer);
  writeRows(connection, key, added, sources);
  writeColumns(connection, key, snapshot, series);
  const reach = reachOf(series);
  insertEdition(connection, key, snapshot, terms, reach);
  return { entry: { ...terms, ...reach }, added: added.length, same };
}

function storedSeries(connection: SqliteConnection, code: string, snapshot: number): Series {
  const stored = readColumns(connection, code, snapshot);
  if (!stored) throw new TypeError(`The store has no columns of ${code}.`);
  return decodeSeries(stored.body);
}

function reachOf(series: Series): Reach {
  const { day, size } = foldSeries(series);
  if (size === 0) return { count: 0 };
  return { count: size, firstDay: day[0] as Day, lastDay: day[size - 1] as Day };
}
