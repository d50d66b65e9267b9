/**
 * Shares one answer among all who ask at once. Who asks while an answer is under way gets the next one: the question may have been
 * put before what he knows of had happened.
 */
export function sharedAnswer<Answer>(ask: () => Promise<Answer>): () => Promise<Answer> {
  let running: Promise<Answer> | undefined;
  let waiting: Promise<Answer> | undefined;

  return function shared(): Promise<Answer> {
    if (!running) {
      running = ask().finally(() => {
        running = undefined;
      });
      return running;
    }
    waiting ??= running
      .catch(() => undefined)
      .then(() => {
        waiting = undefined;
        return shared();
      });
    return waiting;
  };
}
