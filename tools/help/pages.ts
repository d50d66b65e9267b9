import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type CellFunction, cellFunctionNames, cellFunctions } from "../../src/functions/list";
import { readDocComment } from "./doc-comment";
import { type DocumentedFunction, functionPage, syntaxOf } from "./function-page";
import { errorPage } from "./error-page";
import { basisPage, datePage } from "./guide-pages";
import { type Site, htmlOf } from "./html";
import { markdownFile, markdownOf } from "./markdown";
import { optionPage } from "./option-page";
import type { Page } from "./page";

const sources = join(__dirname, "..", "..", "src", "functions");

const functions = cellFunctions as readonly CellFunction[];

const guides: readonly Page[] = [datePage, basisPage, optionPage, errorPage];

const groupTitles: Readonly<Record<CellFunction["about"], string>> = {
  prices: "Prices",
  conversion: "Conversion",
  reference: "Reference",
  portfolios: "Portfolios",
};

const footer =
  "Each example is calculated by a test, with the cited facts that ship, on 2026-11-23. A feed with other prices gives other numbers.";

/** Every page of the help: one of each function, the guides, and the index. */
export function helpPages(): readonly Page[] {
  const documented = functions.map((listed): DocumentedFunction => {
    const source = readFileSync(join(sources, `${listed.name.toLowerCase()}.ts`), "utf8");
    return { listed, said: readDocComment(source, listed.name) };
  });
  const pages = documented.map((one) => functionPage(one, relatedTo(one, documented)));
  return [indexPage(documented), ...pages, ...guides];
}

/** The files of docs/functions by their names. */
export function markdownFiles(): ReadonlyMap<string, string> {
  return new Map(
    helpPages().map((page) => [markdownFile(page.name), markdownOf(page, namesBut(page))]),
  );
}

/** The files that are served at /help/ by their names, but for the style sheet. */
export function htmlFiles(): ReadonlyMap<string, string> {
  const pages = helpPages();
  const site: Omit<Site, "functionNames"> = {
    groups: [
      { title: "Reprice", names: ["index", ...guides.map(({ name }) => name)] },
      ...groups().map(([about, listed]) => ({
        title: groupTitles[about],
        names: listed.map(({ name }) => name),
      })),
    ],
    titles: new Map(pages.map(({ name, title }) => [name, title])),
    footer,
  };
  return new Map(
    pages.map((page) => [
      `${page.name}.html`,
      htmlOf(page, { ...site, functionNames: namesBut(page) }),
    ]),
  );
}

function indexPage(documented: readonly DocumentedFunction[]): Page {
  return {
    name: "index",
    title: "Reprice functions",
    blocks: [
      {
        kind: "text",
        text: "Rare-earth prices in cells. Type a function as any other of Excel's; what it cannot answer is an error that says why.",
      },
      {
        kind: "list",
        lines: guides.map(({ name, title }) => `[${title}](${name})`),
      },
      ...groups().flatMap(([about, listed]): Page["blocks"] => [
        { kind: "heading", text: groupTitles[about] },
        {
          kind: "table",
          head: ["Function", "Gives"],
          rows: listed.map(({ name }) => {
            const found = documented.find((one) => one.listed.name === name);
            return { cells: [name, found?.said.summary ?? ""] };
          }),
        },
      ]),
      { kind: "heading", text: "Syntax" },
      {
        kind: "text",
        text: "An argument in brackets may be left out. Arguments are separated as your Excel does it, with a comma or a semicolon.",
      },
      { kind: "list", lines: functions.map((listed) => `\`${syntaxOf(listed)}\``) },
    ],
  };
}

/** The functions that the remarks and arguments of one name, and those that name it; else those about the same. */
function relatedTo(
  { listed, said }: DocumentedFunction,
  all: readonly DocumentedFunction[],
): readonly string[] {
  const named = namesIn(said);
  const others = all.filter((other) => other.listed.name !== listed.name);
  const related = others.filter(
    (other) => named.has(other.listed.name) || namesIn(other.said).has(listed.name),
  );
  const shown =
    related.length > 1 ? related : others.filter((other) => other.listed.about === listed.about);
  return [...new Set([...related, ...shown])].map((other) => other.listed.name);
}

function namesIn({ summary, arguments: taken, remarks }: DocumentedFunction["said"]): Set<string> {
  const words = [summary, ...taken.values(), ...remarks].join(" ");
  return new Set(words.match(/\bRE[A-Z]+\b/g));
}

/** Functions by what they are about, in the order of the list. */
function groups(): readonly (readonly [CellFunction["about"], readonly CellFunction[]])[] {
  const subjects = [...new Set(functions.map(({ about }) => about))];
  return subjects.map((about) => [about, functions.filter((one) => one.about === about)]);
}

/** A page has no links to itself. */
function namesBut({ name }: Page): ReadonlySet<string> {
  return new Set([...cellFunctionNames].filter((other) => other !== name));
}
