import type { Catalogue } from "./catalogue";
import { indexOf } from "./catalogue-index";
import { type MaterialChoice, writtenCode } from "./code";
import { narrowed, splitText } from "./code-text";
import { Failure, isFailure } from "./failure";
import { isListed, readMaterial } from "./material";
import { partsOfCode } from "./materials/listed";

/** A full code in its proper case, and whether its material is of our own table or the user's. */
export interface SeriesCode {
  readonly code: string;
  readonly listed: boolean;
}

/** What the name of a user's own material may look like. */
const OWN_MATERIAL = /^[A-Za-z][A-Za-z0-9]{1,39}$/;

/**
 * Reads the full code that an import names, quoter included. Aliases become their codes and known codes get their
 * proper case; any other plain word is a material of the user's own ("FooOxide@ACME"), written as the catalogue
 * already has it. Fails like `readMaterial`, and as no-such-series {input, code} where the quoter is missing.
 */
export function readSeriesCode(text: string, catalogue?: Catalogue): SeriesCode | Failure {
  const known = readMaterial(text, catalogue);
  const choice = isFailure(known) ? readOwn(text, known) : known;
  if (isFailure(choice)) return choice;
  if (choice.quoter === undefined) {
    return new Failure("no-such-series", { input: text, code: choice.code });
  }
  const code = writtenCode(choice);
  const entry = catalogue && indexOf(catalogue).entry(code);
  return { code: entry?.code ?? code, listed: isListed(code) };
}

/** A new material of the user's own, or the failure that reading it met. */
function readOwn(text: string, failure: Failure): MaterialChoice | Failure {
  const written = splitText(text);
  const name = written.name.trim();
  if (failure.reason !== "unknown-material" || !OWN_MATERIAL.test(name)) return failure;
  const parts = partsOfCode(name);
  const code = parts === undefined ? name : parts.elements.join("") + parts.ending;
  return narrowed({ code }, written);
}
