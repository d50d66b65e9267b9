import { useSyncExternalStore } from "react";
import type { CarryState } from "../../client/carry/carry";
import { usePane } from "../context";

const never = () => () => undefined;

/** What the workbook carries; undefined where nothing is kept at all. */
export function useCarry(): CarryState | undefined {
  const carry = usePane().ports.keeping?.carry;
  return useSyncExternalStore(carry ? carry.subscribe : never, () => carry?.state());
}
