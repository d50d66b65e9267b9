import { normaliseName } from "../alias";
import { type Currency, currencyWords, readCurrency } from "../currency";
import { type Failure, isFailure } from "../failure";
import type { TableCell } from "../share-table";
import {
  type HoldingsTable,
  type PlacedHeader,
  isHeaderRow,
  readHoldingsTable,
  refuse,
} from "./holdings-table";
import type { HoldingsUnit } from "./holdings-unit";
import { type KnownTickers, readTicker } from "./ticker";
import { weightDivisor } from "./weight-divisor";
import { type WrittenAmount, writtenAmount } from "./written-amount";

/** One row of a portfolio. */
export interface Holding {
  /** The ticker or name as it is written. */
  readonly label: string;
  /** "unknown" is a name that is no ticker. */
  readonly kind: "share" | "cash" | "unknown";
  /** Of a share, canonical. */
  readonly ticker?: string;
  /** Shares, money or a fraction, by the unit of the portfolio; negative where it is sold short. */
  readonly amount: number;
  /** What the money is in, or the price of one share, where the table says so. */
  readonly currency?: Currency;
  /** The price of one share, where the table gives it. */
  readonly price?: number;
  /** Which row of the range it is, from 1. */
  readonly at: number;
}

/** A portfolio as it is written: no prices are looked up yet. */
export interface Holdings {
  readonly unit: HoldingsUnit;
  readonly rows: readonly Holding[];
}

const TOTALS = wordSet(
  "total; totals; sum; grand total; subtotal; sub-total; portfolio; portfolio total; 总计; 合计; 小计; 总和; 组合合计",
);
const CASH = wordSet("cash; cash balance; 现金; 货币资金; 存款; 现金余额");

/** A total may be rounded where its parts are not. */
const CRUMB = 1e-6;

/**
 * Reads a portfolio: a range with headers in any order, in English or Chinese, and one amount a row (see readHoldingsTable).
 * Blank rows, repeated headers and totals are passed over. Fails as bad-range {argument, hint, row, input}, ambiguous-ticker,
 * or bad-basis for a word that is no currency; a name that is no ticker is kept as unknown.
 */
export function readHoldings(
  cells: readonly (readonly TableCell[])[],
  known: KnownTickers,
  unit?: HoldingsUnit,
): Holdings | Failure {
  const table = readHoldingsTable(cells, unit);
  if (isFailure(table)) return table;
  const rows: Holding[] = [];
  const amounts: WrittenAmount[] = [];
  let sum = 0;
  for (const [index, row] of table.rows.entries()) {
    const placed = { row, at: table.firstRow + index };
    const label = labelOf(row, table);
    if (TOTALS.has(normaliseName(String(label ?? "")))) continue;
    const amount = readRowAmount(placed, label, table, known);
    if (isFailure(amount)) return amount;
    if (amount === undefined) continue;
    if (label === undefined) {
      if (Math.abs(amount.amount - sum) <= CRUMB * Math.abs(sum)) continue;
      return refuse("no-ticker", { row: placed.at });
    }
    const holding = readHolding(placed, label, amount.amount, table, known);
    if (isFailure(holding)) return holding;
    rows.push(holding);
    amounts.push(amount);
    sum += amount.amount;
  }
  if (rows.length === 0) return refuse("no-holdings");
  const divisor = weightDivisor(table, rows, amounts);
  if (isFailure(divisor)) return divisor;
  return { unit: table.unit, rows: rows.map((row) => ({ ...row, amount: row.amount / divisor })) };
}

interface PlacedRow {
  readonly row: readonly TableCell[];
  readonly at: number;
}

/** The amount of a row, undefined for a row that holds nothing. */
function readRowAmount(
  { row, at }: PlacedRow,
  label: string | number | undefined,
  table: HoldingsTable,
  known: KnownTickers,
): WrittenAmount | undefined | Failure {
  const cell = cellIn(row, table.amount);
  const { unit } = table;
  if (cell === undefined) {
    // A remark under the table holds nothing; a ticker without an amount is a gap that must not pass as 0.
    if (label === undefined || isFailure(readTicker(label, known))) return undefined;
    return refuse("no-amount", { row: at, input: String(label), unit });
  }
  const amount = writtenAmount(cell);
  if (amount === undefined) {
    if (isHeaderRow(row, table)) return undefined;
    return refuse("amount", { row: at, input: String(cell), unit });
  }
  const percent = amount.percent && unit !== "weight";
  return percent ? refuse("amount-percent", { row: at, input: String(cell), unit }) : amount;
}

function readHolding(
  { row, at }: PlacedRow,
  label: string | number,
  amount: number,
  table: HoldingsTable,
  known: KnownTickers,
): Holding | Failure {
  const cash = cashIn(String(label));
  const price = readPrice({ row, at }, table);
  if (isFailure(price)) return price;
  const currency = readRowCurrency(row, table);
  if (isFailure(currency)) return currency;
  const money = currency ?? cash?.currency;
  const holding = {
    label: String(label),
    amount: amount * table.amount.scale,
    ...(money === undefined ? {} : { currency: money }),
    at,
  };
  if (cash !== undefined) return { ...holding, kind: "cash" };
  const ticker = readTicker(label, known);
  if (isFailure(ticker)) {
    return ticker.reason === "ambiguous-ticker" ? ticker : { ...holding, kind: "unknown" };
  }
  return { ...holding, kind: "share", ticker, ...(price === undefined ? {} : { price }) };
}

function readPrice({ row, at }: PlacedRow, table: HoldingsTable): number | undefined | Failure {
  const { price } = table.columns;
  const cell = cellIn(row, price);
  if (table.unit !== "quantity" || price === undefined || cell === undefined) return undefined;
  const read = writtenAmount(cell);
  return read === undefined || read.percent || read.amount < 0
    ? refuse("amount", { row: at, input: String(cell), unit: "price" })
    : read.amount * price.scale;
}

/** What the header of the money says goes before the row's own word, which may be what the share trades in. */
function readRowCurrency(
  row: readonly TableCell[],
  { columns, amount, unit }: HoldingsTable,
): Currency | undefined | Failure {
  const money = unit === "quantity" ? columns.price : amount;
  const cell = cellIn(row, columns.currency);
  if (money?.currency !== undefined || cell === undefined) return money?.currency;
  return readCurrency(String(cell));
}

/** The ticker, else the name; a sheet gives a ticker of digits as a number. */
function labelOf(
  row: readonly TableCell[],
  { columns }: HoldingsTable,
): string | number | undefined {
  return cellIn(row, columns.ticker) ?? cellIn(row, columns.name);
}

function cellIn(row: readonly TableCell[], header: PlacedHeader | undefined): TableCell {
  const cell = header === undefined ? undefined : row[header.at];
  return typeof cell === "string" && cell.trim() === "" ? undefined : cell;
}

/** "Cash", "CASH USD", "现金 (CNY)" and a currency by itself are money; undefined for anything else. */
function cashIn(label: string): { readonly currency?: Currency } | undefined {
  const words = label
    .normalize("NFKC")
    .toLowerCase()
    .split(/[\s.:()[\]/-]+/)
    .filter(Boolean);
  const currencies = words.flatMap((word) => currencyWords.get(word) ?? []);
  const rest = words.filter((word) => !currencyWords.has(word)).join(" ");
  const [currency] = currencies;
  if (currencies.length > 1 || (rest !== "" && !CASH.has(normaliseName(rest)))) return undefined;
  if (currency === undefined) return rest === "" ? undefined : {};
  return { currency };
}

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split("; ").map(normaliseName));
}
