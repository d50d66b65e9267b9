import type { Scheduler } from "./batch";
import type { Clock } from "./clock";

/** Something that is done when it is wanted, but not too often. */
export interface Paced {
  want(): void;
  stop(): void;
}

/** Does something soon after it is wanted, and then at most once in so many milliseconds, however often it is wanted. */
export function paced(
  run: () => void,
  gap: number,
  { clock, scheduler }: { readonly clock: Clock; readonly scheduler: Scheduler },
): Paced {
  let last: number | undefined;
  let wanted = false;
  let stopped = false;
  let callOff: () => void = () => undefined;

  function fire(): void {
    if (stopped) return;
    wanted = false;
    last = clock.now();
    run();
  }

  return {
    want() {
      if (wanted || stopped) return;
      wanted = true;
      // A clock that was set back must not make anyone wait for longer than the gap.
      const wait = last === undefined ? 0 : Math.min(last + gap - clock.now(), gap);
      if (wait > 0) callOff = clock.after(wait, fire);
      else scheduler(fire);
    },
    stop() {
      stopped = true;
      callOff();
    },
  };
}
