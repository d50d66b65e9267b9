import type { Area } from "../address";
import { readArea } from "../cell-reference";

/** One argument of a call as the formula writes it. */
export type WrittenArgument =
  /** A literal; undefined where nothing is written between two commas. */
  | { readonly kind: "value"; readonly value: string | number | boolean | undefined }
  | { readonly kind: "area"; readonly area: Area }
  /** Something that the sheet calculates: it cannot be known from the text. */
  | { readonly kind: "calculated"; readonly text: string };

/** Reads an argument's text; references without a sheet are on the formula's own. */
export function readArgument(text: string, sheet: string): WrittenArgument {
  if (text === "") return { kind: "value", value: undefined };
  if (/^"(?:[^"]|"")*"$/.test(text)) {
    return { kind: "value", value: text.slice(1, -1).replace(/""/g, '"') };
  }
  if (/^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i.test(text)) {
    return { kind: "value", value: Number(text) };
  }
  if (/^(?:true|false)$/i.test(text)) return { kind: "value", value: /^true$/i.test(text) };
  const area = readArea(text, sheet);
  return area === undefined ? { kind: "calculated", text } : { kind: "area", area };
}
