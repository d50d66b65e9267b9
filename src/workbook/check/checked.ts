import type { Catalogue } from "../../core/catalogue";
import { type Failure, isFailure } from "../../core/failure";
import { readBasis } from "../../core/basis-text";
import { readMaterial } from "../../core/material";
import { readOptions } from "../../core/options";
import { type PriceTerms, priceTerms } from "../../core/price-terms";
import type { Contents } from "../contents";
import type { ValuedName } from "../defined-name";
import { type KnownValue, type Signatures, knownArgument } from "../formula/known-argument";
import { isWhole } from "../formula/our-calls";
import { type FormulaReading, type FunctionCall, readFormula } from "../formula/read-formula";
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

/** A workbook made ready for the rules. */
export interface Checked extends CheckGiven {
  readonly calls: readonly CheckedCall[];
  readonly functions: ReadonlySet<string>;
  reading(cell: FormulaCell): FormulaReading;
  /** The values of a call's argument, as knownArgument tells them. */
  values(call: FunctionCall, name: string): readonly KnownValue[] | undefined;
  /** How a material is priced in a basis; a failure where it cannot be. The same for the same texts. */
  terms(material: string, basis: string, options: string): PriceTerms | Failure;
}

/** Reads each formula of ours once. */
export function checkedOf(given: CheckGiven): Checked {
  const { catalogue, signatures, contents } = given;
  const functions = new Set(signatures.keys());
  const formulas = given.formulas.filter(({ place }) => place.sheet !== FROZEN_SHEET);
  const readings = new Map<FormulaCell, FormulaReading>();
  const reading = (cell: FormulaCell): FormulaReading => {
    const known = readings.get(cell) ?? readFormula(cell.formula, cell.place.sheet);
    readings.set(cell, known);
    return known;
  };
  const calls = formulas.flatMap((cell) =>
    functionsIn(cell.formula, functions).length === 0
      ? []
      : reading(cell)
          .calls.filter(({ name }) => functions.has(name))
          .map((call) => ({ cell, call, whole: isWhole(call, cell.formula) })),
  );
  const terms = new Map<string, PriceTerms | Failure>();
  return {
    ...given,
    formulas,
    functions,
    calls,
    reading,
    values: (call, name) => knownArgument(call, name, signatures, contents),
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
