import { LEFT_OUT } from "../../tools/help/example";
import type { Read } from "./cells";

type Written = readonly (readonly string[])[];
type Given = readonly (readonly Read[])[];

/** True when a function gave what an example writes; a line "…" stands for one or more rows. */
export function rowsAgree(written: Written, given: Given): boolean {
  const [row, ...others] = written;
  if (row === undefined) return given.length === 0;
  if (row.length === 1 && row[0] === LEFT_OUT && given.length > 1) {
    return given.some((_, at) => rowsAgree(others, given.slice(at + 1)));
  }
  const [first, ...rest] = given;
  return first !== undefined && rowAgrees(row, first) && rowsAgree(others, rest);
}

/** A last cell "…" stands for all that follow. */
function rowAgrees(written: readonly string[], given: readonly Read[]): boolean {
  const isOpen = written.at(-1) === LEFT_OUT;
  const cells = isOpen ? written.slice(0, -1) : written;
  const isWide = isOpen ? given.length > cells.length : given.length === cells.length;
  return isWide && cells.every((cell, at) => cellAgrees(cell, given[at] ?? ""));
}

/** A number agrees to the digits that are written; a text may be cut with "…". */
function cellAgrees(written: string, given: Read): boolean {
  if (written === LEFT_OUT) return true;
  if (typeof given !== "number") {
    const text = String(given);
    return written.endsWith(LEFT_OUT) ? text.startsWith(written.slice(0, -1)) : text === written;
  }
  const [whole, decimals = ""] = /^-?\d+(?:\.(\d+))?$/.exec(written) ?? [];
  const within = decimals === "" ? 1e-9 * Math.abs(given) : 0.5000001 * 10 ** -decimals.length;
  return whole !== undefined && Math.abs(given - Number(written)) <= within;
}
