import { useEffect, useMemo, useState } from "react";
import { usePane } from "../context";
import type { Area, CellPlace } from "../../workbook/address";
import { cornerOf } from "../state/cell-reference";

/** First cell of the selection, as it moves; undefined while the host cannot say. */
export function useSelection(): CellPlace | undefined {
  const area = useSelectedArea();
  return useMemo(() => area && cornerOf(area), [area]);
}

/** The selected cells, as the selection moves; undefined while the host cannot say. */
export function useSelectedArea(): Area | undefined {
  const { workbook } = usePane().ports;
  const [area, setArea] = useState<Area>();
  useEffect(() => {
    let wanted = true;
    const look = (): void => {
      workbook.selection().then(
        (selected) => {
          if (wanted) setArea(selected);
        },
        // A selected chart or shape has no cells.
        () => {
          if (wanted) setArea(undefined);
        },
      );
    };
    look();
    const stop = workbook.onSelection(look);
    return () => {
      wanted = false;
      stop();
    };
  }, [workbook]);
  return area;
}
