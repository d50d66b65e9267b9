import { useCallback, useEffect, useRef, useState } from "react";
import type { CellChange } from "../../workbook/snapshot/cell-changes";
import type { MoveReport } from "../../workbook/snapshot/move";
import { usePane } from "../context";
import { type ChangeReason, reasonsOf } from "../state/change-reason";
import { knownCalls } from "../state/known-calls";

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
          return reasonsOf((await calls).get(change) ?? [], { from, to, answerAt });
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
