import { formatBasis } from "../../core/basis-text";
import { withoutQuoter } from "../../core/code";
import type { PriceTerms } from "../../core/price-terms";
import { type CellPlace, formatPlace } from "../../workbook/address";
import type { FunctionName, LoneArgument } from "../ports";

/** What can be put into the sheet: one price, labels with a live price, or a history that spills. */
export const insertKinds = ["price", "table", "history"] as const;

/** One of them. */
export type InsertKind = (typeof insertKinds)[number];

/** One call of a cell function; undefined is an omitted argument. */
export interface Call {
  readonly name: FunctionName;
  readonly given: readonly LoneArgument[];
}

/** Headings of the table, in the user's language. */
export interface TableHeads {
  readonly material: string;
  readonly day: string;
  readonly price: string;
  readonly basis: string;
}

/** The call that prices what a card shows, for a day as it was typed. A rate is asked as a pair. */
export function priceCall(terms: PriceTerms, date: string): Call {
  if (terms.entry.kind === "rate") return { name: "REFX", given: [pairOf(terms), date] };
  return { name: "REPRICE", given: trimmed([terms.material, date, basisWords(terms)]) };
}

/** The call that spills a history from a day as it was typed; codes and basis stand above the prices. */
export function historyCall(terms: PriceTerms, start: string): Call {
  const given = [terms.material, start, undefined, basisWords(terms), undefined, "headers=2"];
  return { name: "REHISTORY", given };
}

/** The call that explains the newest price at any age, as the card shows it. */
export function whyCall(terms: PriceTerms): Call {
  return { name: "REWHY", given: trimmed([terms.material, "last", basisWords(terms)]) };
}

/** A call as a formula: =REPRICE("NdOxide","2026-01-28","CNY/t inc VAT"). */
export function formulaOf({ name, given }: Call): string {
  return `=${name}(${given.map(argumentText).join(",")})`;
}

/** Labels in one row, what they say in the next, and a price that reads them: it can be filled down. */
export function tableRows(
  terms: PriceTerms,
  date: string,
  place: CellPlace,
  heads: TableHeads,
): readonly (readonly string[])[] {
  const at = (column: number): string =>
    formatPlace({ ...place, row: place.row + 1, column: place.column + column });
  const [material, day, basis] = [at(0), at(1), at(3)];
  return terms.entry.kind === "rate"
    ? [
        [heads.material, heads.day, heads.price],
        [pairOf(terms), date, `=REFX(${material},${day})`],
      ]
    : [
        [heads.material, heads.day, heads.price, heads.basis],
        [terms.material, date, `=REPRICE(${material},${day},${basis})`, basisWords(terms) ?? ""],
      ];
}

/** The basis in words that always name the VAT state; nothing for an index, which has none. */
function basisWords({ conversion: { basis, scale } }: PriceTerms): string | undefined {
  return basis.currency === undefined ? undefined : formatBasis(basis, scale);
}

/** "EURCNY" of "EURCNY@ECB". */
function pairOf({ entry }: PriceTerms): string {
  return withoutQuoter(entry.code);
}

function argumentText(value: LoneArgument): string {
  if (value === undefined) return "";
  if (typeof value === "string") return `"${value.replace(/"/g, '""')}"`;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "number" ? String(value) : value.basicValue;
}

/** Omitted arguments at the end are not written. */
function trimmed(given: readonly LoneArgument[]): readonly LoneArgument[] {
  const end = given.reduce<number>((last, value, at) => (value === undefined ? last : at + 1), 0);
  return given.slice(0, end);
}
