/** What can be asked of a cited fact; `all` is every one of them, label by label. */
export const factParts = [
  "value",
  "to",
  "unit",
  "status",
  "period",
  "text",
  "note",
  "source",
  "known since",
  "all",
] as const;

/** One of the parts. */
export type FactPart = (typeof factParts)[number];
