import type { Instant } from "../core/instant";
import { openDesk } from "../providers/desk/desk";
import { keepSchedules } from "../providers/desk/schedule";
import type { Environment } from "../providers/desk/sources";
import { isRejection, sayRejection } from "../providers/rejection";
import type { PriceStore } from "../store/store";

/** What the schedule of a serving feed touches. */
export interface ScheduleWorld {
  readonly store: PriceStore;
  readonly now: () => Instant;
  /** Where vendors' keys stand. */
  readonly environment: Environment;
  log(line: string): void;
}

/** Runs the providers of a configuration by their schedules; a text says what is wrong with it. The answer stops them. */
export async function scheduleProviders(
  path: string,
  { store, now, environment, log }: ScheduleWorld,
): Promise<string | (() => Promise<void>)> {
  const desk = await openDesk(path);
  if (isRejection(desk)) return `${path}: ${sayRejection(desk).join("; ")}`;
  const { providers, standings } = desk;
  return keepSchedules(
    providers,
    { store, standings, now, environment },
    (name, { result, says }) => {
      if (says.length > 0) log(`provider ${name}: ${result ?? ""}: ${says.join("; ")}`);
    },
  );
}
