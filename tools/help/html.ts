import { type Example, LEFT_OUT } from "./example";
import { type Block, type Page, piecesOf } from "./page";

/** What is beside every page. */
export interface Site {
  readonly functionNames: ReadonlySet<string>;
  /** The pages that the side bar lists, by the heading above them. */
  readonly groups: readonly { readonly title: string; readonly names: readonly string[] }[];
  readonly titles: ReadonlyMap<string, string>;
  readonly footer: string;
}

/** A page as one file of HTML: no script, no style of its own, links beside it. */
export function htmlOf(page: Page, site: Site): string {
  const title = page.name === "index" ? page.title : `${page.title} - Reprice`;
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>${escaped(title)}</title>
    <link rel="icon" href="../assets/reprice-32.png" />
    <link rel="stylesheet" href="help.css" />
  </head>
  <body>
    <nav aria-label="Pages">
${sideBar(page, site)}
    </nav>
    <main>
      <h1>${escaped(page.title)}</h1>
${page.blocks.map((block) => blockHtml(block, site)).join("\n")}
      <footer>${inline(site.footer, site)}</footer>
    </main>
  </body>
</html>
`;
}

function sideBar(page: Page, { groups, titles }: Site): string {
  const line = (name: string) => {
    const here = name === page.name ? ' aria-current="page"' : "";
    return `<li><a href="${name}.html"${here}>${escaped(titles.get(name) ?? name)}</a></li>`;
  };
  return groups
    .map(({ title, names }) => `<h2>${escaped(title)}</h2>\n<ul>${names.map(line).join("")}</ul>`)
    .join("\n");
}

function blockHtml(block: Block, site: Site): string {
  switch (block.kind) {
    case "heading":
      return `<h2 id="${anchorOf(block.text)}">${escaped(block.text)}</h2>`;
    case "text":
      return `<p>${inline(block.text, site)}</p>`;
    case "list":
      return `<ul>${block.lines.map((line) => `<li>${inline(line, site)}</li>`).join("")}</ul>`;
    case "syntax":
      return `<pre><code>${escaped(block.formula)}</code></pre>`;
    case "example":
      return exampleHtml(block.example, site);
    case "table": {
      const head = block.head.map((cell) => `<th scope="col">${escaped(cell)}</th>`).join("");
      const rows = block.rows.map(({ anchor, cells: [first = "", ...cells] }) => {
        const id = anchor === undefined ? "" : ` id="${anchor}"`;
        const rest = cells.map((cell) => `<td>${inline(cell, site)}</td>`).join("");
        return `<tr${id}><th scope="row">${inline(first, site)}</th>${rest}</tr>`;
      });
      return `<div class="scroll"><table><thead><tr>${head}</tr></thead><tbody>${rows.join("\n")}</tbody></table></div>`;
    }
  }
}

function exampleHtml({ caption, formula, rows, sentence }: Example, site: Site): string {
  return `<figure>
<figcaption>${inline(caption, site)}</figcaption>
<pre class="formula"><code>${escaped(formula)}</code></pre>
<div class="scroll"><table class="cells"><tbody>${rows.map(cellsHtml).join("\n")}</tbody></table></div>${
    sentence === undefined ? "" : `\n<p class="sentence">${inline(sentence, site)}</p>`
  }
</figure>`;
}

function cellsHtml(cells: readonly string[]): string {
  return `<tr>${cells.map(cellHtml).join("")}</tr>`;
}

/** A cell shows "#N/A"; its reason stands beside it as a link. */
function cellHtml(cell: string): string {
  const [, error, reason] = /^(#[A-Z/0]+[!A]?) ([a-z-]+)$/.exec(cell) ?? [];
  if (error !== undefined && reason !== undefined) {
    return `<td class="error">${escaped(error)} <a href="errors.html#${reason}">${reason}</a></td>`;
  }
  const kind = kindOf(cell);
  return `<td${kind === "" ? "" : ` class="${kind}"`}>${escaped(cell)}</td>`;
}

/** Excel puts numbers and days to the right. */
function kindOf(cell: string): "left-out" | "error" | "number" | "" {
  if (cell === LEFT_OUT) return "left-out";
  if (cell.startsWith("#")) return "error";
  return /^-?\d+(\.\d+)?$|^\d{4}-\d\d-\d\d$/.test(cell) ? "number" : "";
}

function inline(text: string, { functionNames }: Site): string {
  return piecesOf(text, functionNames)
    .map((piece) => {
      if (piece.kind === "code") return `<code>${escaped(piece.text)}</code>`;
      if (piece.kind === "words") return escaped(piece.text);
      const [page = "", anchor] = piece.to.split("#");
      const address = `${page}.html${anchor === undefined ? "" : `#${anchor}`}`;
      return `<a href="${address}">${escaped(piece.text)}</a>`;
    })
    .join("");
}

function anchorOf(heading: string): string {
  return heading.toLowerCase().replace(/[^a-z0-9]+/g, "-");
}

function escaped(text: string): string {
  return text
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;");
}
