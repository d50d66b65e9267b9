import type { Answer } from "../functions/answer";
import type { Busy } from "./open-questions";
import { type CallingCell, cellKey } from "./calling-cell";

/** One call of a function from a cell: what it was given and what it answered. */
export interface Call {
  readonly name: string;
  readonly given: readonly unknown[];
  readonly answer: Answer | Busy;
}

interface Remembered {
  run: number;
  calls: Call[];
}

/** What our functions were asked and answered in each cell's newest calculation: an error's reason and a number's origin. */
export class Calls {
  private readonly byCell = new Map<string, Remembered>();
  private run = 0;

  /** Calls from here on replace those that a cell made before. */
  beginRun(): void {
    this.run += 1;
  }

  note(cell: CallingCell, call: Call): void {
    const key = cellKey(cell);
    const remembered = this.byCell.get(key);
    if (remembered?.run === this.run) remembered.calls.push(call);
    else this.byCell.set(key, { run: this.run, calls: [call] });
  }

  /** The calls of a cell, in the order in which they were made. */
  of(cell: CallingCell): readonly Call[] {
    return this.byCell.get(cellKey(cell))?.calls ?? [];
  }

  forget(cell: CallingCell): void {
    this.byCell.delete(cellKey(cell));
  }

  forgetAll(): void {
    this.byCell.clear();
  }
}
