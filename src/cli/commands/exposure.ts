import { createReadStream } from "node:fs";
import { callables } from "../../functions/callable";
import { readCellRows } from "../../providers/csv/cell-rows";
import { isRejection, sayRejection } from "../../providers/rejection";
import { answering } from "../answering";
import type { Command } from "../command";
import { Unreadable, WrongUse } from "../exit";
import { feedOptions } from "../reading-options";
import { whyUnreadable } from "./import-file";

/** `reprice exposure holdings.csv --by issuer` prints a portfolio along the chain, as =REEXPOSURE gives it. */
export const exposure: Command = {
  words: "HOLDINGS.csv",
  says: "a portfolio along the chain, as =REEXPOSURE gives it",
  options: { ...feedOptions, by: { type: "string" }, options: { type: "string" } },
  async run(given, world) {
    const [path, ...rest] = given.words;
    if (path === undefined || rest.length > 0) {
      return new WrongUse(
        "Write one file of holdings with headers: reprice exposure holdings.csv --by stage",
      );
    }
    const unreadable = await whyUnreadable(path);
    if (unreadable !== undefined) return new Unreadable(unreadable);
    const holdings = await readCellRows(createReadStream(path));
    if (isRejection(holdings)) {
      return new Unreadable(`${path} is no table: ${sayRejection(holdings).join("; ")}.`);
    }
    const { by, options } = given.texts;
    return answering(given, world, callables.REEXPOSURE, [holdings, by, options]);
  },
};
