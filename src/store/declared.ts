import type { Basis } from "../core/basis";
import { ImportRefused, type SeriesDeclaration } from "./store";

/** A full code: material and quoter, without spaces. */
const FULL_CODE = /^[^@\s]+@[^@\s]+$/u;

/** Refuses a declaration that is no series: every one has a quoter, and none is declared twice in one import. */
export function checkDeclarations(declarations: readonly SeriesDeclaration[]): void {
  const seen = new Set<string>();
  for (const { code } of declarations) {
    if (!FULL_CODE.test(code)) {
      throw new ImportRefused(
        `A series needs a code with its quoter, not ${JSON.stringify(code)}.`,
      );
    }
    if (seen.has(code)) throw new ImportRefused(`${code} is declared twice.`);
    seen.add(code);
  }
}

/** Refuses a declaration that makes a known series something else: what it prices and how never changes. */
export function checkUnchanged(known: SeriesDeclaration, declared: SeriesDeclaration): void {
  const before = traitsOf(known);
  const after = traitsOf(declared);
  for (const [trait, is] of Object.entries(before)) {
    const wanted = after[trait];
    if (wanted !== is) {
      throw new ImportRefused(
        `${known.code} is declared with ${trait} ${is}; an import cannot change it to ${wanted}.`,
      );
    }
  }
}

/** Licence and specification are terms, which may change from one snapshot to the next. */
export function sameTerms(known: SeriesDeclaration, declared: SeriesDeclaration): boolean {
  return known.licence === declared.licence && known.specification === declared.specification;
}

function traitsOf(series: SeriesDeclaration): Readonly<Record<string, string>> {
  return {
    kind: series.kind,
    basis: basisName(series.basis),
    frequency: series.frequency,
    calendar: series.calendar,
    synthetic: String(series.synthetic),
  };
}

function basisName(basis: Basis): string {
  const { currency, mass, vat, contained } = basis;
  return [currency, mass && `per ${mass}`, contained && `of ${contained}`, `VAT ${vat}`]
    .filter(Boolean)
    .join(" ");
}
