import type { CalendarName } from "../../core/calendar";
import type { Source as PriceSource, SeriesKind } from "../../core/catalogue";
import { indexOf } from "../../core/catalogue-index";
import type { Catalogue } from "../../core/catalogue";
import type { Currency } from "../../core/currency";
import type { Day } from "../../core/day";
import type { Instant } from "../../core/instant";
import type { Observation } from "../../core/observation";
import type { SourceContent } from "../desk/source";

/** Rates of one series as they were read, and how a new one is declared. */
export interface RateSeries {
  readonly code: string;
  readonly kind: SeriesKind;
  readonly currency?: Currency;
  readonly calendar: CalendarName;
  readonly specification: string;
  readonly rates: ReadonlyMap<Day, number>;
}

/** What rates of public sources come to: open to everyone, each known since the moment that its day implies. */
export function rateContent(
  all: readonly RateSeries[],
  source: PriceSource,
  known: Catalogue,
  knownSince: (day: Day) => Instant,
): SourceContent {
  const index = indexOf(known);
  const isNew = ({ code }: RateSeries) => index.entry(code) === undefined;
  const observationOf = ([day, value]: readonly [Day, number]): Observation => ({
    day,
    amounts: { value },
    knownSince: knownSince(day),
    status: "published",
    source: source.id,
  });
  return {
    declarations: all.filter(isNew).map(({ code, kind, currency, calendar, specification }) => ({
      code,
      kind,
      basis: { vat: "none" as const, ...(currency === undefined ? {} : { currency }) },
      frequency: "daily" as const,
      calendar,
      licence: "open" as const,
      synthetic: false,
      specification,
    })),
    sources: known.sources.some(({ id }) => id === source.id) ? [] : [source],
    observations: new Map(all.map(({ code, rates }) => [code, [...rates].map(observationOf)])),
  };
}
