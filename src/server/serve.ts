import type { Catalogue } from "../core/catalogue";
import type { Day } from "../core/day";
import { defaultMaxAge } from "../core/frequency";
import { type Instant, feedDayOf } from "../core/instant";
import { shownAddress } from "../store/postgres/address";
import type { PriceStore } from "../store/store";
import { StoreUnusable } from "../store/unusable";
import { feedApp } from "./app";
import { certificateIn } from "./certificate";
import { auditFile } from "./audit-file";
import { isExposed, whyNotExposed } from "./exposure";
import { type Listening, type NoPort, listen } from "./listen";
import { scheduleProviders } from "./provider-schedule";
import { openSeededStore } from "./seeded-store";
import type { Settings } from "./settings";

/** What a serving program touches of the world. */
export interface ServingWorld {
  readonly now: () => Instant;
  /** A line for the person who started it. */
  say(line: string): void;
  /** A line for the log: what failed through our own fault. */
  log(line: string): void;
  /** Variables of the environment, where keys of vendors stand. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Settles when the program is asked to stop. */
  stopped(): Promise<void>;
}

/** Opens the store, answers until asked to stop, and closes both. False when it could not begin, with the reason said. */
export async function serve(settings: Settings, world: ServingWorld): Promise<boolean> {
  const store = await opened(settings, world);
  if (!store) return false;
  const { now, log } = world;
  const { pages } = settings;
  const audit = settings.audit === undefined ? undefined : auditFile(settings.audit, log);
  try {
    const whyNot = whyNotExposed(settings, await store.keys.any());
    if (whyNot !== undefined) {
      log(whyNot);
      return false;
    }
    const https = settings.https && (await certificateIn(settings.https));
    if (typeof https === "string") {
      log(https);
      return false;
    }
    const app = feedApp({
      store,
      now,
      log,
      ...(pages === undefined ? {} : { pages }),
      ...(https === undefined ? {} : { https }),
      reach: settings,
      keyless: isExposed(settings) ? "never" : "until-keys",
      ...(audit === undefined ? {} : { audit: audit.write }),
    });
    const listening = await listen(app, settings.port, settings.host);
    if (typeof listening === "string") {
      world.log(sentences[listening](settings.port, settings.host));
      return false;
    }
    const unschedule = await scheduled(settings, store, world);
    if (unschedule === undefined) {
      await listening.close();
      return false;
    }
    const standing = standingOf(await newestCatalogue(store), feedDayOf(now()));
    for (const line of greeting(listening, settings)) world.say(line);
    world.say(`${standing} Ctrl-C stops.`);
    await world.stopped();
    await unschedule();
    await listening.close();
    return true;
  } finally {
    await audit?.close();
    await store.close();
  }
}

/** Starts the schedule of the providers, where there are some; undefined where their configuration is wrong, which is said. */
async function scheduled(
  { providers }: Settings,
  store: PriceStore,
  { now, environment, log }: ServingWorld,
): Promise<(() => Promise<void>) | undefined> {
  if (providers === undefined) return async () => {};
  const stop = await scheduleProviders(providers, { store, now, environment, log });
  if (typeof stop !== "string") return stop;
  log(stop);
  return undefined;
}

async function opened(
  { store, read }: Settings,
  { now, log }: ServingWorld,
): Promise<PriceStore | undefined> {
  try {
    return await openSeededStore(store, now(), { read, log });
  } catch (error) {
    if (!(error instanceof StoreUnusable)) throw error;
    log(error.message);
    return undefined;
  }
}

const sentences: Readonly<Record<NoPort, (port: number, host: string) => string>> = {
  "port-busy": (port) =>
    `Port ${port} is taken by another program, perhaps another Reprice. Stop it, or choose a port: PORT=${(port % 65_535) + 1}.`,
  "port-forbidden": (port) =>
    `This user may not listen on port ${port}. Choose another: PORT=3000.`,
  "no-address": (_port, host) =>
    `This machine has no address ${host}. Write one it has: REPRICE_HOST=0.0.0.0.`,
};

function greeting(listening: Listening, settings: Settings): readonly string[] {
  const address = settings.url ?? listening.address;
  const pages = [`Workbench        ${address}/workbench.html`];
  return [
    ...(settings.pages === undefined ? [] : pages),
    `Reprice feed     ${address}/v1/snapshot`,
    `Its description  ${address}/openapi.json`,
    `Store            ${shownAddress(settings.store)}`,
    ...settings.read.map((replica) => `Reads also from  ${shownAddress(replica)}`),
    ...(settings.audit === undefined ? [] : [`Audit            ${settings.audit}`]),
  ];
}

async function newestCatalogue(store: PriceStore): Promise<Catalogue> {
  return store.catalogue((await store.newest()).number);
}

/** An honest word on what there is: cited facts are few and old, and only prices of these days make a price service. */
function standingOf({ series }: Catalogue, today: Day): string {
  const fresh = series.filter(
    ({ kind, synthetic, frequency, lastDay }) =>
      kind === "material" &&
      !synthetic &&
      frequency === "daily" &&
      lastDay !== undefined &&
      today - lastDay <= defaultMaxAge.daily,
  );
  return fresh.length === 0
    ? "Cited facts, no daily feed connected."
    : `${fresh.length} daily series with prices of these days.`;
}
