import { useEffect, useState } from "react";
import { usePane } from "../context";
import type { CellPlace } from "../../workbook/address";
import { cornerOf } from "../state/cell-reference";

/** First cell of the selection, as it moves; undefined while the host cannot say. */
export function useSelection(): CellPlace | undefined {
  const { workbook } = usePane().ports;
  const [place, setPlace] = useState<CellPlace>();
  useEffect(() => {
    let wanted = true;
    const look = (): void => {
      workbook.selection().then(
        (area) => {
          if (wanted) setPlace(cornerOf(area));
        },
        // A selected chart or shape has no cells.
        () => {
          if (wanted) setPlace(undefined);
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
  return place;
}
