import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { readBasis } from "../../src/core/basis-text";
import { isFailure } from "../../src/core/failure";
import { readWhen } from "../../src/core/when";
import { cellFunctionNames } from "../../src/functions/list";
import { basisForms, dateForms } from "../../tools/help/forms";
import { htmlFiles, markdownFiles } from "../../tools/help/pages";

const kept = join(__dirname, "..", "..", "docs", "functions");
const html = [...htmlFiles()];
const markdown = [...markdownFiles()];

test("docs/functions is what the doc comments make; npm run help writes it", () => {
  expect(readdirSync(kept).sort()).toEqual(markdown.map(([name]) => name).sort());
  for (const [name, text] of markdown) expect(readFileSync(join(kept, name), "utf8")).toBe(text);
});

test("every function has a page", () => {
  const names = html.map(([name]) => name);
  expect(names).toEqual(
    expect.arrayContaining([...cellFunctionNames].map((name) => `${name}.html`)),
  );
});

test.each(html)(
  "%s has no script, no style of its own, and leads only to what there is",
  (_, page) => {
    expect(page).not.toMatch(/<script|<style|\sstyle=|\son\w+=|javascript:|undefined|\[object/);
    const links = [...page.matchAll(/href="([^"]+)"/g)].map(([, to = ""]) => to);
    expect(links.filter((to) => !leadsSomewhere(to))).toEqual([]);
  },
);

test.each(markdown)("%s leads only to what there is", (_, page) => {
  const links = [...page.matchAll(/\]\(([^)#]+)(?:#([^)]+))?\)/g)];
  const lost = links.filter(([, file = "", anchor]) => {
    const target = new Map(markdown).get(file);
    return !(anchor === undefined ? target !== undefined : target?.includes(`id="${anchor}"`));
  });
  expect(lost).toEqual([]);
});

/** A page, a place on a page, or a file that is served beside the pages. */
function leadsSomewhere(address: string): boolean {
  const [file = "", anchor] = address.split("#");
  const page = new Map(html).get(file);
  if (page === undefined) return existsSync(join(__dirname, "../..", served[file] ?? "nowhere"));
  return anchor === undefined || page.includes(`id="${anchor}"`);
}

const served: Readonly<Record<string, string>> = {
  "help.css": "tools/help/help.css",
  "../assets/reprice-32.png": "assets/icons/reprice-32.png",
};

test.each(dateForms.flatMap(({ written }) => written))("%s is a date as the help says", (form) => {
  expect(isFailure(readWhen(form))).toBe(false);
});

test.each(basisForms.flatMap(({ written }) => written))(
  "%s is a basis as the help says",
  (form) => {
    expect(isFailure(readBasis(form))).toBe(false);
  },
);
