import type { Example } from "./example";
import { type Block, type Page, piecesOf } from "./page";

/** A page as Markdown, for readers of the repository; links go to the files beside it. */
export function markdownOf(page: Page, functionNames: ReadonlySet<string>): string {
  const inline = (text: string) => inlineOf(text, functionNames);
  const blocks = page.blocks.map((block) => blockOf(block, inline));
  return `${[`# ${escaped(page.title)}`, ...blocks].join("\n\n")}\n`;
}

/** The file of a page. */
export function markdownFile(name: string): string {
  return name === "index" ? "README.md" : `${name}.md`;
}

function blockOf(block: Block, inline: (text: string) => string): string {
  switch (block.kind) {
    case "heading":
      return `## ${escaped(block.text)}`;
    case "text":
      return inline(block.text);
    case "list":
      return block.lines.map((line) => `- ${inline(line)}`).join("\n");
    case "syntax":
      return fenced([block.formula]);
    case "example":
      return exampleOf(block.example, inline);
    case "table":
      return [
        tableLine(block.head),
        tableLine(block.head.map(() => "---")),
        ...block.rows.map(({ anchor, cells: [first = "", ...cells] }) => {
          const target = anchor === undefined ? "" : `<a id="${anchor}"></a>`;
          return tableLine([target + inline(first), ...cells.map(inline)]);
        }),
      ].join("\n");
  }
}

function exampleOf(
  { caption, formula, rows, sentence }: Example,
  inline: (text: string) => string,
): string {
  const said = sentence === undefined ? [] : [sentence];
  return `${inline(caption)}\n\n${fenced([formula, ...alignedRows(rows), ...said])}`;
}

/** Rows with their cells under each other. */
function alignedRows(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? "").length)),
  );
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd(),
  );
}

function fenced(lines: readonly string[]): string {
  return ["```", ...lines, "```"].join("\n");
}

function tableLine(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replace(/\|/g, "\\|")).join(" | ")} |`;
}

function inlineOf(text: string, functionNames: ReadonlySet<string>): string {
  return piecesOf(text, functionNames)
    .map((piece) => {
      if (piece.kind === "code") return `\`${piece.text}\``;
      if (piece.kind === "words") return escaped(piece.text);
      const [page = "", anchor] = piece.to.split("#");
      const address = `${markdownFile(page)}${anchor === undefined ? "" : `#${anchor}`}`;
      return `[${escaped(piece.text)}](${address})`;
    })
    .join("");
}

function escaped(text: string): string {
  return text.replace(/[\\*_<>[\]]/g, "\\$&");
}
