import { normaliseName } from "./alias";
import type { Catalogue } from "./catalogue";
import { Failure, isFailure } from "./failure";
import { readMaterial } from "./material";
import { nearestNames } from "./nearest";
import { knownQuoter } from "./quoter";

/** How many names "did you mean" offers. */
const SUGGESTIONS = 5;

/** Longer texts name nothing and are cut where a failure quotes them. */
const LONGEST = 120;

/**
 * What facts or events are about, from any spelling: "World", "rare earth concentrate" for REConc, "包头稀土产品交易所" for BREX.
 * unknown-subject names those that are near.
 */
export function readSubject(
  text: string,
  subjects: Iterable<string>,
  catalogue: Catalogue,
): string | Failure {
  const byName = new Map([...subjects].map((subject) => [normaliseName(subject), subject]));
  const input = text.slice(0, LONGEST);
  const name = normaliseName(input);
  const material = readMaterial(input, catalogue);
  const meanings = [name, isFailure(material) ? name : normaliseName(material.code)];
  for (const meaning of [...meanings, normaliseName(knownQuoter(input) ?? "")]) {
    const subject = byName.get(meaning);
    if (subject !== undefined) return subject;
  }
  const suggestions = near(name, [...byName.keys()]).map((known) => byName.get(known) ?? known);
  return new Failure("unknown-subject", { input, suggestions });
}

/** Names spelled alike, else those that hold the text or are held by it. */
function near(name: string, names: readonly string[]): readonly string[] {
  const alike = nearestNames(name, names);
  const found = alike.length > 0 ? alike : names.filter((known) => overlaps(name, known));
  return found.slice(0, SUGGESTIONS);
}

function overlaps(name: string, known: string): boolean {
  return name.length > 1 && (known.includes(name) || name.includes(known));
}
