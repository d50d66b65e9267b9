import { Failure, isFailure } from "../core/failure";
import { CellError } from "./answer";

/** A lone argument once it is read: a value, nothing, or what ends the reading. */
export type Argument = string | number | boolean | undefined | CellError | Failure;

/**
 * Reads one argument as hosts give it. Blank cells arrive as null, "" or (never for text) nothing; a 1x1 range is its cell,
 * a larger one is bad-range; an Excel error comes back as it came; a rich value is its basic value.
 */
export function readArgument(given: unknown, name: string): Argument {
  const lone = Array.isArray(given) ? loneCell(given, name) : given;
  if (lone === null || lone === undefined) return undefined;
  switch (typeof lone) {
    case "string":
      return lone.trim() === "" ? undefined : lone;
    case "number":
      return Number.isFinite(lone)
        ? lone
        : new Failure("out-of-range", { input: String(lone), argument: name });
    case "boolean":
      return lone;
    default:
      return readRich(lone, name);
  }
}

/** True when an argument cannot be used: it is a failure or an error that came in. */
export function ends(argument: unknown): argument is Failure | CellError {
  return isFailure(argument) || argument instanceof CellError;
}

/** An argument that must be text. A blank cell may arrive as 0 (desktop Excel), which no text argument could mean: it is omitted. */
export function readText(
  given: unknown,
  name: string,
  refuse: (input: string) => Failure,
): string | undefined | CellError | Failure {
  const argument = readArgument(given, name);
  if (argument === undefined || typeof argument === "string" || ends(argument)) return argument;
  if (argument === 0) return undefined;
  return refuse(String(argument));
}

function loneCell(given: readonly unknown[], name: string): unknown {
  const row: unknown = given.length === 1 ? given[0] : undefined;
  if (Array.isArray(row) && row.length === 1) return row[0];
  if (given.length === 1 && !Array.isArray(row)) return row;
  return new Failure("bad-range", { argument: name });
}

function readRich(
  given: object | bigint | symbol | ((...args: never) => unknown),
  name: string,
): Argument {
  if (isFailure(given) || given instanceof CellError) return given;
  if (typeof given === "object" && "basicValue" in given) {
    const basic: unknown = given.basicValue;
    if ("type" in given && given.type === "Error") return new CellError(String(basic));
    if (typeof basic === "string" || typeof basic === "number" || typeof basic === "boolean") {
      return readArgument(basic, name);
    }
    if (basic === null || basic === undefined) return undefined;
  }
  return new Failure("bad-range", { argument: name, hint: "not-a-value" });
}
