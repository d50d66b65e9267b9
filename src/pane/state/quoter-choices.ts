import type { Catalogue } from "../../core/catalogue";
import { splitCode } from "../../core/code";
import { namesOfQuoter } from "../../core/quoter";

/** A quoter of the feed, and how many materials' series it has there. */
export interface QuoterChoice {
  readonly code: string;
  /** "" for a quoter of the user's own. */
  readonly name: string;
  readonly series: number;
}

/** Who quotes materials in this feed, those of most series first; a generator is nobody's choice. */
export function quoterChoices({ series }: Catalogue): readonly QuoterChoice[] {
  const counts = new Map<string, number>();
  for (const { code, kind, synthetic } of series) {
    const { quoter } = splitCode(code);
    if (kind !== "material" || synthetic || quoter === undefined) continue;
    counts.set(quoter, (counts.get(quoter) ?? 0) + 1);
  }
  return [...counts]
    .map(([code, count]) => {
      const [name = ""] = namesOfQuoter(code).split("; ");
      return { code, name: name === code ? "" : name, series: count };
    })
    .sort((a, b) => b.series - a.series || a.code.localeCompare(b.code));
}

/** Whether a quoter is synthetic in this feed, or does not quote materials in it at all; undefined where all is well. */
export function quoterFault(
  catalogue: Catalogue,
  quoter: string,
): "synthetic" | "not-quoted" | undefined {
  const own = catalogue.series.filter(
    ({ code, kind }) => kind === "material" && splitCode(code).quoter === quoter,
  );
  if (own.some(({ synthetic }) => !synthetic)) return undefined;
  return own.length > 0 ? "synthetic" : "not-quoted";
}
