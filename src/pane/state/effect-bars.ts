import { isFailure } from "../../core/failure";
import { sizeOf } from "./name-held";
import type { NameShocked } from "./picture";

/** The names with an effect that a chart shows one by one, and up to how many it fills with what is not modelled. */
export const MOST_BARS = 30;
export const FILLED_UP_TO = 12;

/** What a chart of effects shows, from the largest gain to the largest loss, and last what is not modelled. */
export interface EffectBars {
  readonly shown: readonly NameShocked[];
  /** All that is not shown: how many, how many of them are not modelled, and what the others add together. */
  readonly rest: { readonly names: number; readonly open: number; readonly contribution: number };
}

/** The names with the largest effects; where there are too few of these, the largest of what is not modelled. */
export function effectBars(names: readonly NameShocked[]): EffectBars {
  const stated = names.filter(({ contribution }) => contribution !== undefined).length;
  const most = Math.min(MOST_BARS, Math.max(FILLED_UP_TO, stated));
  const bySize = [...names].sort(
    (a, b) => effectSize(b) - effectSize(a) || sizeOf(b.held) - sizeOf(a.held),
  );
  const rest = bySize.slice(most);
  return {
    shown: bySize.slice(0, most).sort(inOrder),
    rest: {
      names: rest.length,
      open: rest.filter(({ contribution }) => contribution === undefined).length,
      contribution: rest.reduce((sum, { contribution = 0 }) => sum + contribution, 0),
    },
  };
}

/** True for an effect that stands on our own assumption, and is drawn hatched. */
export function isAssumed({ effect, contribution }: NameShocked): boolean {
  return contribution !== undefined && effect.kinds.includes("assumed");
}

/** Why a name has no bar, which is never drawn as 0: no effect that could be stated, a beta that says nothing, or no price. */
export type OpenReason = "open" | "indistinct" | "unpriced";

/** Why a name has no bar; undefined where it has one. */
export function openReason({ effect, contribution }: NameShocked): OpenReason | undefined {
  if (contribution !== undefined) return undefined;
  const { percent } = effect;
  if (!isFailure(percent)) return "unpriced";
  return percent.details.hint === "indistinct" ? "indistinct" : "open";
}

/** An effect that changes over time counts with its widest, so that a name that is 0 at the horizon is not hidden. */
function effectSize({ span }: NameShocked): number {
  return span === undefined ? -1 : Math.max(Math.abs(span.low), Math.abs(span.high));
}

function inOrder(a: NameShocked, b: NameShocked): number {
  const [first, second] = [a.contribution, b.contribution];
  if (first === undefined || second === undefined) {
    return (
      Number(first === undefined) - Number(second === undefined) || sizeOf(b.held) - sizeOf(a.held)
    );
  }
  return second - first || sizeOf(b.held) - sizeOf(a.held);
}
