import type { CellPlace } from "../address";
import type { Contents } from "../contents";
import type { DefinedName } from "../defined-name";
import type { Shown } from "../shown";
import { readCalculated } from "./calculated-argument";
import type { FunctionCall, Span } from "./read-formula";

/** What each argument of a function is called, by the function's name: REPRICE has material, date, basis … */
export type Signatures = ReadonlyMap<string, readonly string[]>;

/** A value that a call is given, and where a person would change it: in the formula, or in the cell that it refers to. */
export interface KnownValue {
  readonly value: string | number | boolean;
  readonly span?: Span;
  readonly cell?: CellPlace;
}

/**
 * The values of the argument of this name: one for a literal or a cell, several for a range, none where it is omitted or
 * blank; undefined where the formula calculates it, so that it cannot be known from outside. Defined names and texts joined by "&"
 * are read too, and have no place in the formula where they could be changed.
 */
export function knownArgument(
  call: FunctionCall,
  name: string,
  signatures: Signatures,
  contents: Contents,
  names: readonly DefinedName[] = [],
): readonly KnownValue[] | undefined {
  const at = signatures.get(call.name)?.indexOf(name) ?? -1;
  const given = at < 0 ? undefined : call.given[at];
  const span = call.spans[at];
  if (given === undefined || span === undefined) return [];
  switch (given.kind) {
    case "calculated":
      return readCalculated(given.text, { sheet: given.sheet, names, contents });
    case "value":
      return given.value === undefined ? [] : [{ value: given.value, span }];
    case "area":
      return contents.cells(given.area).map(({ place, shows }) => ({ value: shows, cell: place }));
  }
}

/** The first of some values as text; "" where there is none. */
export function firstText(values: readonly { readonly value: Shown }[] | undefined): string {
  return String(values?.[0]?.value ?? "");
}
