/** Rows of texts as lines, each column as wide as its widest text. */
export function inColumns(rows: readonly (readonly string[])[]): readonly string[] {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [at, text] of row.entries()) widths[at] = Math.max(widths[at] ?? 0, widthOf(text));
  }
  return rows.map((row) =>
    row
      .map((text, at) => text + " ".repeat((widths[at] ?? 0) - widthOf(text)))
      .join("  ")
      .trimEnd(),
  );
}

/** Columns of a terminal: a Chinese or full-width character takes two. */
function widthOf(text: string): number {
  let width = 0;
  for (const character of text) {
    width +=
      /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/.test(
        character,
      )
        ? 2
        : 1;
  }
  return width;
}
