/** What is wrong with a date that cannot be read, so that the sentence can say what to write instead. */
export const dateHints = [
  /** 2026 as a number is a serial of 1905 (`readsAs`); as text it is the year. */
  "year-as-number",
  /** As a serial the number is a day of the year `readsAs`, before 1990. */
  "serial-too-early",
  /** A number below zero; as text "-1D" counts back. */
  "negative-number",
  /** "01/02/2026": both orders are in use, so neither is taken; the year goes first. */
  "ambiguous-order",
  /** "28-Jan-26": a year has four digits. */
  "short-year",
  /** "2026-02-30", "2026-13": the form is right, but the calendar has no such day or period. */
  "not-in-calendar",
  /** "2026-01-28T10:00": a day has neither hour nor zone. */
  "has-time",
  /** "1D", "+1D": a count goes back and has a minus. */
  "counts-back",
  /** "-9999Y": a count goes back 200 years at most. */
  "too-far-back",
  /** Anything else. */
  "not-a-date",
] as const;

/** One of the hints. */
export type DateHint = (typeof dateHints)[number];
