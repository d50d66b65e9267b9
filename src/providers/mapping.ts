import { TextDecoder } from "node:util";
import { nearestNames } from "../core/nearest";
import { listOf } from "../core/number-text";
import type { NumberFormat } from "./csv/amount";
import {
  type ColumnName,
  type Layout,
  type QuoteLayout,
  canonicalLayout,
  columns,
} from "./csv/layout";
import { quoteText } from "./csv/quote-text";
import { type DayFormat, readDayPattern } from "./csv/row-day";
import { Problems, type Rejection } from "./rejection";

/** What a mapping may say. */
const keys = [
  "encoding", "delimiter", "skip", "columns", "constants", "quotes", "codes",
  "decimal", "thousands", "missing", "days", "periods",
] as const; // prettier-ignore

type Key = (typeof keys)[number];
type Said = Readonly<Partial<Record<Key, unknown>>>;

/**
 * Reads a mapping: JSON that says where the canonical columns are in a file of another layout, and how it writes
 * numbers and days. Nothing is converted: what the numbers are per is said by a basis, as a column or constant.
 */
export function readMapping(text: string): Layout | Rejection {
  const problems = new Problems();
  const said = asObject(parseJson(text), "the mapping", problems);
  checkKeys(said, keys, "the mapping", problems);
  const layout = layoutOf(text, said, problems);
  return problems.isEmpty ? layout : problems.rejection();
}

function layoutOf(text: string, said: Said, problems: Problems): Layout {
  const delimiter = optionalText(said, "delimiter", problems);
  return {
    text,
    encoding: encodingOf(said, problems),
    ...(delimiter === undefined ? {} : { delimiter }),
    skip: skipOf(said.skip, problems),
    quotes: quotesOf(said, problems),
    codes: new Map(Object.entries(textsIn(said.codes, "codes", problems))),
    numbers: numbersOf(said, problems),
    days: daysOf(said, problems),
  };
}

function encodingOf(said: Said, problems: Problems): string {
  const name = optionalText(said, "encoding", problems) ?? canonicalLayout.encoding;
  try {
    return new TextDecoder(name).encoding && name;
  } catch {
    problems.add(
      `encoding: ${quoteText(name)} is not known; write one such as "gb18030" or "utf-16le"`,
    );
    return canonicalLayout.encoding;
  }
}

function skipOf(skip: unknown, problems: Problems): number {
  if (skip === undefined) return 0;
  if (typeof skip === "number" && Number.isInteger(skip) && skip >= 0 && skip <= 1000) return skip;
  problems.add("skip: write how many lines stand before the header, 0 to 1000");
  return 0;
}

/** The quotes of a row; each adds to the columns and constants that all of them share. */
function quotesOf(said: Said, problems: Problems): readonly QuoteLayout[] {
  const shared = quoteOf(said, "", problems);
  if (said.quotes === undefined) return [shared];
  if (!Array.isArray(said.quotes) || said.quotes.length === 0) {
    problems.add("quotes: write a list of objects with columns and constants");
    return [];
  }
  return said.quotes.map((each: unknown, index) => {
    const name = `quotes[${index}]`;
    const object = asObject(each, name, problems);
    checkKeys(object, ["columns", "constants"], name, problems);
    const own = quoteOf(object, `${name}.`, problems);
    return {
      columns: { ...shared.columns, ...own.columns },
      constants: { ...shared.constants, ...own.constants },
    };
  });
}

function quoteOf(said: Said, path: string, problems: Problems): QuoteLayout {
  const columnsSaid = namesIn(said.columns, `${path}columns`, problems);
  const constants = namesIn(said.constants, `${path}constants`, problems);
  for (const name of columns) {
    if (columnsSaid[name] !== undefined && constants[name] !== undefined) {
      problems.add(`${path}${name} is both a column and a constant`);
    }
  }
  return { columns: columnsSaid, constants };
}

function numbersOf(said: Said, problems: Problems): NumberFormat {
  const decimal = said.decimal ?? ".";
  const thousands = optionalText(said, "thousands", problems);
  if (decimal !== "." && decimal !== ",") problems.add('decimal: write "." or ","');
  if (thousands === decimal) problems.add("thousands: decimals and thousands cannot look alike");
  if (thousands !== undefined && !/^[.,' \u00a0\u202f_]$/.test(thousands)) {
    problems.add(`thousands: ${quoteText(thousands)} parts no thousands`);
  }
  return {
    decimal: decimal === "," ? "," : ".",
    ...(thousands === undefined ? {} : { thousands: thousands.normalize("NFKC") }),
    missing: new Set(textList(said.missing, "missing", problems)),
  };
}

function daysOf(said: Said, problems: Problems): DayFormat {
  const text = optionalText(said, "days", problems);
  const pattern = text === undefined ? undefined : readDayPattern(text);
  if (text !== undefined && !pattern) {
    problems.add(`days: ${quoteText(text)} is no form of days; write one such as "DD.MM.YYYY"`);
  }
  if (said.periods !== undefined && said.periods !== "containing") {
    problems.add('periods: write "containing" where any day stands for its week, month or quarter');
  }
  return {
    ...(pattern ? { pattern } : {}),
    containing: said.periods === "containing",
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    return undefined;
  }
}

function asObject(
  value: unknown,
  name: string,
  problems: Problems,
): Readonly<Record<string, unknown>> {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) {
    return value as Readonly<Record<string, unknown>>;
  }
  problems.add(`${name} is not a JSON object`);
  return {};
}

function checkKeys(
  object: Readonly<Record<string, unknown>>,
  known: readonly string[],
  name: string,
  problems: Problems,
): void {
  for (const key of Object.keys(object)) {
    if (known.includes(key)) continue;
    const near = nearestNames(key, known);
    const hint =
      near.length > 0 ? `did you mean ${listOf(near)}?` : `it may say ${listOf(known, "and")}`;
    problems.add(`${name} says ${quoteText(key)}; ${hint}`);
  }
}

function optionalText(said: Said, key: Key, problems: Problems): string | undefined {
  const value = said[key];
  if (value === undefined || (typeof value === "string" && value !== "")) return value;
  problems.add(`${key}: write a text`);
  return undefined;
}

function textList(value: unknown, name: string, problems: Problems): readonly string[] {
  if (value === undefined) return [];
  if (Array.isArray(value) && value.every((each) => typeof each === "string")) return value;
  problems.add(`${name}: write a list of texts`);
  return [];
}

function textsIn(
  value: unknown,
  name: string,
  problems: Problems,
): Readonly<Record<string, string>> {
  if (value === undefined) return {};
  const texts: Record<string, string> = {};
  for (const [key, text] of Object.entries(asObject(value, name, problems))) {
    if (typeof text === "string") texts[key] = text;
    else problems.add(`${name}.${key}: write a text`);
  }
  return texts;
}

function namesIn(
  value: unknown,
  name: string,
  problems: Problems,
): Readonly<Partial<Record<ColumnName, string>>> {
  const texts = textsIn(value, name, problems);
  checkKeys(texts, columns, name, problems);
  return texts;
}
