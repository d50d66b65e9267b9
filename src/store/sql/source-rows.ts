import type { Source } from "../../core/catalogue";
import type { SqlConnection } from "./connection";
import { type Row, numberIn, textField, textIn } from "./row";

const SOURCES = `select s.key, s.id, e.title, e.address, e.attribution
  from source s join source_edition e on e.source = s.key
  where e.snapshot = (select max(snapshot) from source_edition where source = s.key and snapshot <= ?)
  order by s.id`;

/** Sources of a snapshot by id. */
export async function readSources(
  connection: SqlConnection,
  snapshot: number,
): Promise<readonly Source[]> {
  return (await connection.all(SOURCES, [snapshot])).map(sourceOf);
}

/** What an import's sources came to. */
export interface SourceChange {
  /** Keys of all declared sources by id. */
  readonly keys: ReadonlyMap<string, number>;
  /** How many are new, or said otherwise than before. */
  readonly changes: number;
}

/** Declares the sources that a snapshot brings, or what it says otherwise about known ones. */
export async function writeSources(
  connection: SqlConnection,
  snapshot: number,
  declared: readonly Source[],
): Promise<SourceChange> {
  const rows = await connection.all(SOURCES, [snapshot]);
  const held = new Map(rows.map((row) => [textIn(row, "id"), sourceOf(row)]));
  const keys = new Map(rows.map((row) => [textIn(row, "id"), numberIn(row, "key")]));
  const changed = new Map<string, Source>();
  let last = Math.max(0, ...keys.values());
  const fresh: [number, string][] = [];
  for (const source of declared) {
    const { id } = source;
    const known = changed.get(id) ?? held.get(id);
    if (known && isSame(known, source)) continue;
    if (!known) {
      last += 1;
      keys.set(id, last);
      fresh.push([last, id]);
    }
    changed.set(id, source);
  }
  await connection.fill("source", ["key", "id"], fresh);
  await connection.fill(
    "source_edition",
    ["source", "snapshot", "title", "address", "attribution"],
    [...changed.values()].map(({ id, title, address = null, attribution = null }) => [
      ...[keys.get(id) ?? 0, snapshot, title, address, attribution],
    ]),
  );
  return { keys, changes: changed.size };
}

function isSame(known: Source, declared: Source): boolean {
  return (
    known.title === declared.title &&
    known.address === declared.address &&
    known.attribution === declared.attribution
  );
}

function sourceOf(row: Row): Source {
  return {
    id: textIn(row, "id"),
    title: textIn(row, "title"),
    ...textField(row, "address", "address"),
    ...textField(row, "attribution", "attribution"),
  };
}
