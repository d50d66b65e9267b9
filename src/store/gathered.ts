/**
 * Answers single questions by one that is put for many: those that come while one is under way are put together next, so that no
 * answer is older than its question.
 */
export function gathered<Key, Answer>(
  askAll: (keys: readonly Key[]) => Promise<ReadonlyMap<Key, Answer>>,
): (key: Key) => Promise<Answer | undefined> {
  let running: Promise<unknown> = Promise.resolve();
  let next: { keys: Set<Key>; answers: Promise<ReadonlyMap<Key, Answer>> } | undefined;

  function gather() {
    const keys = new Set<Key>();
    const answers = running.then(() => {
      next = undefined;
      return askAll([...keys]);
    });
    running = answers.catch(() => undefined);
    return { keys, answers };
  }

  return async (key) => {
    next ??= gather();
    next.keys.add(key);
    return (await next.answers).get(key);
  };
}
