import type { Scheduler } from "../client/batch";

/** So many cells proceed in one turn, which is some milliseconds: a page stays at hand while a large sheet fills. */
const CELLS_A_TURN = 5_000;

/** Lets so many cells proceed and says how many did: fewer only when those were the last. */
export type Proceed = (most: number) => number;

/**
 * Cells that may proceed, in order, so many a turn whatever they waited for: fifty series that land together are still a
 * hundred thousand cells. The first turn begins at once; without a scheduler all is one turn.
 */
export class Turns {
  readonly #waiting: Proceed[] = [];
  #left: number;
  #isScheduled = false;

  constructor(private readonly schedule: Scheduler | undefined) {
    this.#left = schedule ? CELLS_A_TURN : Infinity;
  }

  add(proceed: Proceed): void {
    this.#waiting.push(proceed);
    this.#take();
  }

  #take(): void {
    for (let next = this.#waiting[0]; next && this.#left > 0; next = this.#waiting[0]) {
      this.#left -= next(this.#left);
      if (this.#left > 0) this.#waiting.shift();
    }
    if (!this.schedule || this.#isScheduled || this.#left === CELLS_A_TURN) return;
    this.#isScheduled = true;
    this.schedule(() => {
      this.#isScheduled = false;
      this.#left = CELLS_A_TURN;
      this.#take();
    });
  }
}
