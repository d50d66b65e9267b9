import { Failure } from "../core/failure";
import { type When, readWhen } from "../core/when";
import type { CellError } from "./answer";
import { ends, readArgument } from "./argument";

const LATEST: When = { kind: "latest" };

/** Dates repeat down a column, so their readings are kept; the bound only keeps a hostile sheet from growing memory. */
const MOST_KEPT = 20_000;
const kept = new Map<string | number, When | Failure>();

/**
 * Reads a date argument. Omitted means "latest" where it may be omitted; a blank cell arrives as nothing or as 0
 * (desktop Excel), and both are omitted.
 */
export function readWhenArgument(
  given: unknown,
  name: string,
  presence: "optional" | "required",
): When | Failure | CellError {
  const argument = readArgument(given, name);
  if (ends(argument)) return argument;
  if (argument === undefined || argument === 0) {
    return presence === "optional"
      ? LATEST
      : new Failure("bad-date", { hint: "missing", argument: name });
  }
  if (typeof argument === "boolean") {
    return new Failure("bad-date", { input: String(argument), hint: "not-a-date", argument: name });
  }
  const known = kept.get(argument);
  if (known !== undefined) return known;
  const read = readWhen(argument);
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(argument, read);
  return read;
}
