import { type Dispatch, useCallback, useEffect, useRef } from "react";
import { usePane } from "../context";
import type { PaneEvent } from "../state/pane";
import { causeOf, scanOf } from "../state/problem";
import type { Problems } from "../state/problems";
import { watchCells } from "./watch-cells";

/** A pause after a change before the workbook is looked through again. */
const PAUSE_MS = 800;

/** Looks through the workbook when the tab opens and after changes, and asks the reason of each problem in sight. */
export function useProblems(
  { scan, shown }: Problems,
  dispatch: Dispatch<PaneEvent>,
): () => Promise<void> {
  const { ports } = usePane();
  const { workbook } = ports;

  const look = useCallback(async () => {
    dispatch({ problems: { kind: "looking" } });
    try {
      const found = scanOf(await workbook.formulas());
      dispatch({ problems: { kind: "looked", scan: found } });
    } catch (error) {
      const detail = error instanceof Error ? error.message : String(error);
      dispatch({ problems: { kind: "unread", detail } });
    }
  }, [workbook, dispatch]);

  useEffect(() => {
    const stop = watchCells(workbook, PAUSE_MS, look);
    void look();
    return stop;
  }, [workbook, look]);

  const asked = useRef(new WeakSet<object>());
  useEffect(() => {
    for (const problem of scan?.problems.slice(0, shown) ?? []) {
      if (!scan || asked.current.has(problem)) continue;
      asked.current.add(problem);
      void causeOf(problem, ports).then((cause) => {
        dispatch({ problems: { kind: "explained", scan, place: problem.place, cause } });
      });
    }
  }, [ports, dispatch, scan, shown]);

  return look;
}
