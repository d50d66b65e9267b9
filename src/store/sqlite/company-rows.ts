import type { CompanyBook, Listing } from "../../core/portfolio/company";
import { type CompanyStatements, ImportRefused, type Statement } from "../store";
import { type RowOf, type StatedKind, additionTo } from "../vintages";
import { type Row, type SqliteConnection, textField, textIn } from "./connection";
import { type StatedTable, statedColumns, statedTables, statedValues } from "./stated-rows";

const LISTINGS = `select * from listing l
  where snapshot = (select max(snapshot) from listing where ticker = l.ticker and snapshot <= ?)`;

const KINDS = Object.keys(statedTables) as readonly StatedKind[];

/** What a snapshot says about companies. */
export function readCompanies(connection: SqliteConnection, snapshot: number): CompanyBook {
  return {
    listings: readListings(connection, snapshot),
    weights: readRows(connection, statedTables.weights, snapshot),
    sensitivities: readRows(connection, statedTables.sensitivities, snapshot),
    fundamentals: readRows(connection, statedTables.fundamentals, snapshot),
    floors: readRows(connection, statedTables.floors, snapshot),
  };
}

/** What became of an import's statements: how many listings and rows are new, and how many rows were there already. */
export interface CompanyChange {
  readonly listings: number;
  readonly rows: number;
  readonly same: number;
}

/** Adds what is new of an import's statements. */
export function writeCompanies(
  connection: SqliteConnection,
  snapshot: number,
  statements: CompanyStatements,
): CompanyChange {
  const listings = writeListings(connection, snapshot, statements.listings);
  const issuers = new Set(readListings(connection, snapshot).map(({ issuer }) => issuer));
  let rows = 0;
  let same = 0;
  for (const kind of KINDS) {
    for (const { issuer } of statements[kind]) {
      if (!issuers.has(issuer)) throw new ImportRefused(`The issuer ${issuer} has no listing.`);
    }
    const addition = writeKind(connection, snapshot, kind, statements[kind]);
    rows += addition.added;
    same += addition.same;
  }
  return { listings, rows, same };
}

function writeKind<Kind extends StatedKind>(
  connection: SqliteConnection,
  snapshot: number,
  kind: Kind,
  stated: readonly Statement<RowOf<Kind>>[],
) {
  if (stated.length === 0) return { added: 0, same: 0 };
  const table: StatedTable<Kind> = statedTables[kind];
  const { added, same } = additionTo(kind, readRows(connection, table, snapshot), stated);
  const columns = [...statedColumns, ...table.columns];
  const places = columns.map(() => "?").join(", ");
  const insert = `insert into ${table.name} (${columns.join(", ")}) values (${places})`;
  for (const row of added) {
    connection.run(insert, [...statedValues(row, snapshot), ...table.values(row)]);
  }
  return { added: added.length, same };
}

function readRows<Kind extends StatedKind>(
  connection: SqliteConnection,
  { name, rowOf }: StatedTable<Kind>,
  snapshot: number,
): readonly RowOf<Kind>[] {
  return connection
    .all(`select * from ${name} where snapshot <= ? order by key`, [snapshot])
    .map(rowOf);
}

/** Notes listings that are new, or that an import names otherwise; says how many. */
function writeListings(
  connection: SqliteConnection,
  snapshot: number,
  listings: readonly Listing[],
): number {
  const told = new Map<string, Listing>();
  for (const listing of listings) {
    const before = told.get(listing.ticker);
    if (before && !isSame(before, listing)) {
      throw new ImportRefused(`${listing.ticker} is listed twice, differently.`);
    }
    told.set(listing.ticker, listing);
  }
  let changes = 0;
  for (const listing of told.values()) {
    const { ticker, issuer, name, chineseName = null } = listing;
    const known = connection.get(`${LISTINGS} and ticker = ?`, [snapshot, ticker]);
    if (known && isSame(listingOf(known), listing)) continue;
    connection.run(
      "insert into listing (ticker, snapshot, issuer, name, chinese_name) values (?, ?, ?, ?, ?)",
      [ticker, snapshot, issuer, name, chineseName],
    );
    changes += 1;
  }
  return changes;
}

function readListings(connection: SqliteConnection, snapshot: number): readonly Listing[] {
  return connection.all(`${LISTINGS} order by ticker`, [snapshot]).map(listingOf);
}

function isSame(a: Listing, b: Listing): boolean {
  return a.issuer === b.issuer && a.name === b.name && a.chineseName === b.chineseName;
}

function listingOf(row: Row): Listing {
  return {
    ticker: textIn(row, "ticker"),
    issuer: textIn(row, "issuer"),
    name: textIn(row, "name"),
    ...textField(row, "chinese_name", "chineseName"),
  };
}
