import { useCallback } from "react";
import { cellFunctionNames } from "../../functions/list";
import { recalculateOurs } from "../../workbook/recalculate-ours";
import { usePane } from "../context";

/** Takes the newest snapshot and has our cells calculated again; when the feed does not answer, all stays as it was. */
export function useRefresh(): () => Promise<void> {
  const { feed, workbook } = usePane().ports;
  return useCallback(async () => {
    const failed = await feed.refresh();
    if (!failed) await recalculateOurs(workbook, cellFunctionNames);
  }, [feed, workbook]);
}
