import type { KeyStore } from "../store/keys";

/** What is remembered of whom was let in: all of it is forgotten once a key may have changed. */
export interface LettingIn<Kept> {
  /** What was kept under this text, where no key can have changed since. */
  find(text: string): Kept | undefined;
  /** Asks, and keeps what comes of it where it is worth keeping and no key can have changed meanwhile. */
  ask<Answer>(
    text: string,
    asking: () => Promise<Answer>,
    worth: (answer: Answer) => Kept | undefined,
  ): Promise<Answer>;
}

const MOST_KEPT = 10_000;

/** Remembers by the version of the keys; over a store that has none, nothing. */
export function lettingIn<Kept>(keys: KeyStore): LettingIn<Kept> {
  const kept = new Map<string, Kept>();
  let version: number | undefined;

  /** The version now; what was kept under another is gone. */
  function look(): number | undefined {
    const now = keys.version?.();
    if (now !== version || kept.size >= MOST_KEPT) kept.clear();
    version = now;
    return now;
  }

  return {
    find: (text) => (look() === undefined ? undefined : kept.get(text)),
    async ask(text, asking, worth) {
      const before = look();
      const answer = await asking();
      const keeping = worth(answer);
      if (keeping !== undefined && before !== undefined && look() === before) {
        kept.set(text, keeping);
      }
      return answer;
    },
  };
}
