import { parseArgs } from "node:util";
import type { Command, Given } from "./command";
import { WrongUse } from "./exit";

/** Hides a date such as "-1M" from the option parser, which would read it as flags. */
const HIDDEN = "\0";

/** Sorts what was written after a command's name into words and options. */
export function readArguments(
  written: readonly string[],
  options: Command["options"],
): Given | WrongUse {
  try {
    const { values, positionals } = parseArgs({
      args: written.map((word) => (/^-\d/.test(word) ? HIDDEN + word : word)),
      options,
      allowPositionals: true,
    });
    const texts: Record<string, string> = {};
    const flags = new Set<string>();
    for (const [name, value] of Object.entries(values)) {
      if (typeof value === "string") texts[name] = shown(value);
      // An option that may be repeated; no value of one has a space in it.
      else if (Array.isArray(value)) texts[name] = value.map((one) => shown(String(one))).join(" ");
      else if (value === true) flags.add(name);
    }
    return { words: positionals.map(shown), texts, flags };
  } catch (error) {
    const complaint = complaintIn(error);
    if (complaint === undefined) throw error;
    return new WrongUse(complaint);
  }
}

/** What parseArgs says of an unknown option or a missing value, without its advice about dashes. */
function complaintIn(error: unknown): string | undefined {
  const { code = "", message = "" } = Object(error) as { code?: unknown; message?: unknown };
  if (!String(code).startsWith("ERR_PARSE_ARGS")) return undefined;
  return `${String(message).split(". ")[0]}. Write "reprice help" to see what there is.`;
}

function shown(word: string): string {
  return word.startsWith(HIDDEN) ? word.slice(HIDDEN.length) : word;
}
