import ts from "typescript";
import { type Example, readExample } from "./example";

/** What the doc comment of a cell function says. */
export interface DocComment {
  /** The one or two sentences that Excel shows. */
  readonly summary: string;
  readonly arguments: ReadonlyMap<string, string>;
  readonly returns: string;
  /** Paragraphs and lists, apart by blank lines. */
  readonly remarks: readonly string[];
  readonly examples: readonly Example[];
}

/** Reads the doc comment of the function of that name in a source text. */
export function readDocComment(source: string, name: string): DocComment {
  const file = ts.createSourceFile(`${name}.ts`, source, ts.ScriptTarget.ESNext, true);
  const declared = file.statements.find(
    (one): one is ts.FunctionDeclaration => ts.isFunctionDeclaration(one) && isNamed(one, name),
  );
  if (declared === undefined) throw new Error(`There is no function ${name}.`);
  const tags = ts.getJSDocTags(declared);
  const tagged = (tag: string) => tags.filter(({ tagName }) => tagName.text === tag).map(textOf);
  return {
    summary: ts.getJSDocCommentsAndTags(declared).filter(ts.isJSDoc).map(textOf).join(" "),
    arguments: new Map(
      tags.filter(ts.isJSDocParameterTag).map((tag) => [tag.name.getText(), oneLine(textOf(tag))]),
    ),
    returns: oneLine(tagged("returns").join(" ")),
    remarks: tagged("remarks").flatMap((text) => text.split(/\n\s*\n/)),
    examples: tagged("example").map(readExample),
  };
}

function isNamed({ name }: ts.FunctionDeclaration, wanted: string): boolean {
  return name?.text === wanted;
}

function textOf({ comment }: ts.JSDoc | ts.JSDocTag): string {
  return (ts.getTextOfJSDocComment(comment) ?? "").trim();
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ");
}
