import type { Alarms } from "./calculate-again";
import type { TimerMinutes } from "./settings";

/** Rings again and again, each time so long after the last ring was dealt with. */
export interface RefreshTimer {
  /** From now on every so many minutes; 0 is never. */
  set(minutes: TimerMinutes): void;
}

const MINUTE_MS = 60_000;

/** A timer that does not ring yet. */
export function refreshTimer(clock: Alarms, ring: () => Promise<void>): RefreshTimer {
  let callOff: () => void = () => undefined;

  function begin(minutes: TimerMinutes): void {
    let stopped = false;
    const cancel = { alarm: () => {} };
    callOff = () => {
      stopped = true;
      cancel.alarm();
    };
    const next = () => {
      if (stopped) return;
      cancel.alarm = clock.after(minutes * MINUTE_MS, () => void ring().then(next, next));
    };
    next();
  }

  return {
    set(minutes) {
      callOff();
      if (minutes > 0) begin(minutes);
    },
  };
}
