import type { Clock } from "../client/clock";
import { instantOf } from "../core/instant";

/** The browser's time and alarms. */
export const clock: Clock = {
  now: () => instantOf(Date.now()),
  after(milliseconds, run) {
    const alarm = setTimeout(run, milliseconds);
    return () => clearTimeout(alarm);
  },
};
