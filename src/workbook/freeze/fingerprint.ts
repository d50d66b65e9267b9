import type { Shown } from "../shown";

/** Digits of a number that count: a file keeps 15. */
const DIGITS = 14;

/**
 * A short text by which values are known again, so that an edit of one of them is seen (FNV-1a, 32 bits). It guards against
 * oversight, not against forgery.
 */
export function fingerprint(rows: readonly (readonly Shown[])[]): string {
  let hash = 0x811c9dc5;
  const add = (text: string): void => {
    for (let at = 0; at < text.length; at += 1) {
      hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    }
  };
  for (const row of rows) {
    for (const value of row) {
      const written = typeof value === "number" ? value.toPrecision(DIGITS) : String(value);
      add(`${typeof value}:${written}\u0000`);
    }
    add("\u0001");
  }
  return (hash >>> 0).toString(16).padStart(8, "0");
}
