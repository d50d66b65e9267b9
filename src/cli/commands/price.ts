import { callables } from "../../functions/callable";
import { answering } from "../answering";
import type { Command } from "../command";
import { WrongUse } from "../exit";
import { basisOptions, feedOptions, priceArguments } from "../reading-options";

/** `reprice price NdOxide 2026-01-28` prints the bare number. */
export const price: Command = {
  words: "MATERIAL [DATE]",
  says: "one price, as =REPRICE gives it",
  options: { ...feedOptions, ...basisOptions },
  async run(given, world) {
    const [material, date, ...rest] = given.words;
    if (material === undefined || rest.length > 0) {
      return new WrongUse("Write a material and perhaps a day: reprice price NdOxide 2026-01-28");
    }
    return answering(given, world, callables.REPRICE, [material, date, ...priceArguments(given)]);
  },
};
