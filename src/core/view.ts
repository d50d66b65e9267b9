import type { Catalogue } from "./catalogue";
import type { Day } from "./day";
import type { Fact, MarketEvent } from "./fact";
import type { CompanyBook } from "./portfolio/company";
import type { Series } from "./series";

/**
 * One snapshot as a question sees it: everything an answer may depend on, fixed.
 * `series` gives a series that has been fetched; asking for one that has not is a mistake of the caller and throws.
 */
export interface SnapshotView {
  readonly catalogue: Catalogue;
  /** The feed's day (UTC+8) when the snapshot was taken: what "latest", ages and not-yet-published are measured against. */
  readonly day: Day;
  series(code: string): Series;
  /** Cited facts and events, when they were asked for; asking without is a mistake of the caller and throws. */
  facts(): readonly Fact[];
  events(): readonly MarketEvent[];
  /** All that is known of companies, on the same condition. */
  companies(): CompanyBook;
}
