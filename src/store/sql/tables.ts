import { observationColumns } from "./series-rows";
import { statedColumns, statedTables } from "./stated-rows";

/** A table as it moves from one store to another. */
export interface MovedTable {
  readonly name: string;
  readonly columns: readonly string[];
  /** How many of the columns, from the first, are the key that rows are read by. */
  readonly key: number;
}

/** All tables that hold what was imported, keys of access included; what a store makes for itself is left out. */
export const movedTables: readonly MovedTable[] = [
  table("snapshot", 1, "number", "committed_at"),
  table("import", 1, "id", "origin", "imported_at", "snapshot", "added", "same"),
  table("source", 1, "key", "id"),
  table("source_edition", 2, "source", "snapshot", "title", "address", "attribution"),
  table(
    "series",
    1,
    ...["key", "code", "snapshot", "kind", "currency", "mass", "vat", "contained"],
    ...["frequency", "calendar", "synthetic"],
  ),
  table(
    "series_edition",
    2,
    ...["series", "snapshot", "licence", "specification", "first_day", "last_day", "days"],
  ),
  table("observation", 4, ...observationColumns),
  table("series_columns", 1, "series", "snapshot", "body"),
  table("default_quoter", 2, "code", "snapshot", "quoter"),
  table(
    "fact",
    1,
    ...["key", "snapshot", "subject", "metric", "period", "value", "value_to", "text", "unit"],
    ...["status", "known_since", "source", "note"],
  ),
  table(
    "event",
    1,
    ...["key", "snapshot", "day", "subject", "kind", "text", "known_since", "source"],
  ),
  table("listing", 2, "ticker", "snapshot", "issuer", "name", "chinese_name"),
  ...Object.values(statedTables).map(({ name, columns }) =>
    table(name, 1, "key", ...statedColumns, ...columns),
  ),
  table(
    "access_key",
    1,
    ...["key", "id", "name", "scope", "series", "rate", "hash", "created", "expires", "revoked"],
  ),
];

function table(name: string, key: number, ...columns: readonly string[]): MovedTable {
  return { name, key, columns };
}
