import { Failure } from "../../core/failure";
import { type Anchor, readPin } from "../../core/pin";
import type { Workbook } from "../workbook";
import { readOnOpen, snapshotSettings } from "./settings";

/**
 * The snapshot that a workbook says its cells answer from: its pin, else the one that they last answered from, unless it wants
 * the newest on opening. A pin that cannot be read is a failure: without it the numbers would be others.
 */
export async function anchorOf(
  workbook: Pick<Workbook, "setting">,
): Promise<Anchor | Failure | undefined> {
  try {
    const [pinned, kept, onOpen] = await Promise.all([
      workbook.setting(snapshotSettings.pin),
      workbook.setting(snapshotSettings.kept),
      workbook.setting(snapshotSettings.onOpen),
    ]);
    if (pinned !== undefined) {
      const pin = readPin(pinned);
      return pin ? { ...pin, pinned: true } : unreadable("it is damaged");
    }
    const last = readOnOpen(onOpen) === "refresh" ? undefined : kept && readPin(kept);
    return last ? { ...last, pinned: false } : undefined;
  } catch (error) {
    return unreadable(error instanceof Error ? error.message : String(error));
  }
}

function unreadable(why: string): Failure {
  return new Failure("feed-error", { detail: `the workbook's own pin cannot be read (${why})` });
}
