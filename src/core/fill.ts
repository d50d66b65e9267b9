import type { Day } from "./day";
import { type Folded, positionAtOrBefore } from "./fold";

/** Which observation answers for a day that has none: the option `fill=`. */
export const fills = ["previous", "none", "next", "nearest", "interpolate"] as const;

/** One of the fills. */
export type Fill = (typeof fills)[number];

/** How an answer came by its observation: it is the asked day's own, covers it, was filled in, or was asked for as the newest. */
export type FillUsed = "exact" | "covering" | "previous" | "next" | "interpolate" | "newest";

/** A day with the rules of its question. */
export interface AskedDay {
  readonly day: Day;
  readonly fill: Fill;
  /** Calendar days; Infinity for none. */
  readonly maxAge: number;
  /** The newest observation was asked for, and the day is the reference day. */
  readonly newest?: boolean;
}

/** A fold with the last day of each observation, which for daily ones is the day itself. */
export interface Spans {
  readonly folded: Folded;
  readonly last: Int32Array;
}

/** Why no observation answers. */
export type Miss = "before-first" | "unfilled" | "after-last" | "too-old";

/**
 * Position of the observation that answers for a day: the one whose day or period it is, else by the fill and within the age.
 * `interpolate` gives the earlier of its two neighbours and wants both within the age; of two equally near the earlier answers.
 * Nothing answers before the first observation, by no fill.
 */
export function answeringPosition(spans: Spans, { day, fill, maxAge }: AskedDay): number | Miss {
  const { folded, last } = spans;
  const before = positionAtOrBefore(folded, day);
  if (before < 0) return "before-first";
  const since = day - (last[before] ?? 0);
  if (since <= 0) return before;
  if (fill === "previous") return since <= maxAge ? before : "too-old";
  if (fill === "none") return "unfilled";
  const next = folded.day[before + 1];
  const until = next === undefined ? Infinity : next - day;
  if (fill === "nearest") {
    if (Math.min(since, until) > maxAge) return "too-old";
    return since <= until ? before : before + 1;
  }
  if (next === undefined) return "after-last";
  if (fill === "next") return until <= maxAge ? before + 1 : "too-old";
  return Math.max(since, until) <= maxAge ? before : "too-old";
}

/** True where the answer lies on the line from an observation to the next one. */
export function isBetween(spans: Spans, position: number, asked: AskedDay): boolean {
  return asked.fill === "interpolate" && asked.day > (spans.last[position] ?? 0);
}

/** How the observation at a position answers. */
export function fillUsed(spans: Spans, position: number, asked: AskedDay): FillUsed {
  const first = spans.folded.day[position] ?? 0;
  const last = spans.last[position] ?? 0;
  if (asked.newest) return "newest";
  if (isBetween(spans, position, asked)) return "interpolate";
  if (asked.day < first) return "next";
  if (asked.day > last) return "previous";
  return first === last ? "exact" : "covering";
}
