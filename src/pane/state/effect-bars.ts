import { isFailure } from "../../core/failure";
import { sizeOf } from "./name-held";
import type { NameShocked } from "./picture";

/** The names that a chart shows one by one. */
export const MOST_BARS = 30;

/** What a chart of effects shows, from the largest gain to the largest loss, and last what is not modelled. */
export interface EffectBars {
  readonly shown: readonly NameShocked[];
  /** All that is not shown: how many, how many of them are not modelled, and what the others add together. */
  readonly rest: { readonly names: number; readonly open: number; readonly contribution: number };
}

/** The names with the largest effects; where there are too few of these, the largest of what is not modelled. */
export function effectBars(names: readonly NameShocked[], most = MOST_BARS): EffectBars {
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
export function isAssumed({ effect }: NameShocked): boolean {
  return effect.kinds.includes("assumed");
}

/** True for a name without an effect that could be stated; never drawn as 0. */
export function isOpen({ effect }: NameShocked): boolean {
  return isFailure(effect.percent);
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
