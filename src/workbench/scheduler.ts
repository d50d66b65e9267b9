import type { Scheduler } from "../client/batch";

/** Runs what was scheduled after this turn, by a message to ourselves: hidden tabs make a timer wait for a second. */
export function messageScheduler(): Scheduler {
  const { port1, port2 } = new MessageChannel();
  const waiting: (() => void)[] = [];
  port1.onmessage = () => waiting.shift()?.();
  return (run) => {
    waiting.push(run);
    port2.postMessage(undefined);
  };
}
