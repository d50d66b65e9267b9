import { callables } from "../../functions/callable";
import { answering } from "../answering";
import type { Command } from "../command";
import { WrongUse } from "../exit";
import { basisOptions, feedOptions, priceArguments } from "../reading-options";

/** `reprice why NdOxide 2026-01-28` prints where the number comes from. */
export const why: Command = {
  words: "MATERIAL [DATE]",
  says: "where a price comes from, as =REWHY tells it",
  options: { ...feedOptions, ...basisOptions },
  async run(given, world) {
    const [material, date, ...rest] = given.words;
    if (material === undefined || rest.length > 0) {
      return new WrongUse("Write a material and perhaps a day: reprice why NdOxide 2026-01-28");
    }
    return answering(given, world, callables.REWHY, [material, date, ...priceArguments(given)]);
  },
};
