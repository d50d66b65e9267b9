import type { AsOf } from "./as-of";
import type { WantedBasis } from "./basis";
import type { Catalogue, SeriesEntry } from "./catalogue";
import { indexOf } from "./catalogue-index";
import type { MaterialChoice } from "./code";
import { type Conversion, needsRates, planConversion } from "./conversion";
import { type Failure, isFailure } from "./failure";
import type { Field } from "./field";
import type { Fill } from "./fill";
import { defaultMaxAge } from "./frequency";
import { type PriceDefaults, fittingBasis, preferredQuoter } from "./price-defaults";
import { resolveSeries } from "./resolve";

/** What a price is asked for apart from the day, as read from a cell's arguments. */
export interface PriceRequest {
  readonly material: MaterialChoice;
  /** The option `quoter=`. */
  readonly quoter?: string;
  readonly basis?: WantedBasis;
  readonly field?: Field;
  readonly fill?: Fill;
  /** Calendar days; Infinity for none. */
  readonly maxAge?: number;
  readonly asOf?: AsOf;
  /** What the workbook says where the request does not. */
  readonly defaults?: PriceDefaults;
}

/** A request held against the catalogue: which series answers, how it is converted, and every default made explicit. */
export interface PriceTerms {
  /** The code as a person writes it: "NdOxide", or "NdOxide@USGS" where the quoter was named. */
  readonly material: string;
  readonly entry: SeriesEntry;
  /** The basis as it was asked for; what it does not say stays as quoted. */
  readonly wanted: WantedBasis;
  readonly conversion: Conversion;
  readonly field: Field;
  readonly fill: Fill;
  /** Calendar days; Infinity for none. */
  readonly maxAge: number;
  readonly asOf?: AsOf;
  /** What of the workbook's preferences counted: its basis as written, and whether its quoter answers. */
  readonly preferred?: { readonly basis?: string; readonly quoter: boolean };
  /** Codes of the exchange rates that the conversion needs, as far as the catalogue has them. */
  readonly rates: readonly string[];
}

/** Finds the series and plans its conversion: no-such-series, no-licence, no-rule and bad-basis are met here. */
export function priceTerms(catalogue: Catalogue, request: PriceRequest): PriceTerms | Failure {
  const { material, field = "price", fill = "previous", asOf, defaults } = request;
  const own =
    request.quoter === undefined ? preferredQuoter(catalogue, material, defaults) : undefined;
  if (isFailure(own)) return own;
  const quoter = request.quoter ?? own;
  const entry = resolveSeries(catalogue, material, quoter, own !== undefined);
  if (isFailure(entry)) return entry;
  const usual = request.basis === undefined ? defaults?.basis : undefined;
  if (isFailure(usual?.wanted)) return usual.wanted;
  const basis = request.basis ?? (usual ? fittingBasis(entry, usual.wanted) : {});
  const conversion = planConversion(entry, basis);
  if (isFailure(conversion)) return conversion;
  const { entry: declared } = indexOf(catalogue);
  return {
    material: (material.quoter ?? quoter) === undefined ? material.code : entry.code,
    entry,
    wanted: basis,
    conversion,
    field,
    fill,
    maxAge: request.maxAge ?? defaultMaxAge[entry.frequency],
    ...(asOf === undefined ? {} : { asOf }),
    ...preferredOf(usual?.text, own),
    rates: needsRates(conversion).filter((code) => declared(code) !== undefined),
  };
}

function preferredOf(
  basis: string | undefined,
  quoter: string | undefined,
): Pick<PriceTerms, "preferred"> {
  if (basis === undefined && quoter === undefined) return {};
  const said = { quoter: quoter !== undefined };
  return { preferred: basis === undefined ? said : { ...said, basis } };
}

/** Codes of the series that must be in memory before the terms can be answered: the priced one and its exchange rates. */
export function seriesNeeded(terms: PriceTerms): readonly string[] {
  return [terms.entry.code, ...terms.rates];
}
