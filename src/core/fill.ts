/** Which observation answers for a day that has none: the option `fill=`. */
export const fills = ["previous", "none", "next", "nearest", "interpolate"] as const;

/** One of the fills. */
export type Fill = (typeof fills)[number];

/** How an answer came by its observation: it is the asked day's own, covers it, was filled in, or was asked for as the newest. */
export type FillUsed =
  "exact" | "covering" | "previous" | "next" | "interpolate" | "newest" | "counted";
