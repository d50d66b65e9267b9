import type { Basis } from "./basis";
import type { CalendarName } from "./calendar";
import type { Day } from "./day";
import type { Frequency } from "./frequency";

/**
 * What a series prices: a material, an exchange rate (its unit is quote currency for one EUR), an index, or a listed share
 * (per share; its code is the ticker's, see portfolio/quote-code.ts).
 */
export type SeriesKind = "material" | "rate" | "index" | "equity";

/** Who may see a series: anyone, those with a licence, or only the one who supplied it. */
export const licences = ["open", "licensed", "private"] as const;

/** One of them. */
export type Licence = (typeof licences)[number];

/** A series as it is declared: market, unit, currency, VAT state and frequency are never inferred. */
export interface SeriesEntry {
  /** Full code with quoter: "NdOxide@BREX", "NdOxide.FOB@KOMIS", "EURUSD@ECB". */
  readonly code: string;
  readonly kind: SeriesKind;
  readonly basis: Basis;
  readonly frequency: Frequency;
  readonly calendar: CalendarName;
  readonly licence: Licence;
  /** Made by a generator and never a real quote. */
  readonly synthetic: boolean;
  /** Specification as the quoter gives it: "Nd2O3/TREO 99-99.9 %". */
  readonly specification?: string;
  /**
   * First and last day with an observation, and how many days have one, in this snapshot. The days are left out where there
   * are none, and where a pin limits what may be known.
   */
  readonly firstDay?: Day;
  readonly lastDay?: Day;
  readonly count: number;
}

/** Where observations come from, for REWHY and attribution. */
export interface Source {
  readonly id: string;
  readonly title: string;
  readonly address?: string;
  readonly attribution?: string;
}

/** A numbered state of the store. It is named "<feed>:<number>". */
export interface SnapshotName {
  readonly feed: string;
  readonly number: number;
}

/** All that a snapshot declares besides the observations themselves. */
export interface Catalogue {
  readonly snapshot: SnapshotName;
  readonly series: readonly SeriesEntry[];
  /** Default quoter by code without quoter: { "NdOxide": "BREX" }. */
  readonly defaultQuoters: Readonly<Record<string, string>>;
  readonly sources: readonly Source[];
  /** Full codes that the asker may see listed but holds no licence to have priced; absent where there are none. */
  readonly unlicensed?: readonly string[];
}
