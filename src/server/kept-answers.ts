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
  /** How to forget each answer, those that were asked for longest ago first. */
  readonly #forget = new Map<KeptAnswer, () => void>();
  #newest = -1;
  #bytes = 0;

  constructor(private readonly mostBytes: number) {}

  find(newest: number, access: string, text: string): KeptAnswer | undefined {
    if (newest !== this.#newest) this.#empty(newest);
    const answer = this.#answers.get(access)?.get(text);
    const forget = answer && this.#forget.get(answer);
    if (!forget) return undefined;
    this.#forget.delete(answer);
    this.#forget.set(answer, forget);
    return answer;
  }

  /** Keeps an answer that was found in this newest snapshot, in place of those that nobody asked for lately. */
  keep(newest: number, access: string, text: string, answer: KeptAnswer): void {
    const size = answer.bytes.length + 2 * text.length;
    if (newest !== this.#newest || text.length > MOST_TEXT || size > this.mostBytes / 4) return;
    let answers = this.#answers.get(access);
    if (!answers) this.#answers.set(access, (answers = new Map<string, KeptAnswer>()));
    // Two who asked at once; the first one's stays.
    if (answers.has(text)) return;
    answers.set(text, answer);
    this.#bytes += size;
    this.#forget.set(answer, () => {
      answers.delete(text);
      this.#bytes -= size;
    });
    for (const [oldest, forget] of this.#forget) {
      if (this.#bytes <= this.mostBytes) break;
      this.#forget.delete(oldest);
      forget();
    }
  }

  #empty(newest: number): void {
    this.#answers.clear();
    this.#forget.clear();
    this.#bytes = 0;
    this.#newest = newest;
  }
}
