import { useCallback, useEffect, useRef, useState } from "react";
import type { CellChange } from "../../workbook/snapshot/cell-changes";
import type { MoveReport } from "../../workbook/snapshot/move";
import { usePane } from "../context";
import { type BothSnapshots, type ChangeReason, reasonsOf } from "../state/change-reason";
import { type KnownCall, knownCalls } from "../state/known-calls";
import { priceBehind } from "../state/price-behind";

/** Reasons told so far, and the way to have those of more changes told. */
export interface ReasonsInHand {
  readonly reasons: ReadonlyMap<CellChange, readonly ChangeReason[]>;
  /** Tells of these changes too, and gives the reasons of all. */
  ask(changes: readonly CellChange[]): Promise<ReasonsInHand["reasons"]>;
}

/** Asks why cells changed, of those that are in sight and of no others: each costs some questions. */
export function useReasons(
  { from, to }: MoveReport,
  inSight: readonly CellChange[],
): ReasonsInHand {
  const { ports } = usePane();
  const [reasons, setReasons] = useState<ReasonsInHand["reasons"]>(new Map());
  const known = useRef(new Map<CellChange, Promise<readonly ChangeReason[]>>());

  const ask = useCallback(
    async (changes: readonly CellChange[]) => {
      const fresh = changes.filter((change) => !known.current.has(change));
      const calls = knownCalls(fresh, ports.workbook);
      for (const change of fresh) {
        const told = async (): Promise<readonly ChangeReason[]> => {
          if (change.rewritten) return ["rewritten"];
          if (!from || !to) return ["unknown"];
          const { answerAt } = ports;
          return reasonsOfChange(change, (await calls).get(change) ?? [], { from, to, answerAt });
        };
        const reason: readonly ChangeReason[] = ["unknown"];
        known.current.set(
          change,
          told().catch(() => reason),
        );
      }
      const all = await Promise.all(
        [...known.current].map(async ([change, told]) => [change, await told] as const),
      );
      const found = new Map(all);
      setReasons(found);
      return found;
    },
    [ports, from, to],
  );

  useEffect(() => void ask(inSight), [ask, inSight]);
  return { reasons, ask };
}

/** A cell of a table or history is told by its own price, where that differs; any other by the whole answer. */
async function reasonsOfChange(
  change: CellChange,
  calls: readonly (KnownCall | undefined)[],
  both: BothSnapshots,
): Promise<readonly ChangeReason[]> {
  const price = priceBehind(change, calls);
  const own = price ? await reasonsOf([price], both) : [];
  return own.length > 0 && !own.includes("inputs") ? own : reasonsOf(calls, both);
}
