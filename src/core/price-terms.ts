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
  /** Codes of the exchange rates that the conversion needs, as far as the catalogue has them. */
  readonly rates: readonly string[];
}

/** Finds the series and plans its conversion: no-such-series, no-licence, no-rule and bad-basis are met here. */
export function priceTerms(catalogue: Catalogue, request: PriceRequest): PriceTerms | Failure {
  const { material, quoter, basis = {}, field = "price", fill = "previous", asOf } = request;
  const entry = resolveSeries(catalogue, material, quoter);
  if (isFailure(entry)) return entry;
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
    rates: needsRates(conversion).filter((code) => declared(code) !== undefined),
  };
}

/** Codes of the series that must be in memory before the terms can be answered: the priced one and its exchange rates. */
export function seriesNeeded(terms: PriceTerms): readonly string[] {
  return [terms.entry.code, ...terms.rates];
}
