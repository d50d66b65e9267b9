import type { Workbook } from "../../workbook/workbook";

/**
 * Calls back a pause after what cells hold or show changed, once for all that changed meanwhile, and never while it still
 * works on the last call; the answer stops it. A cell may change by calculation alone, so both are listened to.
 */
export function watchCells(
  { onChange, onCalculated }: Pick<Workbook, "onChange" | "onCalculated">,
  pause: number,
  changed: () => Promise<void> | void,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stands: "idle" | "waiting" | "working" | "working, and more to do" | "over" = "idle";
  const wait = (): void => {
    stands = "waiting";
    timer = setTimeout(() => void work(), pause);
  };
  const work = async (): Promise<void> => {
    stands = "working";
    await changed();
    whenDone();
  };
  const whenDone = (): void => {
    if (stands === "working, and more to do") wait();
    else if (stands === "working") stands = "idle";
  };
  const soon = (): void => {
    if (stands === "idle") wait();
    else if (stands === "working") stands = "working, and more to do";
  };
  const stops = [onChange(soon), onCalculated(soon)];
  return () => {
    stands = "over";
    clearTimeout(timer);
    for (const stop of stops) stop();
  };
}
