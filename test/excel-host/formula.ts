import type { Area, CellPlace } from "../../src/workbook/address";
import type { CellValue } from "./typed";

/** An argument as it is written: a value, cells, or nothing between two commas. */
export type WrittenArgument =
  | { readonly kind: "value"; readonly value: CellValue }
  | { readonly kind: "cells"; readonly area: Area; readonly alone: boolean }
  | { readonly kind: "omitted" };

/** A formula of the two forms that this host calculates: a single call, or a reference to one cell, which has no name. */
export interface Call {
  readonly name: string;
  readonly given: readonly WrittenArgument[];
}

/** Reads =NAME(argument,...) or =Sheet1!B2; any other formula is beyond this host, and it says so. */
export function readCall(formula: string, at: CellPlace): Call {
  const cell = readCells(formula.slice(1), at.sheet);
  if (cell) return { name: "", given: [{ kind: "cells", area: cell, alone: true }] };
  const found = /^=([A-Z][A-Z0-9.]*)\((.*)\)$/is.exec(formula);
  if (!found) throw new Error(`The emulated Excel does not calculate ${formula}.`);
  const [, name = "", inside = ""] = found;
  const parts = inside.trim() === "" ? [] : splitArguments(inside);
  return { name: name.toUpperCase(), given: parts.map((part) => readArgument(part, at)) };
}

function splitArguments(inside: string): readonly string[] {
  const parts = [""];
  let quoted = false;
  for (const character of inside) {
    if (character === '"') quoted = !quoted;
    if (character === "," && !quoted) parts.push("");
    else parts[parts.length - 1] += character;
  }
  return parts;
}

function readArgument(written: string, at: CellPlace): WrittenArgument {
  const text = written.trim();
  if (text === "") return { kind: "omitted" };
  const quoted = /^"((?:[^"]|"")*)"$/s.exec(text);
  if (quoted) return { kind: "value", value: (quoted[1] ?? "").replace(/""/g, '"') };
  if (/^(?:TRUE|FALSE)$/i.test(text)) return { kind: "value", value: /true/i.test(text) };
  if (Number.isFinite(Number(text))) return { kind: "value", value: Number(text) };
  const cells = readCells(text, at.sheet);
  if (cells) return { kind: "cells", area: cells, alone: !text.includes(":") };
  throw new Error(`The emulated Excel does not read the argument ${text}.`);
}

/** Reads "B2", "$A$1:C3" or "Data!A1:B2". */
export function readCells(text: string, sheet: string): Area | undefined {
  const found =
    /^(?:'((?:[^']|'')+)'!|([^!'(]+)!)?\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/i.exec(
      text,
    );
  if (!found) return undefined;
  const [, quotedSheet, plainSheet, left = "", top = "", right = left, bottom = top] = found;
  const [row, column] = [Number(top) - 1, columnOf(left)];
  return {
    sheet: quotedSheet?.replace(/''/g, "'") ?? plainSheet ?? sheet,
    row,
    column,
    rows: Number(bottom) - row,
    columns: columnOf(right) - column + 1,
  };
}

function columnOf(letters: string): number {
  return [...letters.toUpperCase()].reduce((all, one) => all * 26 + one.charCodeAt(0) - 64, 0) - 1;
}
