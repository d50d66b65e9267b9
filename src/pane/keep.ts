import * as keyValues from "idb-keyval";
import { type Keeping, type KeepingParts, keeping } from "../client/stored/keeping";
import { machineOver } from "../client/stored/machine-over";
import { cellFunctionNames } from "../functions/list";
import { recalculateOurs } from "../workbook/recalculate-ours";
import type { Workbook } from "../workbook/workbook";

/** What is kept in the workbook and on the machine. It is a chunk of its own: the first price does not wait for it to be parsed. */
export function keepIn(
  workbook: Workbook,
  parts: Omit<KeepingParts, "papers" | "machine">,
): Keeping {
  const { shelf } = parts;
  let isRead = shelf.now() !== undefined;
  shelf.subscribe(() => {
    // What cells waited for needs no second calculation; whatever comes later does.
    if (isRead) void recalculateOurs(workbook, cellFunctionNames).catch(() => undefined);
    isRead = true;
  });
  return keeping({ ...parts, papers: workbook, machine: machineOver(keyValues) });
}
