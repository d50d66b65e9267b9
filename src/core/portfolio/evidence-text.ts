import type { Evidence, Stated } from "./company";
import { isOwn } from "./own";

/** What a number stands on, in words; an assumption says whose it is. */
export function evidenceText({ evidence, source }: Pick<Stated, "evidence" | "source">): string {
  if (evidence !== "assumption") return evidence;
  return isOwn({ source }) ? "your assumption" : "our assumption";
}

/** The weakest evidence among rows, in words; undefined where there are none. */
export function weakestEvidence(
  rows: readonly Pick<Stated, "evidence" | "source">[],
): string | undefined {
  const rank: readonly Evidence[] = ["filing", "estimate", "assumption"];
  const [weak] = [...rows].sort((a, b) => rank.indexOf(b.evidence) - rank.indexOf(a.evidence));
  return weak && evidenceText(weak);
}
