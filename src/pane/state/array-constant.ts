/** A cell of an array constant. */
export type ConstantCell = string | number | boolean;

/** Reads {"NdOxide";"PrOxide"} as Excel does: commas between columns, semicolons between rows. Undefined for what is none. */
export function readArrayConstant(text: string): readonly (readonly ConstantCell[])[] | undefined {
  const inside = /^\{(.+)\}$/s.exec(text.trim())?.[1];
  if (inside === undefined) return undefined;
  const rows = partsOf(inside, ";").map((row) => partsOf(row, ",").map(readCell));
  const [first = []] = rows;
  const known = rows.map((row) => row.filter((cell) => cell !== undefined));
  return known.every((row) => row.length === first.length) ? known : undefined;
}

/** Writes rows of cells as an array constant. */
export function writeArrayConstant(rows: readonly (readonly ConstantCell[])[]): string {
  return `{${rows.map((row) => row.map(writeConstant).join(",")).join(";")}}`;
}

/** Writes a value as a formula does. */
export function writeConstant(value: ConstantCell): string {
  if (typeof value === "string") return `"${value.replace(/"/g, '""')}"`;
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}

function readCell(written: string): ConstantCell | undefined {
  const plain = written.trim();
  const text = /^"((?:[^"]|"")*)"$/s.exec(plain)?.[1];
  if (text !== undefined) return text.replace(/""/g, '"');
  if (/^(?:true|false)$/i.test(plain)) return /^true$/i.test(plain);
  const number = Number(plain);
  return plain === "" || Number.isNaN(number) ? undefined : number;
}

/** Parts between separators that stand in no text. */
function partsOf(text: string, separator: string): readonly string[] {
  const parts = [""];
  let quoted = false;
  for (const sign of text) {
    if (sign === '"') quoted = !quoted;
    if (sign === separator && !quoted) parts.push("");
    else parts[parts.length - 1] += sign;
  }
  return parts;
}
