import type { Basis, VatState } from "../../core/basis";
import type { CalendarName } from "../../core/calendar";
import type { Licence, SeriesEntry, SeriesKind } from "../../core/catalogue";
import type { Currency } from "../../core/currency";
import type { Day } from "../../core/day";
import type { Frequency } from "../../core/frequency";
import type { Mass } from "../../core/unit";
import type { SeriesDeclaration } from "../store";
import {
  type Row,
  type SqliteConnection,
  numberField,
  numberIn,
  textField,
  textIn,
} from "./connection";

/** A series in a snapshot with its key in the store. */
export interface StoredEntry {
  readonly key: number;
  readonly entry: SeriesEntry;
}

/** How far a series reaches in a snapshot. */
export type Reach = Pick<SeriesEntry, "count" | "firstDay" | "lastDay">;

const ENTRIES = `select s.*, e.licence, e.specification, e.first_day, e.last_day, e.days
  from series s join series_edition e on e.series = s.key
  where e.snapshot = (select max(snapshot) from series_edition where series = s.key and snapshot <= ?)`;

/** All series of a snapshot by code. */
export function readEntries(
  connection: SqliteConnection,
  snapshot: number,
): readonly SeriesEntry[] {
  return connection.all(`${ENTRIES} order by s.code`, [snapshot]).map(entryOf);
}

/** One series of a snapshot. */
export function readEntry(
  connection: SqliteConnection,
  code: string,
  snapshot: number,
): StoredEntry | undefined {
  const row = connection.get(`${ENTRIES} and s.code = ?`, [snapshot, code]);
  return row && { key: numberIn(row, "key"), entry: entryOf(row) };
}

/** Declares a new series and gives its key. */
export function insertSeries(
  connection: SqliteConnection,
  snapshot: number,
  { code, kind, basis, frequency, calendar, synthetic }: SeriesDeclaration,
): number {
  const row = connection.get(
    `insert into series (code, snapshot, kind, currency, mass, vat, contained, frequency, calendar, synthetic)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning key`,
    [
      code,
      snapshot,
      kind,
      basis.currency ?? null,
      basis.mass ?? null,
      basis.vat,
      basis.contained ?? null,
      frequency,
      calendar,
      synthetic ? 1 : 0,
    ],
  );
  return numberIn(row ?? {}, "key");
}

/** Notes what a series is in a snapshot. */
export function insertEdition(
  connection: SqliteConnection,
  key: number,
  snapshot: number,
  terms: Pick<SeriesDeclaration, "licence" | "specification">,
  reach: Reach,
): void {
  connection.run(
    `insert into series_edition (series, snapshot, licence, specification, first_day, last_day, days)
     values (?, ?, ?, ?, ?, ?, ?)`,
    [
      key,
      snapshot,
      terms.licence,
      terms.specification ?? null,
      reach.firstDay ?? null,
      reach.lastDay ?? null,
      reach.count,
    ],
  );
}

/** Default quoters of a snapshot by code without quoter. */
export function readDefaultQuoters(
  connection: SqliteConnection,
  snapshot: number,
): Readonly<Record<string, string>> {
  const rows = connection.all(
    `select code, quoter from default_quoter d where snapshot =
       (select max(snapshot) from default_quoter where code = d.code and snapshot <= ?) order by code`,
    [snapshot],
  );
  return Object.fromEntries(rows.map((row) => [textIn(row, "code"), textIn(row, "quoter")]));
}

/** Makes a quoter the default of a code from a snapshot on. */
export function insertDefaultQuoter(
  connection: SqliteConnection,
  snapshot: number,
  code: string,
  quoter: string,
): void {
  connection.run("insert into default_quoter (code, snapshot, quoter) values (?, ?, ?)", [
    code,
    snapshot,
    quoter,
  ]);
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
