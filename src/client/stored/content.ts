import type { AsOf } from "../../core/as-of";
import type { Catalogue } from "../../core/catalogue";
import type { Day } from "../../core/day";
import type { CompanyBook } from "../../core/portfolio/company";
import type { Series } from "../../core/series";
import type { SnapshotView, StoredMark } from "../../core/view";
import type { Needs } from "../feed";
import { type Cited, SnapshotCache } from "../snapshot-cache";

/** A part of a snapshot, as it is kept in a workbook or on a machine. */
export interface StoredContent {
  readonly catalogue: Catalogue;
  /** The feed's day when the snapshot was taken. */
  readonly day: Day;
  /** What became known after it is left out, as the workbook is pinned to it. */
  readonly asOf?: AsOf;
  readonly series: readonly Series[];
  readonly cited?: Cited;
  readonly companies?: CompanyBook;
}

/** The content as a snapshot in memory, marked as one that no feed gave just now. */
export function cacheOf(content: StoredContent, stored: StoredMark): SnapshotCache {
  const { catalogue, day, series, cited, companies } = content;
  const cache = new SnapshotCache({ catalogue, day }, stored);
  for (const one of series) cache.keepSeries(one);
  if (cited) cache.keepCited(cited);
  if (companies) cache.keepCompanies(companies);
  return cache;
}

/** What a view holds of what is needed: series that are not in memory are left out. */
export function contentOf(
  view: SnapshotView,
  { series, facts, companies }: Needs,
  holds: (needs: Needs) => boolean,
): StoredContent {
  const { catalogue, day, pin } = view;
  return {
    catalogue,
    day,
    ...(pin?.asOf && { asOf: pin.asOf }),
    series: series.filter((code) => holds({ series: [code] })).map((code) => view.series(code)),
    ...(facts && holds({ series: [], facts }) && citedOf(view)),
    ...(companies && holds({ series: [], companies }) && { companies: view.companies() }),
  };
}

function citedOf(view: SnapshotView): { readonly cited: Cited } {
  return { cited: { facts: view.facts(), events: view.events() } };
}
