import type { OwnDeclaration } from "../../client/own/own-revise";
import { USUAL_LABEL } from "../../client/own/own-series";
import { formatBasis } from "../../core/basis-text";
import type { Basis, VatState } from "../../core/basis";
import type { Catalogue } from "../../core/catalogue";
import { indexOf } from "../../core/catalogue-index";
import { splitCode, writtenCode } from "../../core/code";
import type { Currency } from "../../core/currency";
import { type Failure, isFailure } from "../../core/failure";
import type { Frequency } from "../../core/frequency";
import { materialOf, readMaterial } from "../../core/material";
import { type AmountName, amountNames } from "../../core/observation";
import { knownQuoter, readQuoter } from "../../core/quoter";
import type { Mass } from "../../core/unit";
import type { OwnColumn } from "./own-table";

/** What a column of prices is: of which material, as typed, and which of its numbers; "none" leaves it out. */
export interface ColumnChoice {
  readonly at: number;
  readonly material: string;
  readonly amount: AmountName | "none";
}

/** What a person says of the prices. Nothing of it is guessed: "" is not said. */
export interface OwnTerms {
  readonly currency: Currency | "";
  readonly mass: Mass | "";
  readonly vat: VatState | "";
  /** The quoter, "MINE". */
  readonly label: string;
}

/** Nothing said but the usual label. */
export const noTerms: OwnTerms = { currency: "", mass: "", vat: "", label: USUAL_LABEL };

/** What is still lacking, or does not fit together. */
export type TermsFault =
  | { readonly kind: "no-columns" }
  | { readonly kind: "no-material" }
  | { readonly kind: "material"; readonly failure: Failure }
  | { readonly kind: "has-quoter"; readonly code: string }
  | { readonly kind: "same-number"; readonly code: string; readonly amount: AmountName }
  | { readonly kind: "no-basis" }
  | { readonly kind: "no-vat" }
  | { readonly kind: "market-vat"; readonly market: string }
  | { readonly kind: "bad-label" }
  | { readonly kind: "known-label"; readonly label: string }
  | { readonly kind: "taken"; readonly code: string };

/** A series that the selection gives prices of: what it is declared as, and its columns. */
export interface WantedSeries {
  readonly declared: OwnDeclaration;
  readonly columns: ReadonlyMap<number, AmountName>;
}

/** The first choice for each column: its header may say the material or which number it is, and is shown, not trusted. */
export function choicesFor(
  columns: readonly OwnColumn[],
  catalogue: Catalogue,
): readonly ColumnChoice[] {
  return columns.map(({ at, header }) => {
    const named = header === "" ? undefined : readMaterial(header, catalogue);
    const amount = amountNames.find((name) => name === header.toLowerCase()) ?? "value";
    const material = named && !isFailure(named) && !named.quoter ? named.code : "";
    return { at, material, amount };
  });
}

/** The series that are meant, or the first thing that keeps them from being taken. */
export function wantedSeries(
  choices: readonly ColumnChoice[],
  terms: OwnTerms,
  where: { readonly catalogue: Catalogue; readonly frequency: Frequency; readonly taken: boolean },
): readonly WantedSeries[] | TermsFault {
  const label = labelOf(terms.label);
  if (typeof label === "object") return label;
  const used = choices.filter(({ amount }) => amount !== "none");
  if (used.length === 0) return { kind: "no-columns" };
  const byCode = new Map<string, Map<number, AmountName>>();
  for (const { at, material, amount } of used) {
    const code = codeOf(material, label, where.catalogue);
    if (typeof code === "object") return code;
    const columns = byCode.get(code) ?? new Map<number, AmountName>();
    if (amount === "none") continue;
    if ([...columns.values()].includes(amount)) return { kind: "same-number", code, amount };
    byCode.set(code, columns.set(at, amount));
  }
  const wanted: WantedSeries[] = [];
  for (const [code, columns] of byCode) {
    const declared = declarationOf(code, terms, where.frequency);
    if (!("basis" in declared)) return declared;
    if (where.taken && indexOf(where.catalogue).entry(code)) return { kind: "taken", code };
    wanted.push({ declared, columns });
  }
  return wanted;
}

/** True for what keeps the prices from being taken. */
export function isTermsFault(wanted: readonly WantedSeries[] | TermsFault): wanted is TermsFault {
  return "kind" in wanted;
}

/** A basis as an import writes it: it says "no VAT" where VAT has no meaning. */
export function importBasis(basis: Basis): string {
  if (!basis.mass) return "points";
  return basis.vat === "none" ? `${formatBasis(basis)} no VAT` : formatBasis(basis);
}

function labelOf(text: string): string | TermsFault {
  const label = readQuoter(text);
  if (label === undefined) return { kind: "bad-label" };
  return knownQuoter(text) === undefined ? label : { kind: "known-label", label };
}

function codeOf(material: string, quoter: string, catalogue: Catalogue): string | TermsFault {
  if (material.trim() === "") return { kind: "no-material" };
  const choice = readMaterial(material, catalogue);
  if (isFailure(choice)) return { kind: "material", failure: choice };
  if (choice.quoter) return { kind: "has-quoter", code: choice.code };
  return writtenCode({ code: choice.code, quoter });
}

function declarationOf(
  code: string,
  { currency, mass, vat }: OwnTerms,
  frequency: Frequency,
): OwnDeclaration | TermsFault {
  const { market } = splitCode(code);
  const isIndex = materialOf(code).form === "index";
  const shared = {
    code,
    frequency,
    calendar: market === "EU" || market === "US" ? "weekdays" : "cn",
    licence: "private",
    synthetic: false,
  } as const;
  if (isIndex) return { ...shared, kind: "index", basis: { vat: "none" } };
  if (currency === "" || mass === "") return { kind: "no-basis" };
  if (vat === "") return { kind: "no-vat" };
  if (market !== undefined && vat !== "none") return { kind: "market-vat", market };
  return { ...shared, kind: "material", basis: { currency, mass, vat } };
}
