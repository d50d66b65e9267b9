import type { Area } from "../address";
import { readArea } from "../cell-reference";

/** One argument of a call as the formula writes it. */
export type WrittenArgument =
  /** A literal; undefined where nothing is written between two commas. */
  | { readonly kind: "value"; readonly value: string | number | boolean | undefined }
  | { readonly kind: "area"; readonly area: Area }
  /** Something that the sheet calculates: it cannot be known from the text alone. */
  | { readonly kind: "calculated"; readonly text: string; readonly sheet: string };

/** Reads an argument's text; references without a sheet are on the formula's own. */
export function readArgument(text: string, sheet: string): WrittenArgument {
  if (text === "") return { kind: "value", value: undefined };
  return readText(text) ?? readPlain(text) ?? readReference(text, sheet);
}

function readText(text: string): WrittenArgument | undefined {
  if (!text.startsWith('"') || !/^"(?:[^"]|"")*"$/.test(text)) return undefined;
  const inside = text.slice(1, -1);
  return { kind: "value", value: inside.includes('"') ? inside.replace(/""/g, '"') : inside };
}

function readPlain(text: string): WrittenArgument | undefined {
  const isNumber = /^[-+.\d]/.test(text);
  if (isNumber && /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i.test(text)) {
    return { kind: "value", value: Number(text) };
  }
  const isTruth = text.length < 6 && /^(?:true|false)$/i.test(text);
  return isTruth ? { kind: "value", value: /^true$/i.test(text) } : undefined;
}

function readReference(text: string, sheet: string): WrittenArgument {
  const area = readArea(text, sheet);
  return area === undefined ? { kind: "calculated", text, sheet } : { kind: "area", area };
}
