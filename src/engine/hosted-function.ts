import type { CellFunction } from "../functions/list";

/** A function as the host runs it. */
export interface HostedFunction extends Pick<CellFunction, "arguments"> {
  /** True where it gives its answers, again and again, to the call that is its last argument. */
  readonly streams?: boolean;
  readonly run: (...given: unknown[]) => unknown;
}

/**
 * Arguments in the form that functions take: rows of cells where a range may stand (a lone value is one row of one),
 * else a value. An array of several cells goes through as it is, and the function refuses it by name.
 */
export function givenTo(
  { arguments: declared }: HostedFunction,
  given: readonly unknown[],
): unknown[] {
  return given.map((argument, index) => {
    if (declared[index]?.range) return Array.isArray(argument) ? argument : [[argument]];
    return Array.isArray(argument) ? loneOf(argument) : argument;
  });
}

function loneOf(rows: readonly unknown[]): unknown {
  const row: unknown = rows.length === 1 ? rows[0] : undefined;
  return Array.isArray(row) && row.length === 1 ? row[0] : rows;
}
