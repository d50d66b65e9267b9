import { serve as serveFeed } from "../../server/serve";
import { readSettings } from "../../server/settings";
import type { Command } from "../command";
import { WrongUse, exit } from "../exit";

/** `reprice serve`: the feed on a port of this machine, until it is asked to stop. */
export const serve: Command = {
  words: "",
  says: "answer as a feed on this machine",
  options: { port: { type: "string" }, store: { type: "string" } },
  async run(given, world) {
    if (given.words.length > 0) return new WrongUse("Write only: reprice serve [--port N]");
    const settings = readSettings(
      {
        ...world.environment,
        ...(given.texts["port"] === undefined ? {} : { PORT: given.texts["port"] }),
        ...(given.texts["store"] === undefined ? {} : { REPRICE_STORE: given.texts["store"] }),
      },
      world.pages,
    );
    if (typeof settings === "string") return new WrongUse(settings);
    const served = await serveFeed(settings, {
      now: world.now,
      say: (line) => world.out(line),
      log: (line) => world.err(line),
      stopped: () => world.stopped(),
    });
    return served ? exit.good : exit.unreadable;
  },
};
