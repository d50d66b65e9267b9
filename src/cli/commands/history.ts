import { callables } from "../../functions/callable";
import { answering } from "../answering";
import type { Command } from "../command";
import { WrongUse } from "../exit";
import { basisOptions, feedOptions, priceArguments } from "../reading-options";

/** `reprice history REConc 2024-07-01 2026-01-31` prints days and prices. */
export const history: Command = {
  words: "MATERIAL START [END]",
  says: "days and prices, as =REHISTORY gives them",
  options: { ...feedOptions, ...basisOptions },
  async run(given, world) {
    const [material, start, end, ...rest] = given.words;
    if (material === undefined || start === undefined || rest.length > 0) {
      return new WrongUse(
        "Write a material, a first day and perhaps a last: reprice history REConc 2024-07-01 2026-01-31",
      );
    }
    return answering(given, world, callables.REHISTORY, [
      [[material]],
      start,
      end,
      ...priceArguments(given),
    ]);
  },
};
