import type { Source } from "../../core/catalogue";
import { type Row, type SqliteConnection, numberIn, textField, textIn } from "./connection";

const SOURCES = `select s.key, s.id, e.title, e.address, e.attribution
  from source s join source_edition e on e.source = s.key
  where e.snapshot = (select max(snapshot) from source_edition where source = s.key and snapshot <= ?)`;

/** Sources of a snapshot by id. */
export function readSources(connection: SqliteConnection, snapshot: number): readonly Source[] {
  return connection.all(`${SOURCES} order by s.id`, [snapshot]).map(sourceOf);
}

/** Keys of all declared sources by id. */
export function readSourceKeys(connection: SqliteConnection): ReadonlyMap<string, number> {
  const rows = connection.all("select id, key from source");
  return new Map(rows.map((row) => [textIn(row, "id"), numberIn(row, "key")]));
}

/** Declares a source, or what a snapshot says otherwise about it. True when that is something new. */
export function writeSource(
  connection: SqliteConnection,
  snapshot: number,
  source: Source,
): boolean {
  const { id, title, address, attribution } = source;
  const known = connection.get(`${SOURCES} and s.id = ?`, [snapshot, id]);
  if (known && isSame(sourceOf(known), source)) return false;
  connection.run(
    `insert into source_edition (source, snapshot, title, address, attribution)
     values (?, ?, ?, ?, ?)`,
    [
      known ? numberIn(known, "key") : insertSource(connection, id),
      snapshot,
      title,
      address ?? null,
      attribution ?? null,
    ],
  );
  return true;
}

function insertSource(connection: SqliteConnection, id: string): number {
  const row = connection.get("insert into source (id) values (?) returning key", [id]);
  return numberIn(row ?? {}, "key");
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
