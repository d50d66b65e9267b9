/** A worked example: a formula, and what it gives with the cited facts that ship. */
export interface Example {
  readonly caption: string;
  readonly formula: string;
  /** Rows of cells as they are written: a number to its digits, a day as ISO text, `#N/A too-old`, text; "…" leaves out. */
  readonly rows: readonly (readonly string[])[];
  /** The sentence that comes with a lone error. */
  readonly sentence?: string;
}

/** What stands for cells or rows that are left out. */
export const LEFT_OUT = "…";

/**
 * Reads an example as doc comments have it: the caption, the formula on a line that begins with "=", and after "->" the
 * answer, a row a line with " | " between cells. A lone error may go on as ": " and its sentence, over several lines.
 */
export function readExample(text: string): Example {
  const lines = text.split("\n").map((line) => line.trim());
  const formulaAt = lines.findIndex((line) => line.startsWith("="));
  const answerAt = lines.findIndex((line) => line.startsWith("->"));
  if (formulaAt < 0 || answerAt < formulaAt) throw new Error(`Not an example: ${text}`);
  const caption = lines.slice(0, formulaAt).join(" ").trim();
  const formula = lines.slice(formulaAt, answerAt).join("");
  const [first = "", ...more] = lines.slice(answerAt).filter((line) => line !== "");
  const answer = [first.replace(/^->\s*/, ""), ...more];
  return { caption, formula, ...(readError(answer) ?? { rows: answer.map(cellsOf) }) };
}

function readError(answer: readonly string[]): Pick<Example, "rows" | "sentence"> | undefined {
  const [, error, sentence] = /^(#[A-Z/0]+[!A]? [a-z-]+): (.+)$/.exec(answer.join(" ")) ?? [];
  return error === undefined || sentence === undefined ? undefined : { rows: [[error]], sentence };
}

function cellsOf(row: string): readonly string[] {
  return row.split("|").map((cell) => cell.trim());
}
