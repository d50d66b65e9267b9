import type { SnapshotName } from "../core/catalogue";

/** An answer as bytes, ready to be given again. */
export interface KeptAnswer {
  readonly snapshot: SnapshotName;
  /** How many series were asked for. */
  readonly codes: number;
  readonly bytes: Uint8Array;
}

/** A longer question is seldom asked twice. */
const MOST_TEXT = 64 * 1024;

/**
 * Answers by the very text that asked for them, for one newest snapshot and for each set of licences: a desk's workbooks ask the same
 * again and again. The next snapshot empties it, for it can change what anybody may see.
 */
export class KeptAnswers {
  readonly #answers = new Map<string, Map<string, KeptAnswer>>();
  #newest = -1;
  #bytes = 0;

  constructor(private readonly mostBytes: number) {}

  find(newest: number, access: string, text: string): KeptAnswer | undefined {
    if (newest !== this.#newest) this.#empty(newest);
    return this.#answers.get(access)?.get(text);
  }

  /** Keeps an answer that was found in this newest snapshot; when there is no more room, all go. */
  keep(newest: number, access: string, text: string, answer: KeptAnswer): void {
    const size = answer.bytes.length + 2 * text.length;
    if (newest !== this.#newest || text.length > MOST_TEXT || size > this.mostBytes / 4) return;
    if (this.#bytes + size > this.mostBytes) this.#empty(newest);
    let answers = this.#answers.get(access);
    if (!answers) this.#answers.set(access, (answers = new Map<string, KeptAnswer>()));
    if (!answers.has(text)) this.#bytes += size;
    answers.set(text, answer);
  }

  #empty(newest: number): void {
    this.#answers.clear();
    this.#bytes = 0;
    this.#newest = newest;
  }
}
