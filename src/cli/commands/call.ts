import { callableOnce } from "../../functions/first-value";
import { type CellFunction, cellFunctionNames, cellFunctions } from "../../functions/list";
import { answering } from "../answering";
import type { Command } from "../command";
import { WrongUse } from "../exit";
import { feedOptions } from "../reading-options";

/** `reprice call REPRICE '["NdOxide","2026-01-28"]'`: any cell function, with the answer a cell would get, as JSON. */
export const call: Command = {
  words: "FUNCTION [JSON-ARGUMENTS]",
  says: "any cell function; arguments and answer as JSON, ranges as arrays of rows",
  options: feedOptions,
  async run(given, world) {
    const [name = "", json = "[]", ...rest] = given.words;
    const callable = callableOnce(name);
    if (!callable) {
      const known = [...cellFunctionNames].join(", ");
      return new WrongUse(`There is no function "${name}". There are: ${known}.`);
    }
    const values = readJson(json);
    if (!Array.isArray(values) || rest.length > 0) {
      return new WrongUse(
        `Write the arguments as one JSON array in quotes: reprice call REPRICE '["NdOxide","2026-01-28"]'`,
      );
    }
    const tooMany = tooManyFor(name, values.length);
    if (tooMany) return tooMany;
    const flags = new Set([...given.flags, "json"]);
    return answering({ ...given, flags }, world, callable, values);
  },
};

/** What a cell would not take is refused here too, and never left out in silence. */
function tooManyFor(name: string, given: number): WrongUse | undefined {
  const listed: readonly CellFunction[] = cellFunctions;
  const found = listed.find((one) => one.name === name.toUpperCase());
  if (!found || given <= found.arguments.length) return undefined;
  const names = found.arguments.map((one) => one.name).join(", ");
  return new WrongUse(`${found.name} takes ${names}, and ${given} arguments were given.`);
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
