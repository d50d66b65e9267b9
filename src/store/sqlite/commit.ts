import { setImmediate as nextTurn } from "node:timers/promises";
import type { SeriesEntry } from "../../core/catalogue";
import { choiceOf } from "../../core/code";
import type { Instant } from "../../core/instant";
import { checkDeclarations } from "../declared";
import { type Import, ImportRefused } from "../store";
import { insertDefaultQuoter, readDefaultQuoters, readEntry } from "./catalogue-rows";
import { writeCompanies } from "./company-rows";
import { type SqliteConnection, numberIn } from "./connection";
import { writeEvent } from "./event-rows";
import { writeFact } from "./fact-rows";
import { readSourceKeys, writeSource } from "./source-rows";
import { writeSeries } from "./write-series";

/** What an import came to, by the number of its snapshot. */
export interface Committed {
  readonly snapshot: number;
  readonly rows: number;
  readonly same: number;
  readonly repeated?: true;
}

/** The newest snapshot's number; 0 in an empty store. */
export function newestSnapshot(connection: SqliteConnection): number {
  const row = connection.get("select coalesce(max(number), 0) as number from snapshot");
  return numberIn(row ?? {}, "number");
}

/**
 * Writes an import as the next snapshot, inside a transaction that whatever is thrown here has to end.
 * An import with a known id is not looked at again.
 */
export async function writeImport(
  connection: SqliteConnection,
  batch: Import,
  now: Instant,
): Promise<Committed> {
  const before = firstOutcome(connection, batch.id);
  if (before) return before;
  const newest = newestSnapshot(connection);
  const { changes, rows, same } = await writeChanges(connection, newest + 1, batch);
  const snapshot = changes > 0 ? newest + 1 : newest;
  if (changes > 0) {
    connection.run("insert into snapshot (number, committed_at) values (?, ?)", [snapshot, now]);
  }
  connection.run(
    "insert into import (id, origin, imported_at, snapshot, added, same) values (?, ?, ?, ?, ?, ?)",
    [batch.id, batch.origin, now, snapshot, rows, same],
  );
  return { snapshot, rows, same };
}

/** What came of an import with this id when it was made. */
export function firstOutcome(connection: SqliteConnection, id: string): Committed | undefined {
  const row = connection.get("select snapshot, added, same from import where id = ?", [id]);
  return (
    row && {
      snapshot: numberIn(row, "snapshot"),
      rows: numberIn(row, "added"),
      same: numberIn(row, "same"),
      repeated: true,
    }
  );
}

async function writeChanges(connection: SqliteConnection, snapshot: number, batch: Import) {
  checkDeclarations(batch.declarations);
  let changes = count(batch.sources, (source) => writeSource(connection, snapshot, source));
  let rows = 0;
  let same = 0;
  const sources = readSourceKeys(connection);
  const declarations = new Map(batch.declarations.map((series) => [series.code, series]));
  const changed: SeriesEntry[] = [];
  for (const code of new Set([...declarations.keys(), ...batch.observations.keys()])) {
    const change = writeSeries(connection, snapshot, sources, {
      code,
      declaration: declarations.get(code),
      observations: batch.observations.get(code),
    });
    rows += change.added;
    same += change.same;
    if (change.entry) changed.push(change.entry);
    // Lets a server answer from its other connection between two series of a long import.
    await nextTurn();
  }
  changes += changed.length;
  changes += writeDefaultQuoters(connection, snapshot, batch.defaultQuoters, changed);
  for (const { source } of statementsOf(batch)) checkSource(sources, source);
  changes += count(batch.facts, (fact) => writeFact(connection, snapshot, fact));
  changes += count(batch.events, (event) => writeEvent(connection, snapshot, event));
  if (batch.companies) {
    const companies = writeCompanies(connection, snapshot, batch.companies);
    changes += companies.listings + companies.rows;
    rows += companies.rows;
    same += companies.same;
  }
  return { changes, rows, same };
}

/** All that cites a source besides observations. */
function statementsOf({ facts, events, companies }: Import): readonly { source: string }[] {
  const { weights = [], sensitivities = [], fundamentals = [], floors = [] } = companies ?? {};
  return [...facts, ...events, ...weights, ...sensitivities, ...fundamentals, ...floors];
}

/** Sets the quoters that the import wants, then for a code that has none the first changed series with a price. */
function writeDefaultQuoters(
  connection: SqliteConnection,
  snapshot: number,
  wanted: Import["defaultQuoters"],
  changed: readonly SeriesEntry[],
): number {
  const quoters = new Map(Object.entries(readDefaultQuoters(connection, snapshot)));
  const chosen = new Map<string, string>();
  for (const [code, quoter] of Object.entries(wanted)) {
    const series = readEntry(connection, `${code}@${quoter}`, snapshot)?.entry;
    if (!series || !canBeDefault(series)) {
      throw new ImportRefused(
        `${quoter} cannot be the default quoter of ${code}: it has no prices.`,
      );
    }
    if (quoters.get(code) !== quoter) chosen.set(code, quoter);
  }
  for (const series of changed) {
    const { code, quoter } = choiceOf(series.code);
    const isOpen = !quoters.has(code) && !chosen.has(code);
    if (quoter !== undefined && isOpen && canBeDefault(series)) chosen.set(code, quoter);
  }
  for (const [code, quoter] of chosen) insertDefaultQuoter(connection, snapshot, code, quoter);
  return chosen.size;
}

/** A synthetic series answers only where a formula names it. */
function canBeDefault({ synthetic, count }: SeriesEntry): boolean {
  return !synthetic && count > 0;
}

function checkSource(sources: ReadonlyMap<string, number>, id: string): void {
  if (!sources.has(id))
    throw new ImportRefused(`The source ${JSON.stringify(id)} is not declared.`);
}

function count<Each>(all: readonly Each[], isChange: (each: Each) => boolean): number {
  return all.reduce((changes, each) => changes + (isChange(each) ? 1 : 0), 0);
}
