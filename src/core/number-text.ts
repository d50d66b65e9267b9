/** Writes a number for a sentence: "732,500", "93.3191", "0.00042". Six significant digits of a fraction are enough there. */
export function formatNumber(value: number): string {
  if (!Number.isFinite(value)) return String(value);
  const rounded = Math.abs(value) >= 1000 ? Number(value.toFixed(2)) : Number(value.toPrecision(6));
  const [whole = "", fraction] = String(rounded).split(".");
  if (whole.includes("e") || fraction?.includes("e")) return String(rounded);
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/** Writes a list as a person says it: "a, b or c". */
export function listOf(words: readonly string[], last = "or"): string {
  if (words.length < 2) return words.join("");
  return `${words.slice(0, -1).join(", ")} ${last} ${words[words.length - 1] ?? ""}`;
}

/** Writes the first words of a list that may be long: "a, b, c and 2,997 more". A cell holds no more than so much text. */
export function someOf(words: readonly string[], most = 10): string {
  const rest = words.length - most;
  if (rest < 2) return listOf(words, "and");
  return `${words.slice(0, most).join(", ")} and ${formatNumber(rest)} more`;
}
