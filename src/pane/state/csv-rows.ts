/** A record of a CSV text with the line on which it starts, counted from 1. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

const OUTSIDE = /"|,|\r\n|\r|\n|[^",\r\n]+/y;
const INSIDE = /""|"|\r\n|\r|\n|[^"\r\n]+/y;

/**
 * The records of a CSV text: commas, quotation marks as RFC 4180 has them, any line ends, empty lines left out, cells trimmed.
 * Undefined where a quotation mark is never closed.
 */
export function csvRows(text: string): readonly CsvRow[] | undefined {
  const body = text.replace(/^\uFEFF/, "");
  const rows: CsvRow[] = [];
  let cells: string[] = [];
  let cell = "";
  let isQuoted = false;
  let [line, start, at] = [1, 1, 0];
  const finishRow = () => {
    const row = [...cells, cell.trim()];
    if (row.length > 1 || row[0] !== "") rows.push({ line: start, cells: row });
    [cells, cell, start] = [[], "", line];
  };
  while (at < body.length) {
    const pattern = isQuoted ? INSIDE : OUTSIDE;
    pattern.lastIndex = at;
    const token = pattern.exec(body)?.[0] ?? "";
    at += token.length;
    const endsLine = token === "\n" || token.startsWith("\r");
    if (endsLine) line += 1;
    if (token === '"') isQuoted = !isQuoted;
    else if (isQuoted) cell += token === '""' ? '"' : token;
    else if (token === ",") {
      cells.push(cell.trim());
      cell = "";
    } else if (endsLine) finishRow();
    else cell += token;
  }
  if (isQuoted) return undefined;
  finishRow();
  return rows;
}

/** What a spreadsheet would calculate when it opens the file: a name that begins so is somebody's trick, and no name. */
const CALCULATED = /^[=+\-@\t\r]/;

/** A cell as CSV writes it. A text that a spreadsheet would take for a formula gets the apostrophe that makes it a text. */
export function csvCell(text: string): string {
  const shown = CALCULATED.test(text) && !isNumber(text) ? `'${text}` : text;
  return /[",\r\n]/.test(shown) ? `"${shown.replace(/"/g, '""')}"` : shown;
}

function isNumber(text: string): boolean {
  return /^[+-]?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(text);
}
