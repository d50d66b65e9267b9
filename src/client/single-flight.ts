/** Runs something at most once at a time: who asks while it runs gets the same promise. Nothing is remembered afterwards. */
export function singleFlight<Value>(run: () => Promise<Value>): () => Promise<Value> {
  let running: Promise<Value> | undefined;
  return () => {
    running ??= run().finally(() => {
      running = undefined;
    });
    return running;
  };
}
