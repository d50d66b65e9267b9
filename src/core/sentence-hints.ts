import type { DateHint } from "./date-hint";
import type { Details } from "./failure";
import { list, quoted, text } from "./sentence-words";

/** The ways in which a date argument goes wrong, each with what to write instead. */
export function dateSentence(details: Details): string {
  const input = quoted(details["input"]);
  const hint = details["hint"];
  if (hint === "missing")
    return `The ${text(details["argument"])} is missing. Write a day such as "2026-01-28".`;
  if (hint === "order")
    return `The start ${text(details["start"])} is after the end ${text(details["end"])}. Swap them.`;
  return typeof hint === "string" && hint in dateHints
    ? dateHints[hint as keyof typeof dateHints](input, details)
    : `${input} is not a date. Write "2026-01-28".`;
}

const dateHints: Readonly<
  Record<DateHint | "span" | "period", (input: string, details: Details) => string>
> = {
  "year-as-number": (input, { readsAs }) =>
    `${input} is a number that Excel reads as a day in ${text(readsAs)}. Write "${unquoted(input)}" as text for the year.`,
  "serial-too-early": (input, { readsAs }) =>
    `${input} reads as a day in ${text(readsAs)}, before prices began. Write a day from 1990 on, such as "2026-01-28".`,
  "negative-number": (input) =>
    `${input} is below zero. To count back write text such as "-1D" or "-1M".`,
  "ambiguous-order": (input) =>
    `${input} can be read day first or month first. Write it year first: "2026-01-28".`,
  "short-year": (input) => `The year of ${input} has two digits. Write all four: "28-Jan-2026".`,
  "not-in-calendar": (input) =>
    `The calendar has no ${input}. Write a day that exists, such as "2026-01-28".`,
  "has-time": (input) => `${input} has a time of day. A price is for a day: write "2026-01-28".`,
  "counts-back": (input) =>
    `${input} does not say which way. To count back write "-1D", "-1W", "-1M" or "-1Y".`,
  "too-far-back": (input) => `${input} is more than 200 years back. Write a nearer day.`,
  "not-a-date": (input) =>
    `${input} is not a date. Write "2026-01-28", "latest", "last", "-1M", "YE" or a period such as "2025Q4".`,
  span: (input) =>
    `${input} is a span of days, not one day. Write "YE", "QE" or "ME" for the last day before it.`,
  period: (input, { material }) =>
    material === undefined
      ? `${input} is a period of many published days. Write one day.`
      : `${input} is a period of many published days. Write one day, or take the mean with REAVERAGE.`,
};

/** The ways in which an options text goes wrong. */
export function optionSentence(details: Details): string {
  const { input, hint, keys, values, other, limit, option } = details;
  switch (hint) {
    case "required":
      return `The answer for ${quoted(input)} depends on ${text(option)}. Write ${list(values)}.`;
    case "no-effect":
      return `${quoted(input)} has no effect on ${quoted(other)}. Leave it out.`;
    case "only-with":
      return `${quoted(input)} has no effect without ${text(other)}. Write that too, or leave it out.`;
    case "empty":
      return `The option ${quoted(input)} has no value. Write ${text(input)}= and ${list(values)}.`;
    case "decimal-comma":
      return `${quoted(input)} has a decimal comma, which parts options. Write ${list(values)}.`;
    case "unknown-key":
      return `There is no option ${quoted(input)} here. Options: ${list(keys)}.`;
    case "bad-value":
      return `${quoted(input)} is not a value of that option. Write ${list(values)}.`;
    case "twice":
      return `${quoted(other)} and ${quoted(input)} contradict each other. Keep one of them.`;
    case "too-long":
      return `The options are longer than ${text(limit)} characters. Shorten them.`;
    default:
      return `${quoted(input)} is not an option. Write key=value, with one of: ${list(keys)}.`;
  }
}

function unquoted(input: string): string {
  return input.replace(/"/g, "");
}

/** The ways in which a basis goes wrong: the word and the right ones. */
export function basisSentence({ input, word, hint, words, limit, option }: Details): string {
  switch (hint) {
    case "several":
      return `The prices are quoted in ${list(words)}. Write the one that is wanted, such as "CNY/kg inc VAT".`;
    case "money":
      return `${text(option)}= is money per mass, and the basis does not say which. Write one such as "CNY/kg inc VAT".`;
    case "ambiguous-word":
      return `${quoted(word)} in ${quoted(input)} has several meanings. Write ${list(words)}.`;
    case "market-word":
      return `${quoted(word)} is a market, not a basis. Write it in the code: ${list(words)}.`;
    case "hundredth":
      return `${quoted(word)} in ${quoted(input)} is a hundredth of ${list(words)}. Write ${list(words)}: 1 ${list(words)} is 100 of it.`;
    case "contradiction":
      return `${quoted(word)} in ${quoted(input)} contradicts ${list(words)}. Keep one of them.`;
    case "lone-word":
      return `${quoted(word)} in ${quoted(input)} says nothing alone. Write ${list(words)}.`;
    case "contained":
      return `${quoted(input)} names ${text(word)}, which not every material contains. Leave it out here, and write it in formulas.`;
    case "too-long":
      return `The basis is longer than ${text(limit)} characters. Write one such as "USD/kg ex VAT".`;
    case "unknown-word":
      return `${quoted(word)} in ${quoted(input)} is not known. Words: ${list(words)}.`;
    default:
      return `${input === "" ? "The basis is missing" : `${quoted(input)} is not a basis`}. Write currency, mass and VAT, such as "USD/kg ex VAT".`;
  }
}

/** The ways in which an argument is no value that the function can take. */
export function rangeSentence({ argument, hint, input }: Details): string {
  const name = text(argument);
  switch (hint) {
    case "not-a-value":
      return `The ${name} is neither a number nor text. Point it at a plain cell.`;
    case "not-a-number":
      return `The ${name} ${quoted(input)} is not a number. Write one, or point it at a cell that holds one.`;
    case "missing":
      return `The ${name} is missing. Write a number, or point it at a cell that holds one.`;
    case "two-ways":
      return `The ${name} fill several rows and several columns. With several dates both must be one row or one column.`;
    default:
      return argument === "ticker"
        ? "The ticker is a range of several cells, and this function takes one. Fill the formula down instead."
        : `The ${name} is a range of several cells, and this function takes one. Use RETABLE for a range.`;
  }
}

/** What was looked for is not there, and what is there instead. */
export function noMatchSentence({ input, subject, metric, metrics, periods }: Details): string {
  if (metrics !== undefined)
    return `There is no ${quoted(input)} of ${text(subject)}. It has: ${list(metrics)}.`;
  if (periods !== undefined)
    return `There is no ${text(metric)} of ${text(subject)} for ${quoted(input)}. There is: ${list(periods)}.`;
  if (input === undefined) return "Nothing matches. Write less of the name.";
  return subject === undefined
    ? `Nothing matches ${quoted(input)}. Write less of the name.`
    : `Nothing about ${text(subject)} falls into ${text(input)}. Ask for a longer span.`;
}
