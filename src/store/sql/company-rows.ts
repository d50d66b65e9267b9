import type { CompanyBook, Listing } from "../../core/portfolio/company";
import { type CompanyStatements, ImportRefused, type Statement } from "../store";
import { type RowOf, type StatedKind, additionTo } from "../vintages";
import type { SqlConnection } from "./connection";
import { numbered } from "./numbered";
import { type Row, textField, textIn } from "./row";
import { type StatedTable, statedColumns, statedTables, statedValues } from "./stated-rows";

const LISTINGS = `select * from listing l
  where snapshot = (select max(snapshot) from listing where ticker = l.ticker and snapshot <= ?)
  order by ticker`;

const KINDS = Object.keys(statedTables) as readonly StatedKind[];

/** What a snapshot says about companies. */
export async function readCompanies(
  connection: SqlConnection,
  snapshot: number,
): Promise<CompanyBook> {
  return {
    listings: await readListings(connection, snapshot),
    weights: await readRows(connection, statedTables.weights, snapshot),
    sensitivities: await readRows(connection, statedTables.sensitivities, snapshot),
    fundamentals: await readRows(connection, statedTables.fundamentals, snapshot),
    floors: await readRows(connection, statedTables.floors, snapshot),
  };
}

/** What became of an import's statements: how many listings and rows are new, and how many rows were there already. */
export interface CompanyChange {
  readonly listings: number;
  readonly rows: number;
  readonly same: number;
}

/** Adds what is new of an import's statements. */
export async function writeCompanies(
  connection: SqlConnection,
  snapshot: number,
  statements: CompanyStatements,
): Promise<CompanyChange> {
  const held = await readListings(connection, snapshot);
  const listings = newListings(held, statements.listings);
  await connection.fill(
    "listing",
    ["ticker", "snapshot", "issuer", "name", "chinese_name"],
    listings.map(({ ticker, issuer, name, chineseName = null }) => [
      ...[ticker, snapshot, issuer, name, chineseName],
    ]),
  );
  const byTicker = new Map([...held, ...listings].map((listing) => [listing.ticker, listing]));
  const issuers = new Set([...byTicker.values()].map(({ issuer }) => issuer));
  let rows = 0;
  let same = 0;
  for (const kind of KINDS) {
    for (const { issuer } of statements[kind]) {
      if (!issuers.has(issuer)) throw new ImportRefused(`The issuer ${issuer} has no listing.`);
    }
    const addition = await writeKind(connection, snapshot, kind, statements[kind]);
    rows += addition.added;
    same += addition.same;
  }
  return { listings: listings.length, rows, same };
}

async function writeKind<Kind extends StatedKind>(
  connection: SqlConnection,
  snapshot: number,
  kind: Kind,
  stated: readonly Statement<RowOf<Kind>>[],
) {
  if (stated.length === 0) return { added: 0, same: 0 };
  const table: StatedTable<Kind> = statedTables[kind];
  const { added, same } = additionTo(kind, await readRows(connection, table, snapshot), stated);
  const columns = [...statedColumns, ...table.columns];
  const rows = added.map((row) => [...statedValues(row, snapshot), ...table.values(row)]);
  await numbered(connection, table.name, columns, rows);
  return { added: added.length, same };
}

async function readRows<Kind extends StatedKind>(
  connection: SqlConnection,
  { name, rowOf }: StatedTable<Kind>,
  snapshot: number,
): Promise<readonly RowOf<Kind>[]> {
  const sql = `select * from ${name} where snapshot <= ? order by snapshot, key`;
  return (await connection.all(sql, [snapshot])).map(rowOf);
}

async function readListings(
  connection: SqlConnection,
  snapshot: number,
): Promise<readonly Listing[]> {
  return (await connection.all(LISTINGS, [snapshot])).map(listingOf);
}

/** Listings that are new, or that an import names otherwise. */
function newListings(held: readonly Listing[], listings: readonly Listing[]): readonly Listing[] {
  const told = new Map<string, Listing>();
  for (const listing of listings) {
    const before = told.get(listing.ticker);
    if (before && !isSame(before, listing)) {
      throw new ImportRefused(`${listing.ticker} is listed twice, differently.`);
    }
    told.set(listing.ticker, listing);
  }
  const known = new Map(held.map((listing) => [listing.ticker, listing]));
  return [...told.values()].filter((listing) => {
    const before = known.get(listing.ticker);
    return !before || !isSame(before, listing);
  });
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
