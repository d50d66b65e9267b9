import type { SeriesEntry } from "./catalogue";
import { splitCode } from "./code";
import { materialOf } from "./material";

/** Names of what a series prices, in English and in Chinese (simplified). A synthetic series says so in both. */
export interface SeriesName {
  readonly name: string;
  readonly chineseName: string;
}

/** The word that stands before every name of a series that a generator made. */
export const SYNTHETIC = "SYNTHETIC";

/** The names of a series: those of its material, or "EUR/CNY" for an exchange rate. */
export function nameOf(entry: SeriesEntry): SeriesName {
  const { name, chineseName } = entry.kind === "rate" ? rateName(entry) : materialOf(entry.code);
  if (!entry.synthetic) return { name, chineseName };
  return {
    name: `${SYNTHETIC} ${name}`,
    chineseName: chineseName === "" ? "" : `${SYNTHETIC} ${chineseName}`,
  };
}

/** True for prices that only those see who supplied them: nobody has verified them, and wherever they show this is said. */
export function isOwn({ licence }: SeriesEntry): boolean {
  return licence === "private";
}

function rateName(entry: SeriesEntry): SeriesName {
  const pair = splitCode(entry.code).material;
  return { name: `${pair.slice(0, 3)}/${pair.slice(3)}`, chineseName: "" };
}
