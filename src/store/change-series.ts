import type { SeriesEntry } from "../core/catalogue";
import type { Day } from "../core/day";
import { foldSeries } from "../core/fold";
import type { Observation, StoredObservation } from "../core/observation";
import { type Series, seriesOf } from "../core/series";
import { mergeSeries } from "../core/series-merge";
import { checkUnchanged, sameTerms } from "./declared";
import { revise } from "./revise";
import { ImportRefused, type SeriesDeclaration } from "./store";

/** What an import says of one series: a declaration, observations, or both. */
export interface SeriesImport {
  readonly code: string;
  readonly declaration?: SeriesDeclaration | undefined;
  readonly observations?: Iterable<Observation> | undefined;
}

/** A series as the store holds it. */
export interface KnownSeries {
  readonly entry: SeriesEntry;
  readonly series: Series;
}

/** What becomes of a series. `changed` is there when something does. */
export interface SeriesChange {
  readonly added: readonly StoredObservation[];
  readonly same: number;
  readonly changed?: KnownSeries;
}

/** Reckons what an import makes of one series, known or new, as a snapshot. */
export function changeSeries(
  known: KnownSeries | undefined,
  { code, declaration, observations = [] }: SeriesImport,
  snapshot: number,
): SeriesChange {
  const terms = declaration ?? known?.entry;
  if (!terms) throw new ImportRefused(`${code} has observations, but is not declared.`);
  if (known && declaration) checkUnchanged(known.entry, declaration);
  const before = known?.series ?? seriesOf(code, terms.frequency, []);
  const { added, same } = revise(before, observations, snapshot);
  if (known && added.length === 0 && sameTerms(known.entry, terms)) return { added, same };
  const newer = seriesOf(code, terms.frequency, added);
  const series = before.size === 0 ? newer : mergeSeries(before, newer);
  return { added, same, changed: { entry: entryOf(terms, series), series } };
}

function entryOf(terms: SeriesDeclaration, series: Series): SeriesEntry {
  const { code, kind, basis, frequency, calendar, licence, synthetic, specification } = terms;
  const { day, size } = foldSeries(series);
  return {
    ...{ code, kind, basis, frequency, calendar, licence, synthetic },
    ...(specification === undefined ? {} : { specification }),
    ...(size === 0 ? {} : { firstDay: day[0] as Day, lastDay: day[size - 1] as Day }),
    count: size,
  };
}
