import type { Catalogue, SeriesEntry } from "../../core/catalogue";
import { indexOf } from "../../core/catalogue-index";
import { type Market, splitCode } from "../../core/code";
import { type Material, materialOf } from "../../core/material";
import type { SearchRow } from "./search-row";

/** The Chinese market has no word in codes, and a yearly average of no stated market has none at all. */
export type FilterMarket = Market | "domestic" | "unstated";

/** What a list of materials is narrowed to; what is absent does not narrow. */
export interface SearchFilter {
  readonly form?: Material["form"];
  readonly element?: string;
  readonly market?: FilterMarket;
  readonly quoter?: string;
  /** Only what has prices in this feed. */
  readonly priced: boolean;
}

/** What there is to choose among. */
export interface FilterChoices {
  readonly forms: readonly Material["form"][];
  readonly elements: readonly string[];
  readonly markets: readonly FilterMarket[];
  readonly quoters: readonly string[];
}

/** Everything. */
export const noFilter: SearchFilter = { priced: false };

/** How many of its parts narrow the list. */
export function narrowingCount({ priced, ...parts }: SearchFilter): number {
  return Object.values(parts).filter((part) => part !== undefined).length + Number(priced);
}

/** True where anything is left out. */
export function isNarrowing(filter: SearchFilter): boolean {
  return narrowingCount(filter) > 0;
}

/** Forms, elements, markets and quoters of what the feed has; the periodic table's order is that of first appearance. */
export function filterChoices({ series }: Catalogue): FilterChoices {
  const priced = series.filter(({ kind }) => kind === "material");
  const materials = priced.map(({ code }) => materialOf(code));
  return {
    forms: unique(materials.map(({ form }) => form)),
    elements: unique(materials.flatMap(({ elements }) => elements)),
    markets: unique(priced.map(marketOf)),
    quoters: [...unique(priced.map(({ code }) => splitCode(code).quoter ?? ""))].sort(),
  };
}

/** Whether a row passes. Rates and facts have neither form nor market: any filter but prices leaves them out. */
export function passes(catalogue: Catalogue, filter: SearchFilter): (row: SearchRow) => boolean {
  const index = indexOf(catalogue);
  const { form, element, market, quoter, priced } = filter;
  const ofSeries = market !== undefined || quoter !== undefined;
  const fits = (entry: SeriesEntry): boolean =>
    (market === undefined || marketOf(entry) === market) &&
    (quoter === undefined || splitCode(entry.code).quoter === quoter) &&
    (!priced || entry.count > 0);
  return ({ kind, code }) => {
    if (kind === "fact") return !isNarrowing(filter);
    if (kind === "rate") return narrowingCount({ ...filter, priced: false }) === 0;
    const material = materialOf(code);
    if (form !== undefined && material.form !== form) return false;
    if (element !== undefined && !material.elements.includes(element)) return false;
    if (!ofSeries && !priced) return true;
    const entry = index.entry(code);
    return entry ? fits(entry) : index.of(splitCode(code).material).some(fits);
  };
}

function marketOf({ code, basis }: SeriesEntry): FilterMarket {
  // A quote without a market is domestic only where Chinese VAT has a meaning.
  return splitCode(code).market ?? (basis.vat === "none" ? "unstated" : "domestic");
}

function unique<Value>(values: readonly Value[]): readonly Value[] {
  return [...new Set(values)];
}
