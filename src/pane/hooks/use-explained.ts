import { useEffect, useRef, useState } from "react";
import type { CellPlace } from "../../workbook/address";
import type { FormulaCell } from "../../workbook/workbook";
import { usePane } from "../context";
import { type Explained, explain } from "../state/explained";
import { useFeedState } from "./use-watched";
import { watchCells } from "./watch-cells";

/** A pause after the selection moved, so that walking over cells asks nothing. */
const PAUSE_MS = 150;

/** What is behind a cell, found anew when it or the workbook changes; undefined while it is looked for. */
export function useExplained(place: CellPlace | undefined): Explained | undefined {
  const { ports } = usePane();
  const { view } = useFeedState();
  const { workbook } = ports;
  const [explained, setExplained] = useState<Explained>();
  const [changes, setChanges] = useState(0);
  const cells = useRef<Promise<readonly FormulaCell[]>>();

  useEffect(
    () =>
      watchCells(workbook, PAUSE_MS * 4, () => {
        cells.current = undefined;
        setChanges((count) => count + 1);
      }),
    [workbook],
  );

  const key = place && JSON.stringify(place);
  useEffect(() => {
    if (key === undefined) return undefined;
    let wanted = true;
    const timer = setTimeout(() => {
      cells.current ??= workbook.formulas();
      void cells.current
        .then((all) => explain(JSON.parse(key) as CellPlace, all, ports))
        // A workbook that cannot be read now is told by the list of problems.
        .catch(() => undefined)
        .then((found) => {
          if (wanted) setExplained(found);
        });
    }, PAUSE_MS);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [key, workbook, ports, changes, view]);
  return explained && key === JSON.stringify(explained.place) ? explained : undefined;
}
