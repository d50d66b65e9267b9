import type { Needs } from "../client/feed";
import { writtenCode } from "../core/code";
import { Failure, isFailure } from "../core/failure";
import type { Component, Line, MixturePlan } from "../core/mixture";
import type { OptionedFunction } from "../core/options";
import { seriesNeeded } from "../core/price-terms";
import type { TableCell } from "../core/share-table";
import type { SnapshotView } from "../core/view";
import { type CellError, isCellError } from "./answer";
import { ends, readArgument } from "./argument";
import { seriesNeeds } from "./needs";
import { keptTerms } from "./price-question";
import { readRange } from "./range-argument";

/** A table of shares as it came: a name in one cell, or rows of cells. */
export type GivenTable = string | readonly (readonly TableCell[])[];

/** Reads a range into plain cells; the first error in it comes back as it came. */
export function readTable(given: unknown, name: string): GivenTable | Failure | CellError {
  const rows: TableCell[][] = [];
  for (const row of readRange(given)) {
    const cells: TableCell[] = [];
    for (const cell of row) {
      const argument = readArgument(cell, name);
      if (ends(argument)) return argument;
      cells.push(typeof argument === "boolean" ? String(argument) : argument);
    }
    rows.push(cells);
  }
  const [first] = rows;
  const isLone = rows.length < 2 && (first?.length ?? 0) < 2;
  return isLone ? String(first?.[0] ?? "") : rows;
}

/** The components with the terms of their prices, each read and planned once for each snapshot. */
export function linesOf(
  view: SnapshotView,
  asker: OptionedFunction,
  components: readonly Component[],
  given: { readonly basis: unknown; readonly options: unknown },
): readonly Line[] | CellError {
  const lines: Line[] = [];
  for (const component of components) {
    const { choice, label } = component;
    if (choice === undefined) {
      lines.push({ component, terms: new Failure("incomplete", { missing: [label] }) });
      continue;
    }
    const kept = keptTerms(view, asker, { material: writtenCode(choice), ...given });
    if (isCellError(kept)) return kept;
    lines.push({ component, terms: isFailure(kept) ? kept : kept.terms });
  }
  return lines;
}

/** The series that a mixture's prices and rates come from. */
export function mixtureNeeds(view: SnapshotView, { lines }: MixturePlan): Needs {
  const codes = lines.flatMap(({ terms }) => (isFailure(terms) ? [] : seriesNeeded(terms)));
  return seriesNeeds(view, codes);
}
