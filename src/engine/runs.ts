import type { Scheduler } from "../client/batch";
import { type CallingCell, cellKey } from "./calling-cell";

/** What a calculation is asked for: some cells with all that depends on them, or every formula. */
export type Extent = readonly CallingCell[] | "everything";

/** What runs are made of. */
export interface RunParts {
  /** Starts a calculation of the engine, which tells `began` and `ended`. */
  readonly start: (extent: Extent) => void;
  readonly schedule: Scheduler;
}

/**
 * Starts calculations, never one while another runs: an engine drops results then. Cells that become ready meanwhile are
 * gathered, and one run takes them all.
 */
export class Runs {
  private dirty = new Map<string, CallingCell>();
  private everything = false;
  private underWay: Extent = [];
  private running = false;
  private scheduled = false;
  private readonly idle: (() => void)[] = [];

  constructor(private readonly parts: RunParts) {}

  /** True while a calculation runs or is about to. */
  get active(): boolean {
    return this.running || this.scheduled;
  }

  /** Wants cells calculated, soon. */
  want(extent: Extent): void {
    if (extent === "everything") this.everything = true;
    else for (const cell of extent) this.dirty.set(cellKey(cell), cell);
    this.scheduleStart();
  }

  /** Runs something once no calculation is on: at the end of this one, or soon. */
  whenIdle(run: () => void): void {
    if (this.active) this.idle.push(run);
    else this.parts.schedule(run);
  }

  /** The engine tells that a calculation began, whoever started it. */
  began(): void {
    this.running = true;
  }

  /** The engine tells that it ended; one that was cut short is wanted again. */
  ended(whole: boolean): void {
    this.running = false;
    const cut = this.underWay;
    this.underWay = [];
    if (!whole) this.want(cut);
    this.scheduleStart();
    if (!this.scheduled) this.tellIdle();
  }

  private scheduleStart(): void {
    if (this.active || (!this.everything && this.dirty.size === 0)) return;
    this.scheduled = true;
    this.parts.schedule(() => this.startNow());
  }

  private startNow(): void {
    this.scheduled = false;
    // A person's edit may have begun a calculation in between; its end comes back here.
    if (this.running) return;
    this.underWay = this.everything ? "everything" : [...this.dirty.values()];
    this.everything = false;
    this.dirty = new Map();
    this.parts.start(this.underWay);
  }

  private tellIdle(): void {
    for (const run of this.idle.splice(0)) this.parts.schedule(run);
  }
}
