import { acceptHeld } from "../../providers/desk/run";
import type { Command } from "../command";
import { deskOf, deskOptions, providerNamed, withDeskStore } from "../desk-choice";
import { Unreadable, WrongUse, exit, isUnreadable, isWrongUse } from "../exit";

/** `reprice import --accept NAME` stores what a provider brought and the bounds held back. */
export const importHeld: Command = {
  words: "--accept NAME",
  says: "what a provider brought and was held for review",
  options: { ...deskOptions, accept: { type: "string" } },
  async run(given, world) {
    const name = given.texts["accept"];
    if (name === undefined || given.words.length > 0) {
      return new WrongUse(
        "Write reprice import csv FILE, import companies FILE, import quotes FILE, or import --accept NAME.",
      );
    }
    const desk = await deskOf(given, world);
    if (isUnreadable(desk)) return desk;
    const said = providerNamed(desk, name);
    if (isWrongUse(said)) return said;
    const standing = await withDeskStore(desk, given, world, (ports) => acceptHeld(said, ports));
    if (isUnreadable(standing)) return standing;
    if (!standing) return new WrongUse(`Nothing of ${said.name} is held for review.`);
    if (standing.says.length > 0) {
      return new Unreadable(`Nothing of ${said.name} was stored: ${standing.says.join("; ")}`);
    }
    const { result = "stored", stored = 0 } = standing;
    const json = { name: said.name, result, stored };
    const rows = `${stored} ${stored === 1 ? "row" : "rows"}`;
    world.out(given.flags.has("json") ? JSON.stringify(json) : `${said.name}: ${result}, ${rows}.`);
    return exit.good;
  },
};
