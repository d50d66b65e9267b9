import type { Scheduler } from "./batch";
import type { Clock } from "./clock";
import { paced } from "./paced";

/** One cell, or whoever else wants to know. */
interface Follower {
  readonly codes: readonly string[];
  readonly changed: () => void;
}

/** Milliseconds between two times that followers are told; no host draws its cells oftener. */
const PACE = 100;

/** Who follows which series. Changes that come close together are told once, when the last of them can be seen. */
export class LiveFollowers {
  readonly #all = new Set<Follower>();
  readonly #byCode = new Map<string, Set<Follower>>();
  readonly #toTell = new Set<Follower>();
  readonly #telling;

  constructor(ports: { readonly clock: Clock; readonly scheduler: Scheduler }) {
    this.#telling = paced(() => this.#tell(), PACE, ports);
  }

  get isEmpty(): boolean {
    return this.#all.size === 0;
  }

  has(code: string): boolean {
    return this.#byCode.has(code);
  }

  /** Adds a follower; the answer takes it away, once however often it is called. */
  add(codes: readonly string[], changed: () => void): () => void {
    const follower: Follower = { codes, changed };
    this.#all.add(follower);
    for (const code of codes) {
      const here = this.#byCode.get(code) ?? new Set();
      this.#byCode.set(code, here.add(follower));
    }
    return () => this.#remove(follower);
  }

  /** Tells those who follow a series; without one, everybody. */
  tell(code?: string): void {
    const whom = code === undefined ? this.#all : (this.#byCode.get(code) ?? []);
    for (const follower of whom) this.#toTell.add(follower);
    if (this.#toTell.size > 0) this.#telling.want();
  }

  stop(): void {
    this.#telling.stop();
  }

  #remove(follower: Follower): void {
    this.#all.delete(follower);
    this.#toTell.delete(follower);
    for (const code of follower.codes) {
      const here = this.#byCode.get(code);
      here?.delete(follower);
      if (here?.size === 0) this.#byCode.delete(code);
    }
  }

  /** Who is told may begin and end others; one that was ended meanwhile is told no more. A fault of one is its own. */
  #tell(): void {
    const whom = [...this.#toTell];
    this.#toTell.clear();
    const faults: unknown[] = [];
    for (const follower of whom) {
      try {
        if (this.#all.has(follower)) follower.changed();
      } catch (fault) {
        faults.push(fault);
      }
    }
    if (faults.length > 0) throw faults[0];
  }
}
