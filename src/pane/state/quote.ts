import { readBasis } from "../../core/basis-text";
import type { Source } from "../../core/catalogue";
import { choiceOf } from "../../core/code";
import type { SeriesEntry } from "../../core/catalogue";
import { type Day, dayNumber } from "../../core/day";
import { type Failure, isFailure } from "../../core/failure";
import type { Instant } from "../../core/instant";
import { observationAt } from "../../core/series";
import type { Status } from "../../core/observation";
import { type Price, priceOn } from "../../core/price";
import { type PriceTerms, priceTerms } from "../../core/price-terms";
import type { SnapshotView } from "../../core/view";

/** The newest price of a series as a card shows it. */
export interface Quote {
  readonly entry: SeriesEntry;
  readonly terms: PriceTerms;
  readonly value: number;
  /** Low and high in the wanted basis, where the quoter publishes them. */
  readonly range?: readonly [low: number, high: number];
  /** First and last day of the observation; the same for a daily one. */
  readonly first: Day;
  readonly last: Day;
  /** Calendar days up to the workbook's day, and how many "latest" accepts. */
  readonly age: number;
  readonly limit: number;
  readonly knownSince: Instant;
  readonly status: Status;
  readonly note?: string;
  readonly source: Source;
  /** How many values were ever published for its day. */
  readonly revisions: number;
}

/** The terms of what was chosen, "NdOxide" or "NdOxide@USGS", in a basis as typed ("" is as quoted). */
export function termsOf(view: SnapshotView, code: string, basis: string): PriceTerms | Failure {
  const wanted = readBasis(basis);
  if (isFailure(wanted)) return wanted;
  return priceTerms(view.catalogue, { material: choiceOf(code), basis: wanted });
}

/** The basis to go on with when another series is chosen: the same where it has a meaning there, else as quoted. */
export function keptBasis(view: SnapshotView, code: string, basis: string): string {
  return isFailure(termsOf(view, code, basis)) ? "" : basis;
}

/** The newest price at any age, by the same reckoning as a cell's. Its series must be in memory. */
export function quoteOf(view: SnapshotView, terms: PriceTerms): Quote | Failure {
  const price = priceOn(view, terms, { kind: "last" });
  if (isFailure(price)) return price;
  const { knownSince, status, note, source } = observationAt(price.series, price.row);
  const range = rangeOf(view, terms);
  return {
    entry: terms.entry,
    terms,
    value: price.value,
    ...(range === undefined ? {} : { range }),
    first: price.day,
    last: price.lastDay,
    age: Math.max(0, view.day - price.lastDay),
    limit: terms.maxAge,
    knownSince,
    status,
    ...(note === undefined ? {} : { note }),
    source: view.catalogue.sources.find(({ id }) => id === source) ?? { id: source, title: source },
    revisions: revisionsOf(price),
  };
}

/** Whether "latest" would refuse the price. */
export function isTooOld({ age, limit }: Quote): boolean {
  return age > limit;
}

/** The newest day on which any real price of the catalogue is quoted. */
export function newestDay(view: SnapshotView): Day | undefined {
  const days = view.catalogue.series.flatMap((entry) =>
    isPrice(entry, view) && entry.lastDay !== undefined ? [entry.lastDay] : [],
  );
  // A period that still runs is of today at the latest.
  return days.length === 0 ? undefined : dayNumber(Math.min(view.day, Math.max(...days)));
}

/** Published days that make a series a daily feed and not a handful of cited facts: about a month of them. */
const DAYS_OF_A_FEED = 20;

/** True where some real material is quoted day by day. */
export function hasDailyFeed(view: SnapshotView): boolean {
  return view.catalogue.series.some(
    (entry) => isPrice(entry, view) && entry.frequency === "daily" && entry.count >= DAYS_OF_A_FEED,
  );
}

/** A real price of the feed: neither of a generator nor of the workbook's own. */
function isPrice({ kind, synthetic, code }: SeriesEntry, { own }: SnapshotView): boolean {
  return kind === "material" && !synthetic && own?.has(code) !== true;
}

function rangeOf(view: SnapshotView, terms: PriceTerms): readonly [number, number] | undefined {
  const low = priceOn(view, { ...terms, field: "low" }, { kind: "last" });
  const high = priceOn(view, { ...terms, field: "high" }, { kind: "last" });
  return isFailure(low) || isFailure(high) ? undefined : [low.value, high.value];
}

function revisionsOf({ series, day }: Price): number {
  return series.day.reduce((count, other) => count + Number(other === day), 0);
}
