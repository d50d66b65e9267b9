import { isPostgresAddress } from "../../store/postgres/address";
import { openPostgresTables } from "../../store/postgres/postgres-tables";
import { type Moved, type StoreTables, moveStore } from "../../store/sql/move";
import { openSqliteTables } from "../../store/sqlite/sqlite-tables";
import { StoreUnusable } from "../../store/unusable";
import type { Command, Given, Outcome } from "../command";
import { Unreadable, WrongUse, exit } from "../exit";
import type { World } from "../world";
import { whyUnreadable } from "./import-file";

/** `reprice migrate --from sqlite:… --to postgres://…` moves a whole store and proves that it came over as it was. */
export const migrate: Command = {
  words: "--from sqlite:FILE --to postgres://…",
  says: "a whole store into an empty one, either way, proved by checksums",
  options: { from: { type: "string" }, to: { type: "string" }, json: { type: "boolean" } },
  async run(given, world) {
    const { from, to } = given.texts;
    if (given.words.length > 0 || !from || !to || !fileOf(from) || !fileOf(to)) {
      return new WrongUse(
        "Write both stores: reprice migrate --from sqlite:.reprice/store.sqlite --to postgres://user@host/database",
      );
    }
    if (!isPostgresAddress(from)) {
      const missing = await whyUnreadable(fileOf(from));
      if (missing !== undefined) return new Unreadable(missing);
    }
    return moved(from, to, given, world);
  },
};

async function moved(from: string, to: string, given: Given, world: World): Promise<Outcome> {
  const opened: StoreTables[] = [];
  try {
    for (const place of [from, to]) opened.push(await openTables(place));
    const [source, target] = opened;
    if (!source || !target) throw new TypeError("A store did not open.");
    return report(await moveStore(source, target), target.name, given.flags.has("json"), world);
  } catch (error) {
    if (error instanceof StoreUnusable) return new Unreadable(error.message);
    throw error;
  } finally {
    for (const store of opened) await store.close();
  }
}

function openTables(place: string): Promise<StoreTables> {
  return isPostgresAddress(place) ? openPostgresTables(place) : openSqliteTables(fileOf(place));
}

function fileOf(place: string): string {
  return place.replace(/^sqlite:(\/\/)?/, "");
}

function report(proof: Moved, to: string, json: boolean, world: World): Outcome {
  if (json) {
    world.out(JSON.stringify({ to, ...proof }));
    return exit.good;
  }
  const { feed, snapshots, observations, series } = proof;
  const count = Object.keys(series).length;
  world.out(
    `Feed ${feed} is now in ${to}: ${snapshots} snapshots, ${count} series, ${observations} observations.`,
  );
  world.out(
    "Each series and each table has the same SHA-256 on both sides (--json lists those of the series). What is pinned stays as it is.",
  );
  return exit.good;
}
