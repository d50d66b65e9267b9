import { normaliseName } from "./alias";
import { quoters } from "./materials/quoters";

const codeByName = new Map<string, string>();

for (const { code, name, chineseName } of quoters) {
  for (const word of [code, ...name.split("; "), ...chineseName.split("; ")]) {
    if (word !== "") codeByName.set(normaliseName(word), code);
  }
}

/** Letters and digits, as a quoter of the user's own is written. */
const OWN = /^[A-Z0-9]{1,24}$/;

/**
 * Reads a quoter by code or name in any case: "sunsirs" and "生意社" are SunSirs. Any other word of letters and
 * digits is a quoter of the user's own, in capitals. Undefined for what cannot be a quoter.
 */
export function readQuoter(text: string): string | undefined {
  const own = normaliseName(text).toUpperCase();
  return knownQuoter(text) ?? (OWN.test(own) ? own : undefined);
}

/** The quoter of our table that a text names. */
export function knownQuoter(text: string): string | undefined {
  return codeByName.get(normaliseName(text));
}

/** English and Chinese names of a quoter, split by "; "; empty for a quoter of the user's own. */
export function namesOfQuoter(code: string): string {
  const quoter = quoters.find((known) => known.code === code);
  return quoter === undefined ? "" : `${quoter.name}; ${quoter.chineseName}`;
}
