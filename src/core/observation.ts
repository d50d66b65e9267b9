import type { Day } from "./day";
import type { Instant } from "./instant";

/** What a published value is. `withdrawn` takes an earlier revision back; `withheld` says the source keeps it to itself. */
export const statuses = [
  "published",
  "preliminary",
  "revised",
  "derived",
  "assumed",
  "synthetic",
  "withheld",
  "withdrawn",
] as const;

/** One of the statuses. */
export type Status = (typeof statuses)[number];

/** The numbers that one observation may carry, as published and in the basis of its series. */
export const amountNames = ["low", "high", "mid", "avg", "value"] as const;

/** One of the names of numbers. */
export type AmountName = (typeof amountNames)[number];

/** The numbers of one observation; at least one is there unless the status is withheld or withdrawn. */
export type Amounts = Readonly<Partial<Record<AmountName, number>>>;

/** One published price: what a source said for a day or period, and since when that was known. */
export interface Observation {
  /** The day, or a period's first day. */
  readonly day: Day;
  readonly amounts: Amounts;
  readonly knownSince: Instant;
  readonly status: Status;
  /** Id of its source in the catalogue, such as "S1". */
  readonly source: string;
  /** How a derived or assumed value was come by, where it was. */
  readonly note?: string;
}

/** An observation with the number of the snapshot that brought it. */
export interface StoredObservation extends Observation {
  readonly snapshot: number;
}
