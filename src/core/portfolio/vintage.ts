import type { AsOf } from "../as-of";
import type { Day } from "../day";
import type { Stated } from "./company";
import { isOwn } from "./own";

/** What may be used of a book: nothing about a later day, and nothing known later than the as-of limit. */
export interface BookLimit {
  readonly day: Day;
  readonly asOf?: AsOf;
}

/**
 * The newest vintage inside both limits: rows about the latest day, of these the latest known, of these the latest added;
 * a user's own before all that is shipped.
 */
export function newestVintage<Row extends Stated>(
  rows: readonly Row[],
  { day, asOf }: BookLimit,
): readonly Row[] {
  let newest: Row[] = [];
  for (const row of rows) {
    if (row.asOf > day || (asOf !== undefined && row.knownSince > asOf.known)) continue;
    const [kept] = newest;
    const order = kept === undefined ? 1 : compareVintages(row, kept);
    if (order > 0) newest = [row];
    else if (order === 0) newest.push(row);
  }
  return newest;
}

function compareVintages(a: Stated, b: Stated): number {
  return (
    Number(isOwn(a)) - Number(isOwn(b)) ||
    a.asOf - b.asOf ||
    a.knownSince - b.knownSince ||
    a.snapshot - b.snapshot
  );
}

const gathered = new WeakMap<readonly Stated[], ReadonlyMap<string, readonly Stated[]>>();

/** The rows about one issuer; a list is gone through once. */
export function rowsAbout<Row extends Stated>(
  rows: readonly Row[],
  issuer: string,
): readonly Row[] {
  let byIssuer = gathered.get(rows) as ReadonlyMap<string, readonly Row[]> | undefined;
  if (byIssuer === undefined) {
    byIssuer = gather(rows);
    gathered.set(rows, byIssuer);
  }
  return byIssuer.get(issuer) ?? [];
}

function gather<Row extends Stated>(rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> {
  const byIssuer = new Map<string, Row[]>();
  for (const row of rows) {
    const known = byIssuer.get(row.issuer);
    if (known === undefined) byIssuer.set(row.issuer, [row]);
    else known.push(row);
  }
  return byIssuer;
}
