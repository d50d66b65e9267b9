import { writePin } from "../../core/pin";
import type { SnapshotView } from "../../core/view";
import type { Workbook } from "../workbook";
import { snapshotSettings } from "./settings";

/** Settings that were written, and the way back. */
export interface Kept {
  restore(): Promise<void>;
}

/** Writes into the workbook from which snapshot its cells answer, pinned or not, so that they do so again when it is opened. */
export async function keepSnapshot(
  workbook: Pick<Workbook, "setting" | "setSetting">,
  { catalogue, day, pin }: SnapshotView,
): Promise<Kept> {
  const text = writePin(pin ?? { snapshot: catalogue.snapshot, day });
  const wanted: readonly (readonly [key: string, value: string | undefined])[] = [
    [snapshotSettings.pin, pin && text],
    [snapshotSettings.kept, pin ? undefined : text],
  ];
  const undo: (() => Promise<void>)[] = [];
  const restore = async () => {
    for (const one of undo.splice(0).reverse()) await one();
  };
  try {
    for (const [key, value] of wanted) {
      const before = await workbook.setting(key);
      if (before === value) continue;
      await workbook.setSetting(key, value);
      undo.push(() => workbook.setSetting(key, before));
    }
    return { restore };
  } catch (error) {
    await restore();
    throw error;
  }
}
