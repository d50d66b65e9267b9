/** How often a series is published; a declared property of the series, never inferred. */
export const frequencies = [
  "daily",
  "weekly",
  "monthly",
  "quarterly",
  "half-yearly",
  "yearly",
] as const;

/** One of the frequencies. */
export type Frequency = (typeof frequencies)[number];

/** Calendar days after which a price is too old, by frequency: from the asked day to the nearer end of the period. */
export const defaultMaxAge: Readonly<Record<Frequency, number>> = {
  daily: 10,
  weekly: 16,
  monthly: 45,
  quarterly: 100,
  "half-yearly": 200,
  yearly: 400,
};
