import { readExample } from "./example";
import type { Block } from "./page";

/** A paragraph. */
export function text(words: string): Block {
  return { kind: "text", text: words };
}

/** A heading within a page. */
export function heading(words: string): Block {
  return { kind: "heading", text: words };
}

/** Lines with a dot before each. */
export function list(...lines: readonly string[]): Block {
  return { kind: "list", lines };
}

/** A worked example, written as in a doc comment. */
export function example(written: string): Block {
  return { kind: "example", example: readExample(written) };
}
