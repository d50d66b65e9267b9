import type { WatchedFeed } from "../client/watched-feed";
import { cellFunctionNames } from "../functions/list";
import { type SnapshotControl, snapshotControl } from "../workbook/snapshot/control";
import type { Workbook } from "../workbook/workbook";
import { clock } from "./clock";

/** The control of the workbook's snapshot: a chunk of its own, since no cell waits for it. */
export function openControl(feed: WatchedFeed, workbook: Workbook): SnapshotControl {
  const control = snapshotControl({
    workbook,
    feed,
    names: cellFunctionNames,
    clock,
    startWithWorkbook: (wanted) =>
      Office.addin.setStartupBehavior(
        wanted ? Office.StartupBehavior.load : Office.StartupBehavior.none,
      ),
  });
  // A workbook that does not let its settings be read is told so by its cells.
  control.opened().catch(() => undefined);
  return control;
}
