import { TextDecoder } from "node:util";
import { quoteText } from "../csv/quote-text";
import { isWrong, Wrong } from "../csv/wrong";

/** The text of an answer in an encoding; bytes that are none of it are wrong, rather than a replacement character in a name. */
export function textOf(bytes: Uint8Array, encoding = "utf-8"): string | Wrong {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return new Wrong(`the answer is not written in ${encoding.toUpperCase()}`);
  }
}

/** A call around JSON, as pages ask for it from elsewhere: "jQuery12_34({...});". */
const CALL = /^\s*(?:\/\*\*\/)?\s*[A-Za-z_$][\w$.]{0,200}\s*\(/;

/** The value of an answer in JSON, or in a call around JSON; a page of a website is named as such. */
export function jsonOf(bytes: Uint8Array, encoding?: string): unknown {
  const text = textOf(bytes, encoding);
  if (isWrong(text)) return text;
  const trimmed = text.trim();
  const inside = CALL.test(trimmed)
    ? trimmed.slice(trimmed.indexOf("(") + 1, trimmed.lastIndexOf(")"))
    : trimmed;
  try {
    return JSON.parse(inside) as unknown;
  } catch {
    if (trimmed.startsWith("<")) return new Wrong("the answer is a web page and not JSON");
    return new Wrong(`the answer is not JSON: ${quoteText(trimmed.slice(0, 60))}`);
  }
}

/** A field of what JSON held, looked up on the value itself and never on its prototype. */
export function fieldOf(value: unknown, name: string): unknown {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, name)) return undefined;
  return (value as Record<string, unknown>)[name];
}

/** What stands at a path such as "data.prices". */
export function fieldAt(value: unknown, path: string): unknown {
  return path === "" ? value : path.split(".").reduce(fieldOf, value);
}

/** A list in what JSON held; undefined where there is none. */
export function listIn(value: unknown): readonly unknown[] | undefined {
  return Array.isArray(value) ? (value as readonly unknown[]) : undefined;
}
