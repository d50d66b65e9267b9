import type { Failure } from "../core/failure";
import type { AskedSpan } from "../core/span";
import type { CellError } from "./answer";
import { ends } from "./argument";
import { readWhenArgument, readWhenOrBlank } from "./date-argument";

/** Reads start and end; an end that is left out is absent, and not "latest". */
export function readSpanArguments(start: unknown, end: unknown): AskedSpan | Failure | CellError {
  const first = readWhenArgument(start, "start", "required");
  if (ends(first)) return first;
  const last = readWhenOrBlank(end, "end");
  if (last === undefined) return { start: first };
  return ends(last) ? last : { start: first, end: last };
}
