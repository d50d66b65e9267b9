import type { Catalogue, SeriesEntry } from "../../core/catalogue";
import { indexOf } from "../../core/catalogue-index";
import { writtenCode } from "../../core/code";
import { type Failure, isFailure } from "../../core/failure";
import { readMaterial } from "../../core/material";
import { sentenceOf } from "../../core/sentences";
import { readSeriesCode } from "../../core/series-code";
import { quoteText, withoutControls } from "./quote-text";

/** A series that a row names: one that the store has, or a new one. */
export interface NamedSeries {
  readonly code: string;
  readonly known: SeriesEntry | undefined;
}

/** What decides which series a row names. */
export interface CodeRules {
  readonly known: Catalogue;
  /** Full codes for what the file writes. */
  readonly codes: ReadonlyMap<string, string>;
  /** True where a name that no material has makes a material of the user's own. */
  readonly ownMaterials: boolean;
}

/** Reads the code of a row, quoter included; a text says what is wrong with it. */
export function readRowCode(cell: string, rules: CodeRules): NamedSeries | string {
  const text = rules.codes.get(cell.trim()) ?? cell.trim();
  if (text === "") return "the code is missing";
  const known = indexOf(rules.known).entry(text);
  const code = known?.code ?? newCode(text, rules);
  if (typeof code !== "string") return code.wrong;
  const entry = known ?? indexOf(rules.known).entry(code);
  if (entry?.synthetic || /@DEMO$/i.test(code)) {
    return `${code} is synthetic; give your prices a quoter of their own`;
  }
  return { code: entry?.code ?? code, known: entry };
}

function newCode(text: string, { known, ownMaterials }: CodeRules): string | { wrong: string } {
  const choice = readMaterial(text, known);
  if (!isFailure(choice)) {
    return choice.quoter === undefined ? needsQuoter(text, choice.code) : writtenCode(choice);
  }
  if (choice.reason !== "unknown-material") return wrongCode(text, choice);
  const own = readSeriesCode(text, known);
  if (isFailure(own)) return wrongCode(text, own);
  if (ownMaterials) return own.code;
  return { wrong: `${wrongCode(text, choice).wrong} --own-materials takes it for one of yours.` };
}

function wrongCode(text: string, failure: Failure): { wrong: string } {
  const { code } = failure.details;
  if (failure.reason === "no-such-series") return needsQuoter(text, String(code));
  return { wrong: withoutControls(sentenceOf(failure)) };
}

function needsQuoter(text: string, code: string): { wrong: string } {
  return {
    wrong: `${quoteText(text)} does not say who quotes it; write ${code}@ACME, in letters and digits`,
  };
}
