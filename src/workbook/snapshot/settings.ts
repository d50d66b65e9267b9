/** What a workbook keeps about its snapshot, in settings that travel in the file. */
export const snapshotSettings = {
  /** What it is pinned to. */
  pin: "reprice.pin",
  /** The snapshot and day that its cells last answered from. */
  kept: "reprice.snapshot",
  onOpen: "reprice.on-open",
  timer: "reprice.timer",
} as const;

/** What happens to the snapshot when the workbook opens. */
export const onOpenChoices = ["keep", "ask", "refresh"] as const;
export type OnOpen = (typeof onOpenChoices)[number];

/** Minutes between two refreshes by themselves; 0 is none. */
export const timerChoices = [0, 1, 5, 15, 60] as const;
export type TimerMinutes = (typeof timerChoices)[number];

/** Reads the choice for opening; what is no choice moves nothing. */
export function readOnOpen(text: string | undefined): OnOpen {
  return onOpenChoices.find((choice) => choice === text) ?? "keep";
}

/** Reads the timer; what is no choice is none. */
export function readTimer(text: string | undefined): TimerMinutes {
  return timerChoices.find((minutes) => String(minutes) === text) ?? 0;
}
