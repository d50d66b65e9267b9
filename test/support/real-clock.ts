import type { Clock } from "../../src/client/clock";
import { instantOf } from "../../src/core/instant";

/** The machine's own clock. */
export const realClock: Clock = {
  now: () => instantOf(Date.now()),
  after(milliseconds, run) {
    const alarm = setTimeout(run, milliseconds);
    return () => clearTimeout(alarm);
  },
};
