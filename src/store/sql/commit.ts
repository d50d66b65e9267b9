import type { SeriesEntry } from "../../core/catalogue";
import { choiceOf } from "../../core/code";
import type { Instant } from "../../core/instant";
import { checkDeclarations } from "../declared";
import { type Import, ImportRefused } from "../store";
import { insertDefaultQuoters, readDefaultQuoters, readSomeEntries } from "./catalogue-rows";
import { writeCompanies } from "./company-rows";
import { type SqlConnection, first } from "./connection";
import { writeEvents } from "./event-rows";
import { writeFacts } from "./fact-rows";
import { numberIn } from "./row";
import { writeSources } from "./source-rows";
import { writeAllSeries } from "./write-series";

/** What an import came to, by the number of its snapshot. */
export interface Committed {
  readonly snapshot: number;
  readonly rows: number;
  readonly same: number;
  readonly repeated?: true;
}

/** The newest snapshot's number; 0 in an empty store. */
export async function newestSnapshot(connection: SqlConnection): Promise<number> {
  const row = await first(connection, "select coalesce(max(number), 0) as number from snapshot");
  return numberIn(row ?? {}, "number");
}

/** When a snapshot was committed. */
export async function readCommittedAt(
  connection: SqlConnection,
  number: number,
): Promise<Instant | undefined> {
  const sql = "select committed_at from snapshot where number = ?";
  const row = await first(connection, sql, [number]);
  return row && (numberIn(row, "committed_at") as Instant);
}

/**
 * Writes an import as the next snapshot, inside a transaction that holds the write lock and that whatever is thrown here
 * has to end. An import with a known id is not looked at again.
 */
export async function writeImport(
  connection: SqlConnection,
  batch: Import,
  now: Instant,
): Promise<Committed> {
  const before = await firstOutcome(connection, batch.id);
  if (before) return before;
  const newest = await newestSnapshot(connection);
  const { changes, rows, same } = await writeChanges(connection, newest + 1, batch);
  const snapshot = changes > 0 ? newest + 1 : newest;
  if (changes > 0) {
    await connection.run("insert into snapshot (number, committed_at) values (?, ?)", [
      ...[snapshot, now],
    ]);
  }
  await connection.run(
    "insert into import (id, origin, imported_at, snapshot, added, same) values (?, ?, ?, ?, ?, ?)",
    [batch.id, batch.origin, now, snapshot, rows, same],
  );
  return { snapshot, rows, same };
}

/** What came of an import with this id when it was made. */
export async function firstOutcome(
  connection: SqlConnection,
  id: string,
): Promise<Committed | undefined> {
  const sql = "select snapshot, added, same from import where id = ?";
  const row = await first(connection, sql, [id]);
  return (
    row && {
      snapshot: numberIn(row, "snapshot"),
      rows: numberIn(row, "added"),
      same: numberIn(row, "same"),
      repeated: true,
    }
  );
}

async function writeChanges(connection: SqlConnection, snapshot: number, batch: Import) {
  checkDeclarations(batch.declarations);
  const sources = await writeSources(connection, snapshot, batch.sources);
  const series = await writeAllSeries(connection, snapshot, sources.keys, batch);
  let { rows, same } = series;
  let changes = sources.changes + series.changed.length;
  changes += await writeDefaultQuoters(connection, snapshot, batch.defaultQuoters, series.changed);
  for (const { source } of statementsOf(batch)) checkSource(sources.keys, source);
  changes += await writeFacts(connection, snapshot, batch.facts);
  changes += await writeEvents(connection, snapshot, batch.events);
  if (batch.companies) {
    const companies = await writeCompanies(connection, snapshot, batch.companies);
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
async function writeDefaultQuoters(
  connection: SqlConnection,
  snapshot: number,
  wanted: Import["defaultQuoters"],
  changed: readonly SeriesEntry[],
): Promise<number> {
  const wishes = Object.entries(wanted);
  if (wishes.length + changed.length === 0) return 0;
  const quoters = new Map(Object.entries(await readDefaultQuoters(connection, snapshot)));
  const asked = wishes.map(([code, quoter]) => `${code}@${quoter}`);
  const series = await readSomeEntries(connection, asked, snapshot);
  const chosen = new Map<string, string>();
  for (const [code, quoter] of wishes) {
    const entry = series.get(`${code}@${quoter}`)?.entry;
    if (!entry || !canBeDefault(entry)) {
      throw new ImportRefused(
        `${quoter} cannot be the default quoter of ${code}: it has no prices.`,
      );
    }
    if (quoters.get(code) !== quoter) chosen.set(code, quoter);
  }
  for (const entry of changed) {
    const { code, quoter } = choiceOf(entry.code);
    const isOpen = !quoters.has(code) && !chosen.has(code);
    if (quoter !== undefined && isOpen && canBeDefault(entry)) chosen.set(code, quoter);
  }
  await insertDefaultQuoters(connection, snapshot, chosen);
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
