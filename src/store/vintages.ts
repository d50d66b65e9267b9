import { formatDay } from "../core/day";
import type { CompanyBook, SegmentWeight, Stated } from "../core/portfolio/company";
import { isOwn } from "../core/portfolio/own";
import { ImportRefused, type Statement } from "./store";

/** The kinds of rows that state something about an issuer. */
export type StatedKind = Exclude<keyof CompanyBook, "listings">;

/** A row of one of the kinds. */
export type RowOf<Kind extends StatedKind> = CompanyBook[Kind][number];

/** What statements come to beside those that are held: the rows that are new, and how many were there already. */
export interface Addition<Kind extends StatedKind> {
  readonly added: readonly Statement<RowOf<Kind>>[];
  readonly same: number;
}

/** A row that is held has the snapshot that brought it; one of the import at hand comes after them all. */
type Known = Pick<Stated, "issuer" | "asOf" | "knownSince" | "source"> &
  Partial<Pick<Stated, "snapshot">>;

/** More than rounding makes of fractions that sum to 1. */
const SLACK = 1e-9;

/** What a row is about, besides issuer and day: newer rows about the same follow it. */
const aboutOf: { readonly [Kind in StatedKind]: (row: Statement<RowOf<Kind>>) => string } = {
  weights: ({ vector }) => vector,
  sensitivities: ({ driver }) => driver,
  fundamentals: ({ currency }) => currency,
  floors: ({ driver, from }) => `${driver} ${from}`,
};

/**
 * Compares statements with the rows held of their issuers. A vintage that equals the one in force when it became known adds
 * nothing; two that contradict each other at one moment, and weights that are no fractions of a whole, are refused.
 */
export function additionTo<Kind extends StatedKind>(
  kind: Kind,
  held: readonly RowOf<Kind>[],
  stated: readonly Statement<RowOf<Kind>>[],
): Addition<Kind> {
  const about = (row: Statement<RowOf<Kind>>) =>
    [row.issuer, row.asOf, isOwn(row), aboutOf[kind](row as never)].join(" ");
  const known = grouped(held, about);
  const added: Statement<RowOf<Kind>>[] = [];
  let same = 0;
  const vintages = grouped(stated, (row) => `${about(row)} ${row.knownSince}`);
  for (const rows of [...vintages.values()].sort(byMoment)) {
    const [first] = rows;
    if (first === undefined) continue;
    checkVintage(kind, rows);
    const vintage = withoutRepeats(rows);
    const earlier = known.get(about(first)) ?? [];
    if (sayTheSame(inForce(earlier, first.knownSince), vintage)) same += vintage.length;
    else {
      added.push(...vintage);
      known.set(about(first), [...earlier, ...(vintage as readonly RowOf<Kind>[])]);
    }
  }
  return { added, same };
}

function checkVintage(kind: StatedKind, rows: readonly Known[]): void {
  const unlike = withoutRepeats(rows);
  const [first] = unlike;
  if (first === undefined) return;
  const parts = kind === "weights" ? (unlike as readonly SegmentWeight[]) : [];
  const isTwice =
    kind === "weights"
      ? new Set(parts.map(({ segment }) => segment)).size < parts.length
      : unlike.length > 1;
  if (isTwice) {
    const says = "is given twice, differently, as known at one moment";
    throw new ImportRefused(`${nameOf(kind, first)} ${says}.`);
  }
  const odd = parts.find(({ weight }) => !(weight >= 0 && weight <= 1));
  if (odd) throw new ImportRefused(`${nameOf(kind, odd)}: ${odd.weight} is no fraction of 1.`);
  if (parts.reduce((sum, { weight }) => sum + weight, 0) > 1 + SLACK) {
    throw new ImportRefused(`${nameOf(kind, first)} sum to over 1.`);
  }
}

/** The rows of the vintage that is in force at a moment. */
function inForce(rows: readonly Known[], moment: number): readonly Known[] {
  let newest: Known[] = [];
  for (const row of rows) {
    const [best] = newest;
    const order = best ? orderKnown(row, best) : 1;
    if (row.knownSince > moment || order < 0) continue;
    if (order > 0) newest = [row];
    else newest.push(row);
  }
  return newest;
}

function orderKnown(a: Known, b: Known): number {
  const { snapshot = Infinity } = a;
  const { snapshot: other = Infinity } = b;
  return a.knownSince - b.knownSince || (snapshot === other ? 0 : snapshot - other);
}

function withoutRepeats<Row extends Known>(rows: readonly Row[]): readonly Row[] {
  return [...new Map(rows.map((row) => [said(row), row])).values()];
}

function sayTheSame(a: readonly Known[], b: readonly Known[]): boolean {
  const other = new Set(b.map(said));
  return a.length === other.size && a.every((row) => other.has(said(row)));
}

/** What a row says, apart from since when: equal texts where the rows are equal. */
function said(row: Known): string {
  const entries = Object.entries({ ...row, knownSince: 0, snapshot: 0 });
  return JSON.stringify(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function byMoment(a: readonly Known[], b: readonly Known[]): number {
  return (a[0]?.knownSince ?? 0) - (b[0]?.knownSince ?? 0);
}

function grouped<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
): Map<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

function nameOf(kind: StatedKind, { issuer, asOf }: Known): string {
  return `Of ${issuer} as of ${formatDay(asOf)} the ${kind}`;
}
