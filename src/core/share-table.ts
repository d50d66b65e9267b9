import { normaliseName } from "./alias";
import { Failure } from "./failure";

/** A cell of a user's table once its errors are out of the way; undefined is a blank one. */
export type TableCell = string | number | undefined;

/** One row that counts: a name and its share of the whole, 1 being all of it. */
export interface ShareRow {
  readonly name: string;
  readonly share: number;
  /** Which row of the range it is, from 1. */
  readonly at: number;
}

/** A table of names and shares. */
export interface ShareTable {
  readonly rows: readonly ShareRow[];
  /** Names whose share is stated as a trace or as not determined: they are not counted. */
  readonly traces: readonly ShareRow[];
}

/** Which argument of which kind of whole it is, for the sentences. */
export interface ShareTableOf {
  /** Name of the argument: "assay". */
  readonly argument: string;
  /** True for a name that a row may have; rows above the first share that have no such name are headers. */
  isName(text: string): boolean;
}

/** How far the shares may add up from the whole; beyond `WARNED` it is said. */
const REFUSED = 0.05;
const WARNED = 0.01;

/** Binary crumbs of decimal shares. */
const CRUMB = 1e-9;

/** More rows than this are not a table of shares. */
const MOST_ROWS = 200;

/** A trace, "not determined", or below what the assay can tell; "nd" is left out, since it may be neodymium. */
const TRACE = /^(tr\.?|traces?|n\.d\.|bdl|-|–|—|痕量|微量|<\s*\d+(\.\d+)?\s*%?)$/i;
const SHARE = /^(\d+(?:\.\d*)?|\.\d+)\s*(%?)$/;
const TOTALS: ReadonlySet<string> = new Set(
  ["total", "sum", "treo", "reo", "σ", "合计", "总计", "总和"].map(normaliseName),
);

type Share = { readonly amount: number; readonly percent: boolean } | "trace";

interface Read {
  readonly name: string;
  readonly share: Share;
  readonly at: number;
}

/**
 * Reads two columns, one of names and one of shares, in either order, with or without headers and a total at the end.
 * Shares are percent or fractions, which their sum decides; texts with "%" are percent. Rows do not have to add up
 * exactly, but to within 5 % of the whole: nothing is rescaled. Fails as bad-range {argument, hint, row, input}.
 */
export function readShareTable(
  cells: readonly (readonly TableCell[])[],
  { argument, isName }: ShareTableOf,
): ShareTable | Failure {
  const refuse = (hint: string, more: { row?: number; input?: string; sum?: string } = {}) =>
    new Failure("bad-range", { argument, hint, ...more });
  if (cells.some((row) => row.length !== 2)) return refuse("two-columns");
  if (cells.length > MOST_ROWS) return refuse("too-many-rows");
  const read: Read[] = [];
  for (const [index, [first, second]] of cells.entries()) {
    if (first === undefined && second === undefined) continue;
    const at = index + 1;
    const [shown, other] = readShare(first) === undefined ? [second, first] : [first, second];
    const share = readShare(shown);
    if (share === undefined) {
      const named = [first, second].find((cell) => typeof cell === "string" && isName(cell));
      if (read.length === 0 && named === undefined) continue;
      return refuse("share", { row: at, input: String((named === second ? first : second) ?? "") });
    }
    if (typeof other !== "string" || readShare(other) !== undefined)
      return refuse("name", { row: at });
    read.push({ name: other, share, at });
  }
  return scaled(read, refuse);
}

/** How far a sum of shares is from the whole, where that has to be said; undefined where it is near enough. */
export function sumWarning(sum: number): string | undefined {
  if (Math.abs(sum - 1) <= WARNED + CRUMB) return undefined;
  return `The shares add up to ${percentText(sum)} %, not to 100 %; nothing was rescaled.`;
}

/** A fraction as percent without binary crumbs: "98.74". */
export function percentText(fraction: number): string {
  return String(Number((fraction * 100).toFixed(6)));
}

/** A sum of decimal fractions without binary crumbs, so that 98.74 % is not just below itself. */
export function sumOf(fractions: readonly number[]): number {
  const sum = fractions.reduce((total, fraction) => total + fraction, 0);
  return tidied(sum);
}

/** Percent as a fraction without binary crumbs, so that 2.8 % is 0.028. */
export function fractionOf(percent: number): number {
  return tidied(percent / 100);
}

function tidied(fraction: number): number {
  return Math.round(fraction * 1e12) / 1e12;
}

/** Decides between percent and fractions, checks the sum and a total that is written at the end. */
function scaled(
  read: readonly Read[],
  refuse: (hint: string, more?: { row?: number; input?: string; sum?: string }) => Failure,
): ShareTable | Failure {
  const isTotal = ({ name }: Read): boolean => TOTALS.has(normaliseName(name));
  const parts = read.filter((row) => !isTotal(row));
  const amounts = parts.flatMap(({ share }) => (share === "trace" ? [] : [share]));
  const marked = amounts.filter(({ percent }) => percent).length;
  if (marked !== 0 && marked !== amounts.length) return refuse("mixed-percent");
  const sum = sumOf(amounts.map(({ amount }) => amount));
  const scale = [100, ...(marked === 0 ? [1] : [])].find(
    (whole) => Math.abs(sum / whole - 1) <= REFUSED + CRUMB,
  );
  if (scale === undefined) return refuse("sum", { sum: String(sum) });
  for (const { name, share, at } of read.filter(isTotal)) {
    const stated = share === "trace" ? NaN : share.amount;
    if (Math.abs(stated - sum) > scale / 1000 + CRUMB) {
      return refuse("total", { row: at, input: name, sum: String(sum) });
    }
  }
  const rows = parts.map(({ name, share, at }) => ({
    name: name.trim(),
    share: share === "trace" ? NaN : scale === 100 ? fractionOf(share.amount) : share.amount,
    at,
  }));
  return {
    rows: rows.filter(({ share }) => !Number.isNaN(share)),
    traces: rows.filter(({ share }) => Number.isNaN(share)).map((row) => ({ ...row, share: 0 })),
  };
}

/** A number from 0 up, such a number as text with or without "%", or a trace; undefined for names and blanks. */
function readShare(cell: TableCell): Share | undefined {
  if (typeof cell === "number") return cell >= 0 ? { amount: cell, percent: false } : undefined;
  const text = cell?.normalize("NFKC").trim() ?? "";
  if (TRACE.test(text)) return "trace";
  const [, amount, percent] = SHARE.exec(text) ?? [];
  return amount === undefined ? undefined : { amount: Number(amount), percent: percent === "%" };
}
