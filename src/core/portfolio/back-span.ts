import type { BackUnit } from "../when";

/** So many days, weeks, months or years back. */
export interface BackSpan {
  readonly count: number;
  readonly unit: BackUnit;
}

/** Reads "2Y", "18M", "104W"; undefined for other text. */
export function readBackSpan(text: string): BackSpan | undefined {
  const [, digits, unit] = /^-?(\d{1,4})([DWMY])$/i.exec(text) ?? [];
  const count = Number(digits ?? 0);
  return count === 0 ? undefined : { count, unit: unit?.toUpperCase() as BackUnit };
}
