import { withoutQuoter } from "./code";

/**
 * What a key opens, as patterns: a full code ("TbOxide@ARGUS"), a quoter ("@ARGUS"), a code of any quoter ("TbOxide"), each with
 * `*` for any run of characters ("*@ACME", "Dy*@ARGUS"). `*` alone is every series.
 */
export type Patterns = readonly string[];

/** Longest pattern, and most of them for one key. */
const MOST_CHARACTERS = 100;
const MOST_PATTERNS = 200;

/** Reads "*@ACME, TbOxide@ARGUS"; undefined where a pattern is too long or has a character that no code has. */
export function readPatterns(text: string): Patterns | undefined {
  const patterns = text
    .split(",")
    .map((pattern) => pattern.trim())
    .filter((pattern) => pattern !== "");
  const isFit = (pattern: string) =>
    pattern.length <= MOST_CHARACTERS && !/[\s"'\\<>\p{Cc}]/u.test(pattern);
  return patterns.length <= MOST_PATTERNS && patterns.every(isFit) ? patterns : undefined;
}

/** True when one of the patterns names the series of a full code. Case does not count, as no two codes differ by it alone. */
export function covers(patterns: Patterns, code: string): boolean {
  const folded = code.toLowerCase();
  return patterns.some((pattern) => names(pattern.toLowerCase(), folded));
}

function names(pattern: string, code: string): boolean {
  if (pattern === "*") return true;
  const at = pattern.indexOf("@");
  if (at < 0) return fits(pattern, withoutQuoter(code));
  return fits(at === 0 ? `*${pattern}` : pattern, code);
}

/** A glob, in at most pattern x text steps: no expression is made of what a person wrote. */
function fits(pattern: string, text: string): boolean {
  let at = 0;
  let star = -1;
  let resume = 0;
  for (let index = 0; index < text.length;) {
    if (at < pattern.length && pattern[at] === "*") {
      star = at++;
      resume = index;
    } else if (at < pattern.length && pattern[at] === text[index]) {
      at += 1;
      index += 1;
    } else if (star >= 0) {
      at = star + 1;
      index = ++resume;
    } else return false;
  }
  while (pattern[at] === "*") at += 1;
  return at === pattern.length;
}
