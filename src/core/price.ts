import { ageOn } from "./age";
import { askedDay } from "./asked-day";
import { type Factor, convert } from "./conversion";
import { type Day, dayNumber } from "./day";
import { type Failure, isFailure } from "./failure";
import { type AskedDay, type FillUsed, answeringPosition, fillUsed, isBetween } from "./fill";
import { conversionDay, noNumber, quotedAt, valueAt } from "./observed-value";
import { type Prepared, prepare } from "./prepared";
import { missFailure, notYetPublished } from "./price-failure";
import type { PriceTerms } from "./price-terms";
import type { Series } from "./series";
import type { SnapshotView } from "./view";
import type { When } from "./when";

/** One price with all that it stands on. */
export interface Price {
  /** In the wanted basis. */
  readonly value: number;
  /** The steps from the quoted number to the value. */
  readonly factors: readonly Factor[];
  readonly terms: PriceTerms;
  readonly series: Series;
  /** Row of the series that answers. */
  readonly row: number;
  /** The second row of an interpolated price, the later one. */
  readonly nextRow?: number;
  /** The day that was asked, once "latest", "-1M" and "YE" are days. */
  readonly asked: Day;
  /** First and last day of the observation used; the same for a daily one. */
  readonly day: Day;
  readonly lastDay: Day;
  /** Calendar days from the asked day to the nearer end of the observation. */
  readonly age: number;
  /** How old it may be; Infinity for any age. */
  readonly maxAge: number;
  readonly fill: FillUsed;
  /** The number as quoted, before conversion. */
  readonly quoted: number;
  /** The day whose VAT and exchange rate count. */
  readonly convertedOn: Day;
}

/** The price that answers for a day, period or word; a Failure says why there is none, the first reason in the design's order. */
export function priceOn(view: SnapshotView, terms: PriceTerms, when: When): Price | Failure {
  const prepared = prepare(view, terms);
  const asked = askedDay(prepared, when, prepared.referenceDay);
  return isFailure(asked) ? asked : priceFor(prepared, asked);
}

/** Only the number of `priceOn`, by the shortest way: what the cells of a filled-down column need. */
export function priceValueOn(view: SnapshotView, terms: PriceTerms, when: When): number | Failure {
  const prepared = prepare(view, terms);
  const asked = askedDay(prepared, when, prepared.referenceDay);
  return isFailure(asked) ? asked : valueFor(prepared, asked);
}

/** Only the number of `priceFor`. */
export function valueFor(prepared: Prepared, asked: AskedDay): number | Failure {
  const position = positionFor(prepared, asked);
  return typeof position === "number" ? valueAt(prepared, position, asked) : position;
}

/** The price for a day that is known already, on prepared terms. */
export function priceFor(prepared: Prepared, asked: AskedDay): Price | Failure {
  const position = positionFor(prepared, asked);
  if (typeof position !== "number") return position;
  const { terms, folded, last, rates } = prepared;
  const quoted = quotedAt(prepared, position, asked);
  if (Number.isNaN(quoted)) return noNumber(prepared, position, asked);
  const convertedOn = conversionDay(prepared, position, asked);
  const converted = convert(quoted, terms.conversion, convertedOn, rates);
  if (isFailure(converted)) return converted;
  const day = dayNumber(folded.day[position] ?? 0);
  const lastDay = dayNumber(last[position] ?? 0);
  const nextRow = folded.row[position + 1];
  const between = isBetween(prepared, position, asked) && nextRow !== undefined;
  return {
    value: converted.value,
    factors: converted.factors,
    terms,
    series: folded.series,
    row: folded.row[position] ?? 0,
    ...(between ? { nextRow } : {}),
    asked: asked.day,
    day,
    lastDay,
    age: ageOn(asked.day, day, lastDay),
    maxAge: asked.maxAge,
    fill: fillUsed(prepared, position, asked),
    quoted,
    convertedOn,
  };
}

function positionFor(prepared: Prepared, asked: AskedDay): number | Failure {
  if (asked.day > prepared.referenceDay) return notYetPublished(prepared, asked.day);
  const position = answeringPosition(prepared, asked);
  return typeof position === "number" ? position : missFailure(prepared, asked, position);
}
