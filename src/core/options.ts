import { Failure, isFailure } from "./failure";
import { type OptionKey, type Options, optionReaders } from "./option-values";

/**
 * Which cell function takes which option. The one table: readers, help pages and the function builder read it.
 * An option's meaning and values stand in option-values.ts.
 */
export const optionsOf = {
  REPRICE: ["fill", "maxage", "asof", "quoter", "card"],
  RETABLE: ["gap", "fill", "maxage", "asof", "quoter"],
  REHISTORY: [
    "interval",
    "stat",
    "order",
    "merge",
    "headers",
    "cal",
    "gap",
    "fill",
    "maxage",
    "asof",
    "quoter",
  ],
  RECHANGE: ["mode", "same", "fill", "maxage", "asof", "quoter"],
  REAVERAGE: ["cal", "fill", "maxage", "asof", "quoter", "card"],
  RESTATS: ["fill", "maxage", "asof", "quoter"],
  RESPREAD: [
    "start",
    "order",
    "merge",
    "headers",
    "cal",
    "gap",
    "fill",
    "maxage",
    "asof",
    "quoter",
    "card",
  ],
  REBASKET: ["headers", "mincover", "fill", "maxage", "asof", "quoter"],
  REMAGNET: [
    "headers",
    "gbd",
    "tb",
    "base",
    "utilisation",
    "loss",
    "conversion",
    "margin",
    "magnetlag",
    "start",
    "order",
    "gap",
    "fill",
    "maxage",
    "asof",
    "quoter",
  ],
  REWHY: ["fill", "maxage", "asof", "quoter"],
  REFACT: ["part", "asof"],
  REEXPOSURE: ["currency", "date", "unit", "vector", "stage", "show", "headers", "maxage", "asof"],
  RESHOCK: [
    "measure",
    "horizon",
    "by",
    "passthrough",
    "pricelag",
    "costlag",
    "concentrate",
    "multiple",
    "market",
    "freq",
    "window",
    "currency",
    "date",
    "unit",
    "vector",
    "headers",
    "maxage",
    "asof",
  ],
  REBETA: ["freq", "returns", "market", "errorlag", "small", "dimson", "asof"],
} as const satisfies Readonly<Record<string, readonly OptionKey[]>>;

/** A cell function that takes options. */
export type OptionedFunction = keyof typeof optionsOf;

/** Options that do nothing unless another is written: alone they are refused, since whoever writes them expects something. */
const onlyWith: ReadonlyMap<
  readonly OptionKey[],
  Readonly<Partial<Record<OptionKey, OptionKey>>>
> = new Map<readonly OptionKey[], Partial<Record<OptionKey, OptionKey>>>([
  [optionsOf.REHISTORY, { stat: "interval" }],
  [
    optionsOf.RESPREAD,
    { order: "start", merge: "start", headers: "start", cal: "start", gap: "start" },
  ],
  [optionsOf.REMAGNET, { order: "start", gap: "start" }],
]);

/** The key as it is written in a formula. */
export function writtenKey(key: OptionKey): string {
  return optionReaders[key].written ?? key;
}

const MAX_LENGTH = 500;

/**
 * Reads "key=value; key=value" (also with commas) into typed options.
 * An unknown key, an unknown value and a key written twice with two values are bad-option, naming the right ones.
 */
export function readOptions(
  text: string,
  allowed: readonly OptionKey[],
): Partial<Options> | Failure {
  if (text.length > MAX_LENGTH)
    return new Failure("bad-option", { hint: "too-long", limit: MAX_LENGTH });
  const keys = allowed.map(writtenKey);
  const read: Partial<Record<OptionKey, Options[OptionKey]>> = {};
  const written = new Map<OptionKey, string>();
  const plain = text.normalize("NFKC");
  const comma = decimalComma(plain);
  if (comma) return comma;
  for (const part of plain.split(/[;,]/)) {
    const pair = part.trim();
    if (pair === "") continue;
    const [key, value] = splitPair(pair);
    const name = allowed.find((candidate) => writtenKey(candidate) === key);
    if (value === undefined) return noValue(pair, name, keys);
    if (name === undefined)
      return new Failure("bad-option", { input: key, hint: "unknown-key", keys });
    const earlier = written.get(name);
    if (earlier !== undefined && earlier !== value) {
      return new Failure("bad-option", {
        input: `${key}=${value}`,
        hint: "twice",
        other: `${key}=${earlier}`,
      });
    }
    const answer = readValue(name, value);
    if (isFailure(answer)) return answer;
    written.set(name, value);
    read[name] = answer;
  }
  return alone(allowed, written, read) ?? (read as Partial<Options>);
}

/** "loss=0,03": the comma would part it into an option and a number that is none. */
function decimalComma(options: string): Failure | undefined {
  const found = /[^;,=]+=\s*\d+,\d+%?(?=\s*(?:[;,]|$))/.exec(options)?.[0].trim();
  if (found === undefined) return undefined;
  const values = [found.replace(",", ".")];
  return new Failure("bad-option", { input: found, hint: "decimal-comma", values });
}

/** A key without a value, or what is no option at all. */
function noValue(input: string, name: OptionKey | undefined, keys: readonly string[]): Failure {
  if (name !== undefined) {
    const values = optionReaders[name].takes;
    return new Failure("bad-option", { input: writtenKey(name), hint: "empty", values });
  }
  return new Failure("bad-option", { input, hint: "no-value", keys });
}

function alone(
  allowed: readonly OptionKey[],
  written: ReadonlyMap<OptionKey, string>,
  read: Partial<Record<OptionKey, unknown>>,
): Failure | undefined {
  const needs = onlyWith.get(allowed) ?? {};
  for (const [key, value] of written) {
    const other = needs[key];
    if (other === undefined || (read[other] ?? "published") !== "published") continue;
    const input = `${writtenKey(key)}=${value}`;
    return new Failure("bad-option", { input, hint: "only-with", other: `${writtenKey(other)}=` });
  }
  return undefined;
}

function readValue(key: OptionKey, value: string): Options[OptionKey] | Failure {
  const reader = optionReaders[key];
  const answer = reader.read(value);
  return (
    answer ??
    new Failure("bad-option", {
      input: `${writtenKey(key)}=${value}`,
      hint: "bad-value",
      values: reader.takes,
    })
  );
}

function splitPair(pair: string): [key: string, value: string | undefined] {
  const at = pair.indexOf("=");
  if (at < 0) return [pair, undefined];
  const value = pair.slice(at + 1).trim();
  return [pair.slice(0, at).trim().toLowerCase(), value === "" ? undefined : value];
}
