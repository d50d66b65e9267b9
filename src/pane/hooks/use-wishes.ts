import { type Dispatch, useEffect, useRef } from "react";
import { usePane } from "../context";
import type { PaneEvent, PaneState } from "../state/pane";

/** Shows what a button outside of the pane leads to: a tab, and perhaps a section of it unfolded. */
export function useWishes({ workbook }: PaneState, dispatch: Dispatch<PaneEvent>): void {
  const { wish } = usePane().ports;
  const unfolded = useRef(workbook);
  unfolded.current = workbook;
  useEffect(() => {
    const look = () => {
      const wished = wish?.now();
      if (!wished) return;
      dispatch({ tab: wished.tab });
      const { section } = wished;
      if (section && !unfolded.current.includes(section)) {
        dispatch({ workbook: [...unfolded.current, section] });
      }
    };
    look();
    return wish?.subscribe(look);
  }, [wish, dispatch]);
}
