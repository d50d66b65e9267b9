import { setImmediate as nextTurn } from "node:timers/promises";
import type { SeriesEntry } from "../../core/catalogue";
import { decodeSeries } from "../../core/codec/series-codec";
import { type KnownSeries, changeSeries } from "../change-series";
import type { Import } from "../store";
import { insertEdition, insertSeries, lastSeriesKey, readSomeEntries } from "./catalogue-rows";
import type { SqlConnection } from "./connection";
import { readColumns, writeColumns, writeRows } from "./series-rows";

/** Series whose known state is read at once: enough that the way to a server does not count, few enough to hold. */
const READ_AT_ONCE = 100;

/** What became of an import's series. */
export interface SeriesChanges {
  readonly changed: readonly SeriesEntry[];
  readonly rows: number;
  readonly same: number;
}

/** Writes what is new of each series: its rows, its derived columns and what the snapshot says about it. */
export async function writeAllSeries(
  connection: SqlConnection,
  snapshot: number,
  sources: ReadonlyMap<string, number>,
  { declarations, observations }: Import,
): Promise<SeriesChanges> {
  const declared = new Map(declarations.map((series) => [series.code, series]));
  const codes = [...new Set([...declared.keys(), ...observations.keys()])];
  const changed: SeriesEntry[] = [];
  let lastKey = codes.length > 0 ? await lastSeriesKey(connection) : 0;
  let rows = 0;
  let same = 0;
  for (let start = 0; start < codes.length; start += READ_AT_ONCE) {
    const some = codes.slice(start, start + READ_AT_ONCE);
    const known = await readKnown(connection, some, snapshot);
    for (const code of some) {
      const held = known.get(code);
      const told = { code, declaration: declared.get(code), observations: observations.get(code) };
      const change = changeSeries(held?.read(), told, snapshot);
      rows += change.added.length;
      same += change.same;
      if (change.changed) {
        const { entry, series } = change.changed;
        const key = held?.key ?? ++lastKey;
        if (!held) await insertSeries(connection, key, snapshot, entry);
        await writeRows(connection, key, change.added, sources);
        await writeColumns(connection, key, snapshot, series);
        await insertEdition(connection, key, snapshot, entry);
        changed.push(entry);
      }
      // Lets a server answer from its other connections between two series of a long import.
      await nextTurn();
    }
  }
  return { changed, rows, same };
}

/** A known series, whose columns are decoded only when it is its turn. */
interface Held {
  readonly key: number;
  read(): KnownSeries;
}

async function readKnown(
  connection: SqlConnection,
  codes: readonly string[],
  snapshot: number,
): Promise<ReadonlyMap<string, Held>> {
  const entries = await readSomeEntries(connection, codes, snapshot);
  if (entries.size === 0) return new Map();
  const columns = await readColumns(connection, [...entries.keys()], snapshot);
  const held = (code: string): KnownSeries["series"] => {
    const stored = columns.get(code);
    if (!stored) throw new TypeError(`The store has no columns of ${code}.`);
    return decodeSeries(stored.body);
  };
  return new Map(
    Array.from(entries, ([code, { key, entry }]) => [
      code,
      { key, read: () => ({ entry, series: held(code) }) },
    ]),
  );
}
