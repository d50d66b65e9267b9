import type { Clock } from "../../src/client/clock";
import { type Instant, instantOf } from "../../src/core/instant";
import { instant } from "./observations";

/** A clock that a test moves. */
export interface ManualClock extends Clock {
  /** Lets time pass; alarms go off in their order, those that they set too. */
  pass(milliseconds: number): void;
  /** How many alarms are set. */
  readonly alarms: number;
}

interface Alarm {
  readonly at: number;
  readonly run: () => void;
}

/** A clock that stands at a moment until it is moved. */
export function manualClock(begin: Instant = instant("2026-02-08T00:00:00Z")): ManualClock {
  let now: number = begin;
  const alarms = new Set<Alarm>();
  return {
    now: () => instantOf(now),
    after(milliseconds, run) {
      const alarm = { at: now + milliseconds, run };
      alarms.add(alarm);
      return () => void alarms.delete(alarm);
    },
    pass(milliseconds) {
      const end = now + milliseconds;
      for (;;) {
        const [next] = [...alarms].filter(({ at }) => at <= end).sort((a, b) => a.at - b.at);
        if (!next) break;
        alarms.delete(next);
        now = Math.max(now, next.at);
        next.run();
      }
      now = end;
    },
    get alarms() {
      return alarms.size;
    },
  };
}
