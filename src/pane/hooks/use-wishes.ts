import { type Dispatch, useEffect } from "react";
import { usePane } from "../context";
import type { PaneEvent } from "../state/pane";

/** Shows what a button outside of the pane leads to: a tab, and perhaps a section of it unfolded. */
export function useWishes(dispatch: Dispatch<PaneEvent>): void {
  const { wish } = usePane().ports;
  useEffect(() => {
    const look = () => {
      const wished = wish?.now();
      if (wished) dispatch({ wished });
    };
    look();
    return wish?.subscribe(look);
  }, [wish, dispatch]);
}
