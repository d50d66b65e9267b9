import { Cron } from "croner";
import { type Instant, instantOf } from "../../core/instant";
import type { ProviderSaid } from "./config-shape";
import { type RunPorts, runProvider } from "./run";
import type { Standing } from "./standing";

/** When a provider runs next after a moment; undefined for one that runs by hand. */
export function nextRun({ schedule, zone }: ProviderSaid, after: Instant): Instant | undefined {
  if (schedule === undefined) return undefined;
  const next = new Cron(schedule, { timezone: zone, paused: true }).nextRun(new Date(after));
  return next ? instantOf(next.getTime()) : undefined;
}

/** What came of a run, for the log of whoever serves. */
export type TellRun = (name: string, standing: Standing) => void;

/**
 * Runs providers by their schedules until it is stopped, one at a time: a source is never asked twice at once, and a slow one
 * only delays the others. The answer stops it, once the run under way is over.
 */
export function keepSchedules(
  providers: readonly ProviderSaid[],
  ports: RunPorts,
  tell: TellRun,
): () => Promise<void> {
  let last: Promise<void> = Promise.resolve();
  let stopped = false;
  const clocks = providers.flatMap((said) => {
    if (said.schedule === undefined) return [];
    const run = () => {
      last = last.then(async () => {
        if (stopped) return;
        try {
          tell(said.name, await runProvider(said, ports));
        } catch (error) {
          // A store that fails for a while must not end the schedule.
          const says = [error instanceof Error ? error.message : String(error)];
          tell(said.name, { says, validators: {}, result: "failed" });
        }
      });
    };
    return [new Cron(said.schedule, { timezone: said.zone, unref: true }, run)];
  });
  return async () => {
    stopped = true;
    for (const clock of clocks) clock.stop();
    await last;
  };
}
