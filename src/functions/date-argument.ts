import { Failure } from "../core/failure";
import { type When, readWhen } from "../core/when";
import type { CellError } from "./answer";
import { ends, readArgument } from "./argument";
import { isBlank } from "./range-argument";

const LATEST: When = { kind: "latest" };

/** Dates repeat down a column, so their readings are kept; the bound only keeps a hostile sheet from growing memory. */
const MOST_KEPT = 20_000;
const kept = new Map<string | number, When | Failure>();

/** True for what hosts give for an empty cell where a date may stand; desktop Excel gives 0. */
export function isBlankDate(cell: unknown): boolean {
  return isBlank(cell) || cell === 0;
}

/** Reads a date argument. Omitted, or a blank cell, means "latest" where it may be omitted. */
export function readWhenArgument(
  given: unknown,
  name: string,
  presence: "optional" | "required",
): When | Failure | CellError {
  const when = readWhenOrBlank(given, name);
  if (when !== undefined) return when;
  return presence === "optional"
    ? LATEST
    : new Failure("bad-date", { hint: "missing", argument: name });
}

/** Reads a date argument; undefined where nothing is said. */
export function readWhenOrBlank(
  given: unknown,
  name: string,
): When | undefined | Failure | CellError {
  const argument = readArgument(given, name);
  if (isBlankDate(argument)) return undefined;
  if (typeof argument !== "string" && typeof argument !== "number") {
    return ends(argument) ? argument : notADate(argument, name);
  }
  const known = kept.get(argument);
  if (known !== undefined) return known;
  const read = readWhen(argument);
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(argument, read);
  return read;
}

function notADate(argument: unknown, name: string): Failure {
  return new Failure("bad-date", { input: String(argument), hint: "not-a-date", argument: name });
}
