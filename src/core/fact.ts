import type { Instant } from "./instant";

/** What kind of claim a fact is: China's 270,000 t of 2024 is a quota, not an output. */
export const factStatuses = [
  "published",
  "estimate",
  "derived",
  "quota",
  "forecast",
  "guidance",
  "qualitative",
] as const;

/** One of the kinds of claim. */
export type FactStatus = (typeof factStatuses)[number];

/** One cited statement about a subject, with the moment it was known and who said it. */
export interface Fact {
  readonly subject: string;
  readonly metric: string;
  /** A day, period or "" where the source names none: "2024", "2025-12-31/2026-01-28". */
  readonly period: string;
  readonly value?: number;
  /** For a range: its upper end, `value` being the lower. */
  readonly valueTo?: number;
  readonly text?: string;
  readonly unit: string;
  readonly status: FactStatus;
  readonly knownSince: Instant;
  readonly source: string;
  readonly note?: string;
}

/** A dated, cited event: a quota, a control, a tax, a floor, an announcement. */
export interface MarketEvent {
  readonly day: string;
  readonly subject: string;
  readonly kind: "quota" | "control" | "tax" | "floor" | "announcement" | "market";
  readonly text: string;
  readonly knownSince: Instant;
  readonly source: string;
}
