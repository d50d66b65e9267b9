import type { Catalogue } from "../../core/catalogue";
import { type Failure, isFailure } from "../../core/failure";
import { readBasis } from "../../core/basis-text";
import { readMaterial } from "../../core/material";
import { readOptions } from "../../core/options";
import { type PriceTerms, priceTerms } from "../../core/price-terms";
import type { Contents } from "../contents";
import type { ValuedName } from "../defined-name";
import { type KnownValue, type Signatures, knownArgument } from "../formula/known-argument";
import { isWhole, ourCalls } from "../formula/our-calls";
import type { FunctionCall } from "../formula/read-formula";
import { FROZEN_SHEET } from "../freeze/frozen-rows";
import { functionsIn } from "../our-formulas";
import type { FormulaCell } from "../workbook";

/** What is looked at. */
export interface CheckGiven {
  readonly formulas: readonly FormulaCell[];
  readonly names: readonly ValuedName[];
  readonly contents: Contents;
  readonly catalogue: Catalogue;
  readonly signatures: Signatures;
  /** Our functions whose answers fill several cells. */
  readonly spilling: ReadonlySet<string>;
}

/** One call of ours, in its cell. */
export interface CheckedCall {
  readonly cell: FormulaCell;
  readonly call: FunctionCall;
  /** True where the formula is this call and nothing besides. */
  readonly whole: boolean;
}

/** A workbook made ready for the rules. Of its formulas no more is kept than what they say: there may be 100,000. */
export interface Checked extends CheckGiven {
  readonly functions: ReadonlySet<string>;
  /** Our calls in a formula. */
  calls(cell: FormulaCell): readonly CheckedCall[];
  /** The values of a call's argument, as knownArgument tells them. */
  values(call: FunctionCall, name: string): readonly KnownValue[] | undefined;
  /** How a material is priced in a basis; a failure where it cannot be. The same for the same texts. */
  terms(material: string, basis: string, options: string): PriceTerms | Failure;
}

/** Leaves out the list of frozen formulas, which are texts there and references. */
export function checkedOf(given: CheckGiven): Checked {
  const { catalogue, signatures, contents, names } = given;
  const functions = new Set(signatures.keys());
  const terms = new Map<string, PriceTerms | Failure>();
  return {
    ...given,
    formulas: given.formulas.filter(({ place }) => place.sheet !== FROZEN_SHEET),
    functions,
    calls(cell) {
      if (functionsIn(cell.formula, functions).length === 0) return [];
      const calls = ourCalls(cell.formula, cell.place.sheet, functions);
      return calls.map((call) => ({ cell, call, whole: isWhole(call, cell.formula) }));
    },
    values: (call, name) => knownArgument(call, name, signatures, contents, names),
    terms(material, basis, options) {
      const key = `${material}\u0000${basis}\u0000${options}`;
      const known = terms.get(key) ?? termsOf(catalogue, material, basis, options);
      terms.set(key, known);
      return known;
    },
  };
}

function termsOf(
  catalogue: Catalogue,
  materialText: string,
  basisText: string,
  optionsText: string,
): PriceTerms | Failure {
  const material = readMaterial(materialText, catalogue);
  if (isFailure(material)) return material;
  const basis = basisText === "" ? {} : readBasis(basisText);
  if (isFailure(basis)) return basis;
  const options = readOptions(optionsText, ["fill", "maxage", "asof", "quoter", "card", "cal"]);
  const quoter = isFailure(options) ? undefined : options.quoter;
  return priceTerms(catalogue, { material, basis, ...(quoter === undefined ? {} : { quoter }) });
}
