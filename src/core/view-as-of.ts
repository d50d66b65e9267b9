import type { AsOf } from "./as-of";
import type { Catalogue, SeriesEntry } from "./catalogue";
import type { Fact, MarketEvent } from "./fact";
import type { Instant } from "./instant";
import type { CompanyBook } from "./portfolio/company";
import { type Series, observationAt, seriesOf } from "./series";
import type { SnapshotView } from "./view";

/**
 * A snapshot as it was known at a limit, for every question alike: nothing that became known later can be seen through it,
 * and its day is that of the limit where that is earlier.
 */
export function viewAsOf(view: SnapshotView, { known, day }: AsOf): SnapshotView {
  const isKnown = (row: { readonly knownSince: Instant }) => row.knownSince <= known;
  const series = remembering((one: Series) => seriesAsOf(one, known));
  const facts = remembering((all: readonly Fact[]) => all.filter(isKnown));
  const events = remembering((all: readonly MarketEvent[]) => all.filter(isKnown));
  const companies = remembering((book: CompanyBook) => bookAsOf(book, isKnown));
  return {
    ...view,
    catalogue: catalogueAsOf(view.catalogue),
    day: day < view.day ? day : view.day,
    series: (code) => series(view.series(code)),
    facts: () => facts(view.facts()),
    events: () => events(view.events()),
    companies: () => companies(view.companies()),
  };
}

/** The rows of a series that were known; the very series where all of them were. */
export function seriesAsOf(series: Series, known: Instant): Series {
  const rows = series.knownSince.reduce((count, since) => count + Number(since <= known), 0);
  if (rows === series.size) return series;
  const all = Array.from({ length: series.size }, (_, row) => observationAt(series, row));
  return seriesOf(
    series.code,
    series.frequency,
    all.filter(({ knownSince }) => knownSince <= known),
  );
}

/** Days and counts in a catalogue are of all that the snapshot has, so that none is told. */
function catalogueAsOf(catalogue: Catalogue): Catalogue {
  return { ...catalogue, series: catalogue.series.map(withoutSpan) };
}

function withoutSpan(entry: SeriesEntry): SeriesEntry {
  const left: { -readonly [Key in keyof SeriesEntry]: SeriesEntry[Key] } = { ...entry };
  delete left.firstDay;
  delete left.lastDay;
  return left;
}

function bookAsOf(
  { listings, ...statements }: CompanyBook,
  isKnown: (row: { readonly knownSince: Instant }) => boolean,
): CompanyBook {
  return {
    listings,
    weights: statements.weights.filter(isKnown),
    sensitivities: statements.sensitivities.filter(isKnown),
    fundamentals: statements.fundamentals.filter(isKnown),
    floors: statements.floors.filter(isKnown),
  };
}

/** The same answer again for the same object, so that what others remember by it stays remembered. */
function remembering<Of extends object, Made>(make: (of: Of) => Made): (of: Of) => Made {
  const made = new WeakMap<Of, { readonly is: Made }>();
  return (of) => {
    let known = made.get(of);
    if (known === undefined) {
      known = { is: make(of) };
      made.set(of, known);
    }
    return known.is;
  };
}
