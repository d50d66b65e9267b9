import { type Instant, formatInstant } from "../../core/instant";
import type { ProviderSaid } from "../../providers/desk/config-shape";
import { runProvider } from "../../providers/desk/run";
import { nextRun } from "../../providers/desk/schedule";
import type { Standing } from "../../providers/desk/standing";
import { inColumns } from "../columns";
import type { Command } from "../command";
import { deskOf, deskOptions, providerNamed, withDeskStore } from "../desk-choice";
import { exit, isUnreadable, isWrongUse } from "../exit";
import type { World } from "../world";

/** `reprice providers [NAME]` shows how the desk's sources stand; `--run` asks them now. */
export const providers: Command = {
  words: "[NAME] [--run]",
  says: "sources that are asked by schedule: last run, rows, next run",
  options: { ...deskOptions, run: { type: "boolean" } },
  async run(given, world) {
    const desk = await deskOf(given, world);
    if (isUnreadable(desk)) return desk;
    const [name] = given.words;
    const one = name === undefined ? undefined : providerNamed(desk, name);
    if (isWrongUse(one)) return one;
    const chosen = one ? [one] : desk.providers;
    const shown: Shown[] = [];
    if (given.flags.has("run")) {
      const ran = await withDeskStore(desk, given, world, async (ports) => {
        for (const said of chosen) shown.push({ said, standing: await runProvider(said, ports) });
      });
      if (isUnreadable(ran)) return ran;
    } else {
      for (const said of chosen) shown.push({ said, standing: await desk.standings.of(said.name) });
    }
    show(shown, given.flags.has("json"), world);
    const isBad = shown.some(({ standing }) => standing.says.length > 0);
    return isBad ? exit.someFailed : exit.good;
  },
};

interface Shown {
  readonly said: ProviderSaid;
  readonly standing: Standing;
}

function show(all: readonly Shown[], json: boolean, world: World): void {
  const rows = all.map(({ said, standing }) => ({
    said,
    standing,
    next: nextRun(said, world.now()),
  }));
  if (json) return world.out(JSON.stringify(rows.map(written)));
  if (rows.length === 0) return world.out("The configuration names no provider.");
  const [head = "", ...lines] = inColumns([HEAD, ...rows.map(cells)]);
  world.out(head);
  for (const [at, { said, standing }] of rows.entries()) {
    world.out(lines[at] ?? "");
    for (const line of standing.says) world.out(`  ${line}`);
    if (standing.result === "held for review") {
      world.out(`  Look at it, then: reprice import --accept ${said.name}`);
    }
  }
}

interface Row extends Shown {
  readonly next: Instant | undefined;
}

const HEAD = ["name", "reader", "last run", "came of it", "rows", "new", "next run", "zone"];

function cells({ said, standing, next }: Row): readonly string[] {
  const { ranAt, result = "never ran", rows, stored } = standing;
  const came = [result, String(rows ?? "-"), String(stored ?? "-")];
  const last = ranAt === undefined ? "-" : localText(ranAt, said.zone);
  const then = next === undefined ? "by hand" : localText(next, said.zone);
  return [said.name, said.reader, last, ...came, then, said.zone];
}

/** A moment to the minute as clocks of a zone show it: "2026-11-23 18:00". */
function localText(moment: Instant, zone: string): string {
  const format = new Intl.DateTimeFormat("sv-SE", {
    timeZone: zone,
    dateStyle: "short",
    timeStyle: "short",
  });
  return format.format(moment);
}

function written({ said, standing, next }: Row) {
  return {
    name: said.name,
    reader: said.reader,
    lastRun: standing.ranAt === undefined ? null : formatInstant(standing.ranAt),
    result: standing.result ?? "never ran",
    rows: standing.rows ?? null,
    stored: standing.stored ?? null,
    nextRun: next === undefined ? null : formatInstant(next),
    says: standing.says,
  };
}
