import type { SeriesEntry, Source } from "../../core/catalogue";
import type { Series } from "../../core/series";

/** A series that the user supplied for one workbook only, with all its revisions. */
export interface OwnSeries {
  readonly entry: SeriesEntry;
  /** Undefined where the workbook came from another machine and the prices did not travel with it. */
  readonly series: Series | undefined;
}

/** The own series of a workbook in the order in which they were supplied. Another object after each change. */
export type OwnPrices = readonly OwnSeries[];

/** Who says so: what REWHY and the cards name for every own price. */
export const ownSource: Source = { id: "own", title: "Supplied by you, not verified" };

/** The quoter of own prices where the user says nothing else. */
export const USUAL_LABEL = "MINE";
