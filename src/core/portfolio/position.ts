import { normaliseName } from "../alias";
import { type Failure, isFailure } from "../failure";
import type { Holding } from "./holdings";
import type { HoldingsUnit } from "./holdings-unit";

/** All rows of a portfolio that are of one share, or of cash, added up. */
export interface Position {
  /** The canonical ticker, "cash", or the name as it is written. */
  readonly label: string;
  readonly kind: Holding["kind"];
  /** Signed: below 0 it is sold short. Why, where it is not known. */
  readonly value: number | Failure;
  /** Shares held, where the portfolio says how many. */
  readonly quantity?: number;
}

/** A row of a portfolio with its worth. */
export interface ValuedRow {
  readonly holding: Holding;
  readonly value: number | Failure;
}

const kinds: readonly Holding["kind"][] = ["share", "unknown", "cash"];

/** Adds up the rows of each share and of cash; in order of kind and label, whatever the order of the rows. */
export function mergePositions(
  rows: readonly ValuedRow[],
  unit: HoldingsUnit,
): readonly Position[] {
  const merged = new Map<string, Position>();
  for (const { holding, value } of rows) {
    const { kind, ticker, amount } = holding;
    const label = ticker ?? (kind === "cash" ? "cash" : holding.label.trim());
    const key = `${kind} ${normaliseName(label)}`;
    const known = merged.get(key);
    const quantity = (known?.quantity ?? 0) + amount;
    merged.set(key, {
      label: known?.label ?? label,
      kind,
      value: known === undefined ? value : sum(known.value, value),
      ...(unit === "quantity" && kind === "share" ? { quantity } : {}),
    });
  }
  return [...merged.values()].sort(inOrder);
}

function sum(a: number | Failure, b: number | Failure): number | Failure {
  if (isFailure(a)) return a;
  return isFailure(b) ? b : a + b;
}

function inOrder(a: Position, b: Position): number {
  const byKind = kinds.indexOf(a.kind) - kinds.indexOf(b.kind);
  return byKind === 0 ? Number(a.label > b.label) - Number(a.label < b.label) : byKind;
}
