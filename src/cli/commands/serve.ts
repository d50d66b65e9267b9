import { serve as serveFeed } from "../../server/serve";
import { readSettings } from "../../server/settings";
import type { Command } from "../command";
import { WrongUse, exit } from "../exit";

/** The environment variable that each option stands for. */
const environmentOf: Readonly<Record<string, string>> = {
  port: "PORT",
  store: "REPRICE_STORE",
  read: "REPRICE_READ",
  host: "REPRICE_HOST",
  url: "REPRICE_URL",
  proxy: "REPRICE_PROXIES",
  origin: "REPRICE_ORIGINS",
  audit: "REPRICE_AUDIT",
  providers: "REPRICE_PROVIDERS",
};

/** `reprice serve`: the feed on a port of this machine, until it is asked to stop. */
export const serve: Command = {
  words: "",
  says: "answer as a feed on this machine",
  options: {
    port: { type: "string" },
    store: { type: "string" },
    read: { type: "string", multiple: true },
    host: { type: "string" },
    url: { type: "string" },
    proxy: { type: "string" },
    origin: { type: "string" },
    audit: { type: "string" },
    providers: { type: "string" },
  },
  async run(given, world) {
    if (given.words.length > 0) return new WrongUse("Write only: reprice serve [--port N]");
    const settings = readSettings(
      {
        ...world.environment,
        ...Object.fromEntries(
          Object.entries(environmentOf).flatMap(([option, name]) => {
            const text = given.texts[option];
            return text === undefined ? [] : [[name, text]];
          }),
        ),
      },
      world.pages,
    );
    if (typeof settings === "string") return new WrongUse(settings);
    const served = await serveFeed(settings, {
      now: world.now,
      environment: world.environment,
      say: (line) => world.out(line),
      log: (line) => world.err(line),
      stopped: () => world.stopped(),
    });
    return served ? exit.good : exit.unreadable;
  },
};
