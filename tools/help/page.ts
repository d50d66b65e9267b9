import type { Example } from "./example";

/** One page of the help, before it is Markdown or HTML. */
export interface Page {
  /** "REPRICE", "dates": the file's name without its ending; "index" is the first page. */
  readonly name: string;
  readonly title: string;
  readonly blocks: readonly Block[];
}

/**
 * A part of a page. Texts are plain, with `code` between backticks; a name of a cell function or `[words](page)` becomes
 * a link to its page.
 */
export type Block =
  | { readonly kind: "heading"; readonly text: string }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "list"; readonly lines: readonly string[] }
  | { readonly kind: "syntax"; readonly formula: string }
  | { readonly kind: "example"; readonly example: Example }
  | { readonly kind: "table"; readonly head: readonly string[]; readonly rows: readonly Row[] };

/** A row of a table; with an anchor other pages can link to it. */
export interface Row {
  readonly anchor?: string;
  readonly cells: readonly string[];
}

/** A piece of a text, once read: plain words, code, or a link. */
export type Piece =
  | { readonly kind: "words"; readonly text: string }
  | { readonly kind: "code"; readonly text: string }
  | { readonly kind: "link"; readonly text: string; readonly to: string };

/** Reads `code`, [links](page) and the names of functions out of a text. */
export function piecesOf(text: string, functionNames: ReadonlySet<string>): readonly Piece[] {
  return text.split(/(`[^`]+`|\[[^\]]+\]\([^)]+\)|\bRE[A-Z]+\b)/).flatMap((part): Piece[] => {
    if (part === "") return [];
    const [, code] = /^`(.+)`$/.exec(part) ?? [];
    if (code !== undefined) return [{ kind: "code", text: code }];
    const [, words, to] = /^\[(.+)\]\((.+)\)$/.exec(part) ?? [];
    if (words !== undefined && to !== undefined) return [{ kind: "link", text: words, to }];
    return functionNames.has(part)
      ? [{ kind: "link", text: part, to: part }]
      : [{ kind: "words", text: part }];
  });
}
