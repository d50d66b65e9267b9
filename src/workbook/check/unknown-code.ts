import { indexOf } from "../../core/catalogue-index";
import { type Failure, isFailure } from "../../core/failure";
import { firstText } from "../formula/known-argument";
import type { Checked, CheckedCall } from "./checked";
import type { Finding, Mend } from "./finding";
import { writeInstead } from "./rewrite";

/** What our functions call their materials. */
const MATERIALS = ["material", "materials", "a", "b"];

/** Functions that take more than materials, or look for them. */
const WIDER: ReadonlySet<string> = new Set(["REWHY", "REINFO", "REFIND", "REBETA"]);

/** Suggestions that are offered. */
const MOST = 3;

/** A material that nobody knows, that may be several, or of which the feed has no series. */
export function unknownCode(checked: Checked, { cell, call }: CheckedCall): readonly Finding[] {
  if (WIDER.has(call.name)) return [];
  const index = indexOf(checked.catalogue);
  const options = firstText(checked.values(call, "options"));
  return MATERIALS.flatMap((name) => checked.values(call, name) ?? []).flatMap(
    (given): readonly Finding[] => {
      const { value: input } = given;
      if (typeof input !== "string") return [];
      const terms = checked.terms(input, "", options);
      const said = isFailure(terms) ? meaningOf(terms) : undefined;
      if (!said || index.entry(input)) return [];
      const place = given.cell ?? cell.place;
      const mends = said.suggestions.flatMap((choice): readonly Mend[] => {
        const write = writeInstead(cell, given, choice);
        return write ? [{ choice, writes: [write] }] : [];
      });
      return [{ kind: "unknown-code", place, like: input, input, ...said, mends }];
    },
  );
}

function meaningOf({ reason, details }: Failure):
  | {
      readonly why: "unknown" | "ambiguous" | "no-series";
      readonly suggestions: readonly string[];
    }
  | undefined {
  const listed = (key: string): readonly string[] => {
    const list = details[key];
    return Array.isArray(list) ? list.map(String).slice(0, MOST) : [];
  };
  if (reason === "unknown-material") return { why: "unknown", suggestions: listed("suggestions") };
  if (reason === "ambiguous-material") {
    return { why: "ambiguous", suggestions: listed("candidates") };
  }
  return reason === "no-such-series"
    ? { why: "no-series", suggestions: listed("series") }
    : undefined;
}
