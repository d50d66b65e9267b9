import type { Basis, VatState, WantedBasis } from "../../core/basis";
import { formatBasis, readBasis } from "../../core/basis-text";
import { splitCode } from "../../core/code";
import { isFailure } from "../../core/failure";
import { materialOf } from "../../core/material";
import { sentenceOf } from "../../core/sentences";
import { quoteText } from "./quote-text";

/** What the basis of a row says, and by how many decimal places its numbers are moved (4 for 万元). */
export interface RowBasis extends WantedBasis {
  /** "no VAT" was written: VAT has no meaning for the quote. */
  readonly withoutVat: boolean;
  readonly places: number;
}

const WITHOUT_VAT = /\bno[\s-]*vat\b/i;
const POINTS = /^points?$/i;

/** Reads a basis as an import writes it: as in a formula, and also "no VAT" or "points". A text says what is wrong. */
export function readRowBasis(text: string): RowBasis | string {
  const plain = text.normalize("NFKC").trim();
  if (POINTS.test(plain)) return { withoutVat: true, places: 0 };
  const withoutVat = WITHOUT_VAT.test(plain);
  const basis = readBasis(plain.replace(WITHOUT_VAT, " "));
  if (isFailure(basis)) return sentenceOf(basis);
  if (withoutVat && basis.vat) return `${quoteText(text)} says two things about VAT`;
  return { ...basis, withoutVat, places: Math.round(Math.log10(basis.scale ?? 1)) };
}

/** The basis that a new series is declared with: complete, or a text that says what is lacking. */
export function declaredBasis(code: string, said: RowBasis): Basis | string {
  if (isIndex(code))
    return isPoints(said) ? { vat: "none" } : "an index is in points: write that as its basis";
  const { currency, mass, contained } = said;
  if (!currency) return `the basis names no currency; write it whole, such as "CNY/t inc VAT"`;
  if (!mass) return `the basis names no mass; write it whole, such as "CNY/t inc VAT"`;
  const vat = declaredVat(code, said);
  if (typeof vat === "object") return vat.lacks;
  return { currency, mass, vat, ...(contained === undefined ? {} : { contained }) };
}

/** What in a row's basis is not that of its series, as a text; undefined when nothing is. */
export function contradiction(code: string, basis: Basis, said: RowBasis): string | undefined {
  const isOther =
    (said.currency !== undefined && said.currency !== basis.currency) ||
    (said.mass !== undefined && said.mass !== basis.mass) ||
    (said.contained !== undefined && said.contained !== basis.contained) ||
    (said.vat !== undefined && said.vat !== basis.vat) ||
    (said.withoutVat && basis.vat !== "none");
  if (!isOther) return undefined;
  const is = formatBasis(basis) + (basis.vat === "none" && basis.mass ? " without VAT" : "");
  return `${code} is in ${is}, and a row cannot be in another basis; give it a quoter of its own`;
}

/** True for the codes of indices, which are numbers without unit. */
export function isIndex(code: string): boolean {
  return materialOf(code).form === "index";
}

function isPoints({ currency, mass, vat }: RowBasis): boolean {
  return currency === undefined && mass === undefined && vat === undefined;
}

function declaredVat(code: string, { vat, withoutVat }: RowBasis): VatState | { lacks: string } {
  const { market } = splitCode(code);
  if (market !== undefined) {
    return vat
      ? { lacks: `a price in the ${market} market has no Chinese VAT; leave it out` }
      : "none";
  }
  if (withoutVat) return "none";
  return (
    vat ?? {
      lacks: `the basis does not say whether VAT is in it; add "inc VAT", "ex VAT", or "no VAT" where there is none`,
    }
  );
}
