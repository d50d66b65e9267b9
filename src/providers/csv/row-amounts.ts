import {
  type AmountName,
  type Amounts,
  type Status,
  amountNames,
  statuses,
} from "../../core/observation";
import { type NumberFormat, readAmount } from "./amount";
import { quoteText } from "./quote-text";

/** Statuses of rows that an import may bring; synthetic prices are made by us alone. */
const allowed = statuses.filter((status) => status !== "synthetic");

/** Reads a status, "published" where none is said; a text that is none of them says what is wrong. */
export function readStatus(cell: string): Status | { wrong: string } {
  const text = cell.trim().toLowerCase();
  if (text === "") return "published";
  const status = allowed.find((name) => name === text);
  return status ?? { wrong: `${quoteText(cell)} is not a status; write ${allowed.join(", ")}` };
}

/** Reads the numbers of a row; a text says what is wrong with them. */
export function readAmounts(
  cellOf: (name: AmountName) => string,
  format: NumberFormat,
  places: number,
): Amounts | string {
  const amounts: Partial<Record<AmountName, number>> = {};
  for (const name of amountNames) {
    const cell = cellOf(name);
    if (cell === "") continue;
    const amount = readAmount(cell, format, places);
    if (typeof amount === "string") return `${name}: ${amount}`;
    if (amount !== undefined) amounts[name] = amount;
  }
  return outOfOrder(amounts) ?? amounts;
}

/** True where a row has no number in any column. */
export function isBlank(cellOf: (name: AmountName) => string, { missing }: NumberFormat): boolean {
  return amountNames.every((name) => {
    const text = cellOf(name).trim();
    return text === "" || missing.has(text);
  });
}

/** Says where a status and the numbers of its row do not fit together. */
export function unfitNumbers(status: Status, amounts: Amounts): string | undefined {
  const isEmpty = Object.keys(amounts).length === 0;
  if (status === "withheld") return isEmpty ? undefined : "a withheld price has no numbers";
  if (status === "withdrawn" || !isEmpty) return undefined;
  return "the row has no number; leave out days without a price";
}

/** Says which numbers of a range are not in order. */
function outOfOrder({ low, high, mid, avg }: Amounts): string | undefined {
  const pairs = [
    ["low", low, "high", high],
    ["low", low, "mid", mid],
    ["mid", mid, "high", high],
    ["low", low, "avg", avg],
    ["avg", avg, "high", high],
  ] as const;
  for (const [lower, less, upper, more] of pairs) {
    if (less !== undefined && more !== undefined && less > more) {
      return `${lower} ${less} is above ${upper} ${more}`;
    }
  }
  return undefined;
}
