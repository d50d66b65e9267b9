import { useCallback, useSyncExternalStore } from "react";
import type { SnapshotState } from "../../workbook/snapshot/control";
import { usePane } from "../context";

/** How the workbook's moves from snapshot to snapshot stand. */
export function useSnapshot(): SnapshotState {
  const { snapshot } = usePane().ports;
  return useSyncExternalStore(
    useCallback((changed) => snapshot.subscribe(changed), [snapshot]),
    () => snapshot.state(),
  );
}
