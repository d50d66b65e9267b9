import { useCallback } from "react";
import { usePane } from "../context";

/** Takes the newest snapshot and has our cells calculated again; when the feed does not answer, all stays as it was. */
export function useRefresh(): () => Promise<void> {
  const { snapshot } = usePane().ports;
  return useCallback(async () => {
    await snapshot.refresh();
  }, [snapshot]);
}
