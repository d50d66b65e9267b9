import type { Catalogue } from "./catalogue";
import type { Day } from "./day";
import type { Fact, MarketEvent } from "./fact";
import type { Instant } from "./instant";
import type { Pin } from "./pin";
import type { CompanyBook } from "./portfolio/company";
import type { Series } from "./series";

/** Says that the feed did not answer, and where its snapshot was kept. */
export interface StoredMark {
  /** It travelled in the workbook, or is the last one that this machine had. */
  readonly where: "workbook" | "machine";
  /** No feed answers, or another one than the workbook's. */
  readonly why: "no-feed" | "other-feed";
  /** Since when that is known. */
  readonly since: Instant;
}

/**
 * One snapshot as a question sees it: everything an answer may depend on, fixed.
 * `series` gives a series that has been fetched; asking for one that has not is a mistake of the caller and throws.
 */
export interface SnapshotView {
  readonly catalogue: Catalogue;
  /** The feed's day (UTC+8) when the snapshot was taken: what "latest", ages and not-yet-published are measured against. */
  readonly day: Day;
  /** What the workbook is pinned to, where it is. */
  readonly pin?: Pin;
  /** There where the snapshot was kept elsewhere and the feed did not give it now. */
  readonly stored?: StoredMark;
  /** Full codes of the series that stand in the workbook itself and that no feed gives; absent where there are none. */
  readonly own?: ReadonlySet<string>;
  series(code: string): Series;
  /** Cited facts and events, when they were asked for; asking without is a mistake of the caller and throws. */
  facts(): readonly Fact[];
  events(): readonly MarketEvent[];
  /** All that is known of companies, on the same condition. */
  companies(): CompanyBook;
}
