import { formatDay } from "../../core/day";
import { isFailure } from "../../core/failure";
import { formatPeriod } from "../../core/period";
import type { CellPlace } from "../../workbook/address";
import type { FunctionAnswer } from "../ports";
import { rowsOf } from "./answer";
import {
  type Call,
  type InsertKind,
  type TableHeads,
  formulaOf,
  historyCall,
  insertKinds,
  priceCall,
  tableRows,
} from "./formula";
import type { Insertion } from "./insert";
import type { InsertForm } from "./prices";
import { type Quote, isTooOld } from "./quote";

/** A day that the form offers, and what it means. */
export interface DateChoice {
  readonly text: string;
  readonly means: "newest" | "latest" | "last" | "YE" | "all" | "-1Y";
}

/** What can be inserted of a quote; exchange rates have no history function. */
export function kindsFor({ entry }: Quote): readonly InsertKind[] {
  return insertKinds.filter((kind) => kind !== "history" || entry.kind !== "rate");
}

/** Days of a price: the newest one fixed first, then words that move with each refresh. */
export function dateChoices(quote: Quote): readonly DateChoice[] {
  const newest = formatPeriod(quote.first, quote.entry.frequency);
  // "latest" would refuse a price that is too old, so it is not offered there.
  const moving = isTooOld(quote) ? "last" : "latest";
  return [
    { text: newest, means: "newest" },
    { text: moving, means: moving },
    { text: "YE", means: "YE" },
  ];
}

/** Days that a history can start on. */
export function startChoices({ entry, first }: Quote): readonly DateChoice[] {
  return [
    { text: formatDay(entry.firstDay ?? first), means: "all" },
    { text: "-1Y", means: "-1Y" },
  ];
}

/** The day that counts: as typed, else the first choice. */
export function dateOf(quote: Quote, form: InsertForm): string {
  return form.kind === "history"
    ? (form.start ?? startChoices(quote)[0]?.text ?? "")
    : (form.date ?? dateChoices(quote)[0]?.text ?? "");
}

/** The call that the formula makes; of a table, the one in its price cell. */
export function callOf(quote: Quote, form: InsertForm): Call {
  const date = dateOf(quote, form);
  return form.kind === "history" ? historyCall(quote.terms, date) : priceCall(quote.terms, date);
}

/** What is written at a place, and how far the answer reaches from there. */
export function insertionAt(
  place: CellPlace,
  quote: Quote,
  form: InsertForm,
  { heads, answer }: { readonly heads: TableHeads; readonly answer: FunctionAnswer | undefined },
): Insertion {
  const rows =
    form.kind === "table"
      ? tableRows(quote.terms, dateOf(quote, form), place, heads)
      : [[formulaOf(callOf(quote, form))]];
  const size = form.kind === "history" && answer !== undefined ? sizeOf(answer) : undefined;
  return { place, rows, ...(size && { reach: size }) };
}

/** Rows and columns of an answer that spills; undefined for a lone one. */
export function sizeOf(answer: FunctionAnswer): Insertion["reach"] {
  const rows = rowsOf(answer);
  if (isFailure(rows)) return undefined;
  return { rows: rows.length, columns: rows[0]?.length ?? 1 };
}
