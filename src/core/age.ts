import type { Day } from "./day";

/** Calendar days from the asked day to the nearer end of an observation's period; 0 inside it. */
export function ageOn(asked: Day, first: Day, last: Day): number {
  return asked > last ? asked - last : asked < first ? first - asked : 0;
}

/** Reads the option `maxage=`: a whole number of days from 0, or "none", which is Infinity; undefined for other text. */
export function readMaxAge(text: string): number | undefined {
  const wanted = text.trim().toLowerCase();
  if (wanted === "none") return Infinity;
  return /^\d{1,6}$/.test(wanted) ? Number(wanted) : undefined;
}
