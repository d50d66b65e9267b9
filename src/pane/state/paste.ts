import { holdingsHeaders } from "../../core/portfolio/holdings-table";
import type { HoldingsCells } from "./exposure";

/** Longer text is a file and not a portfolio. */
export const MOST_PASTED = 2_000_000;

/**
 * Reads what was copied from a sheet (tabs) or written as CSV (commas or semicolons, quotes as usual). Cells stay text, so that
 * 000831 keeps its zeros; blank ones are undefined.
 */
export function cellsOfText(text: string): HoldingsCells {
  const [head = ""] = text.split("\n", 1);
  const separator = ["\t", ";", ","].find((one) => head.includes(one)) ?? "\t";
  return rowsOf(text.replace(/\r\n?/g, "\n"), separator).map((row) =>
    row.map((cell) => (cell.trim() === "" ? undefined : cell.trim())),
  );
}

/** True for text that is a portfolio as it stands: headers, and rows below them. */
export function isWholePaste(text: string): boolean {
  const [head, first] = text.length > MOST_PASTED ? [] : cellsOfText(text);
  return head !== undefined && first !== undefined && holdingsHeaders(head) !== undefined;
}

function rowsOf(text: string, separator: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = "";
  let quoted = false;
  const endRow = (): void => {
    rows.push([...row, cell]);
    row = [];
    cell = "";
  };
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charAt(at);
    if (quoted && letter === '"' && text.charAt(at + 1) === '"') {
      cell += '"';
      at += 1;
    } else if (letter === '"' && (quoted || cell === "")) quoted = !quoted;
    else if (!quoted && letter === separator) {
      row.push(cell);
      cell = "";
    } else if (!quoted && letter === "\n") endRow();
    else cell += letter;
  }
  if (cell !== "" || row.length > 0) endRow();
  return rows;
}
