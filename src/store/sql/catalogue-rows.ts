import type { Basis, VatState } from "../../core/basis";
import type { CalendarName } from "../../core/calendar";
import type { Licence, SeriesEntry, SeriesKind } from "../../core/catalogue";
import type { Currency } from "../../core/currency";
import type { Day } from "../../core/day";
import type { Frequency } from "../../core/frequency";
import type { Mass } from "../../core/unit";
import type { SeriesDeclaration } from "../store";
import { type SqlConnection, type SqlValue, first } from "./connection";
import { type Row, numberField, numberIn, textField, textIn } from "./row";

/** A series in a snapshot with its key in the store. */
export interface StoredEntry {
  readonly key: number;
  readonly entry: SeriesEntry;
}

const ENTRIES = `select s.*, e.licence, e.specification, e.first_day, e.last_day, e.days
  from series s join series_edition e on e.series = s.key
  where e.snapshot = (select max(snapshot) from series_edition where series = s.key and snapshot <= ?)`;

/** All series of a snapshot by code. */
export async function readEntries(
  connection: SqlConnection,
  snapshot: number,
): Promise<readonly SeriesEntry[]> {
  return (await connection.all(`${ENTRIES} order by s.code`, [snapshot])).map(entryOf);
}

/** Those of some codes that a snapshot has. */
export async function readSomeEntries(
  connection: SqlConnection,
  codes: readonly string[],
  snapshot: number,
): Promise<ReadonlyMap<string, StoredEntry>> {
  const sql = `${ENTRIES} and s.code in (${connection.eachText})`;
  const rows = await connection.all(sql, [snapshot, JSON.stringify(codes)]);
  return new Map(
    rows.map((row) => [textIn(row, "code"), { key: numberIn(row, "key"), entry: entryOf(row) }]),
  );
}

/** The greatest key that a series has; 0 without series. */
export async function lastSeriesKey(connection: SqlConnection): Promise<number> {
  const row = await first(connection, "select coalesce(max(key), 0) as key from series");
  return numberIn(row ?? {}, "key");
}

const SERIES_COLUMNS = [
  ...["key", "code", "snapshot", "kind", "currency", "mass", "vat", "contained"],
  ...["frequency", "calendar", "synthetic"],
];

/** Declares a new series. */
export function insertSeries(
  connection: SqlConnection,
  key: number,
  snapshot: number,
  { code, kind, basis, frequency, calendar, synthetic }: SeriesDeclaration,
): Promise<void> {
  const { currency = null, mass = null, vat, contained = null } = basis;
  const what: SqlValue[] = [key, code, snapshot, kind, currency, mass, vat, contained];
  const values = [...what, frequency, calendar, synthetic ? 1 : 0];
  return connection.fill("series", SERIES_COLUMNS, [values]);
}

const EDITION_COLUMNS = [
  ...["series", "snapshot", "licence", "specification", "first_day", "last_day", "days"],
];

/** Notes what a series is in a snapshot. */
export function insertEdition(
  connection: SqlConnection,
  key: number,
  snapshot: number,
  { licence, specification, firstDay, lastDay, count }: SeriesEntry,
): Promise<void> {
  const reach = [firstDay ?? null, lastDay ?? null, count];
  const values = [key, snapshot, licence, specification ?? null, ...reach];
  return connection.fill("series_edition", EDITION_COLUMNS, [values]);
}

/** Default quoters of a snapshot by code without quoter. */
export async function readDefaultQuoters(
  connection: SqlConnection,
  snapshot: number,
): Promise<Readonly<Record<string, string>>> {
  const rows = await connection.all(
    `select code, quoter from default_quoter d where snapshot =
       (select max(snapshot) from default_quoter where code = d.code and snapshot <= ?) order by code`,
    [snapshot],
  );
  return Object.fromEntries(rows.map((row) => [textIn(row, "code"), textIn(row, "quoter")]));
}

/** Makes quoters the default of their codes from a snapshot on. */
export function insertDefaultQuoters(
  connection: SqlConnection,
  snapshot: number,
  quoters: ReadonlyMap<string, string>,
): Promise<void> {
  const rows = [...quoters].map(([code, quoter]) => [code, snapshot, quoter]);
  return connection.fill("default_quoter", ["code", "snapshot", "quoter"], rows);
}

function entryOf(row: Row): SeriesEntry {
  return {
    code: textIn(row, "code"),
    kind: textIn(row, "kind") as SeriesKind,
    basis: basisOf(row),
    frequency: textIn(row, "frequency") as Frequency,
    calendar: textIn(row, "calendar") as CalendarName,
    licence: textIn(row, "licence") as Licence,
    synthetic: numberIn(row, "synthetic") === 1,
    ...textField(row, "specification", "specification"),
    ...(numberField(row, "first_day", "firstDay") as { firstDay?: Day }),
    ...(numberField(row, "last_day", "lastDay") as { lastDay?: Day }),
    count: numberIn(row, "days"),
  };
}

function basisOf(row: Row): Basis {
  return {
    ...(textField(row, "currency", "currency") as { currency?: Currency }),
    ...(textField(row, "mass", "mass") as { mass?: Mass }),
    vat: textIn(row, "vat") as VatState,
    ...textField(row, "contained", "contained"),
  };
}
