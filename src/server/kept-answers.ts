import type { Answer } from "./endpoint";

/** An answer that is ready to be given again: its body is these bytes. */
export interface KeptAnswer extends Answer {
  readonly bytes: Uint8Array;
}

interface Kept {
  readonly answer: KeptAnswer;
  /** True when it was asked for since its turn to go came last. */
  isWanted: boolean;
  forget(): void;
}

/** A longer question is seldom asked twice. */
const MOST_TEXT = 64 * 1024;

/**
 * Answers by the very text that asked for them, for one newest snapshot and for each set of licences: a desk's workbooks ask the same
 * again and again. The next snapshot empties it, for it can change what anybody may see.
 */
export class KeptAnswers {
  readonly #answers = new Map<string, Map<string, Kept>>();
  /** All of them, those whose turn to go comes first at the front. */
  readonly #queue = new Set<Kept>();
  #newest = -1;
  #bytes = 0;

  constructor(private readonly mostBytes: number) {}

  find(newest: number, access: string, text: string): KeptAnswer | undefined {
    if (newest !== this.#newest) this.#empty(newest);
    const kept = this.#answers.get(access)?.get(text);
    if (!kept) return undefined;
    kept.isWanted = true;
    return kept.answer;
  }

  /** Keeps an answer that was found in this newest snapshot, in place of those that nobody asked for lately. */
  keep(newest: number, access: string, text: string, answer: KeptAnswer): void {
    const size = answer.bytes.length + 2 * text.length;
    if (newest !== this.#newest || text.length > MOST_TEXT || size > this.mostBytes / 4) return;
    let answers = this.#answers.get(access);
    if (!answers) this.#answers.set(access, (answers = new Map<string, Kept>()));
    // Two who asked at once; the first one's stays.
    if (answers.has(text)) return;
    const kept: Kept = {
      answer,
      isWanted: false,
      forget: () => {
        answers.delete(text);
        this.#bytes -= size;
      },
    };
    this.#makeRoom(size);
    answers.set(text, kept);
    this.#queue.add(kept);
    this.#bytes += size;
  }

  /** Whatever was asked for since its last turn goes to the back once more. */
  #makeRoom(size: number): void {
    for (const kept of this.#queue) {
      if (this.#bytes + size <= this.mostBytes) return;
      this.#queue.delete(kept);
      if (kept.isWanted) {
        kept.isWanted = false;
        this.#queue.add(kept);
      } else kept.forget();
    }
  }

  #empty(newest: number): void {
    this.#answers.clear();
    this.#queue.clear();
    this.#bytes = 0;
    this.#newest = newest;
  }
}
