/** What is measured: gross profit of the companies, or the value of what is held. The two are never added. */
export const measures = ["profit", "value"] as const;

/** One of them. */
export type Measure = (typeof measures)[number];
