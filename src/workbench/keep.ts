import * as keyValues from "idb-keyval";
import { type Keeping, type KeepingParts, keeping } from "../client/stored/keeping";
import { machineOver } from "../client/stored/machine-over";
import type { Workbook } from "../workbook/workbook";

/** What is kept in the workbook and on the machine; the grid itself calculates again when own prices change. */
export function keepIn(
  workbook: Workbook,
  parts: Omit<KeepingParts, "papers" | "machine">,
): Keeping {
  return keeping({ ...parts, papers: workbook, machine: machineOver(keyValues) });
}
