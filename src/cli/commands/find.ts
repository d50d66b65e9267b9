import { callables } from "../../functions/callable";
import { answering } from "../answering";
import type { Command } from "../command";
import { feedOptions } from "../reading-options";

/** `reprice find neodymium` prints what matches, as =REFIND does; without a text, everything. */
export const find: Command = {
  words: "[TEXT]",
  says: "materials, companies, facts and fields that match a text",
  options: feedOptions,
  async run(given, world) {
    const text = given.words.join(" ");
    return answering(given, world, callables.REFIND, [text === "" ? undefined : text]);
  },
};
