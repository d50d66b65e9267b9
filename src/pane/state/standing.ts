import { isFailure } from "../../core/failure";
import type { Evidence, SegmentWeight } from "../../core/portfolio/company";
import { isOwn } from "../../core/portfolio/own";
import type { NameHeld } from "./name-held";

/** What weights stand on, as a person asks: a filing, an estimate, our assumption, the user's own word, or nothing. */
export const standings = ["filing", "estimate", "assumption", "own", "none"] as const;

/** One of them, the firmest first. */
export type Standing = (typeof standings)[number];

/** What one row stands on. What the user says is the user's, whatever evidence is named for it. */
export function standingOfRow(row: Pick<SegmentWeight, "evidence" | "source">): Standing {
  return isOwn(row) ? "own" : row.evidence;
}

/** What the weights of a name stand on: the weakest of its rows. */
export function standingOf({ weights }: Pick<NameHeld, "weights">): Standing {
  const rank = (row: SegmentWeight) => evidenceRank[row.evidence];
  const [first, ...others] = weights;
  if (first === undefined) return "none";
  return standingOfRow(others.reduce((weak, row) => (rank(row) > rank(weak) ? row : weak), first));
}

const evidenceRank: Readonly<Record<Evidence, number>> = { filing: 0, estimate: 1, assumption: 2 };

/** Shares of the gross value of all that is priced, by what the weights stand on; "none" is what is unclassified. */
export function standingShares(
  names: readonly NameHeld[],
): readonly { readonly standing: Standing; readonly share: number }[] {
  const sums: Record<Standing, number> = { filing: 0, estimate: 0, assumption: 0, own: 0, none: 0 };
  let whole = 0;
  for (const { position, weights } of names) {
    if (isFailure(position.value)) continue;
    const size = Math.abs(position.value);
    whole += size;
    let known = 0;
    for (const row of weights) {
      sums[standingOfRow(row)] += size * row.weight;
      known += row.weight;
    }
    sums.none += size * Math.max(0, 1 - known);
  }
  if (whole === 0) return [];
  return standings
    .map((standing) => ({ standing, share: sums[standing] / whole }))
    .filter(({ share }) => share > 1e-9);
}
