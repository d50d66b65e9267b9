import type { Details } from "../failure";
import { listOf } from "../number-text";
import { list, quoted, text } from "../sentence-words";

/** The ways in which a portfolio cannot be read; undefined for other ranges. */
export function holdingsSentence(details: Details): string | undefined {
  const { argument, hint } = details;
  if (argument !== "holdings" || typeof hint !== "string") return undefined;
  return Object.hasOwn(sentences, hint) ? sentences[hint]?.(details) : undefined;
}

const sentences: Readonly<Record<string, (details: Details) => string>> = {
  headers: () =>
    'The holdings have no headers that say what is what. Write "ticker" and one of "quantity", "value" or "weight" above the columns.',
  "several-units": ({ words }) =>
    `The holdings have amounts under ${and(words)}. Write which counts, such as unit=${first(words)}, or point at a range with one of them.`,
  "no-column": ({ input, words }) =>
    `The holdings have no column ${quoted(input)}. They have ${list(words)}.`,
  "twice-column": ({ input }) =>
    `Two columns of the holdings are headed as ${text(input)}. Point at a range with one of them.`,
  "no-holdings": () =>
    "There is no holding under the headers. Point at a range that has tickers and amounts.",
  "no-ticker": ({ row }) =>
    `Row ${text(row)} of the holdings has an amount and no ticker, and is not the sum of the rows above. Write what it is of, or leave the row out.`,
  "no-amount": ({ row, input, unit }) =>
    `${quoted(input)} in row ${text(row)} of the holdings has no ${text(unit)}. Write 0 if there is none.`,
  amount: ({ row, input, unit }) =>
    `${quoted(input)} in row ${text(row)} of the holdings is not a ${text(unit)}. Write a plain number such as 1000.5, and its currency in a column or header.`,
  "amount-percent": ({ row, input, unit }) =>
    `${quoted(input)} in row ${text(row)} of the holdings is a percentage under ${quoted(unit)}. Head the column "weight", or write the ${text(unit)}.`,
  percent: ({ row, input }) =>
    `Is ${text(input)} in row ${text(row)} of the holdings a percent? Write ${text(input)}% or head the column "weight %"; as a fraction it is ${text(Number(input) / 100)}.`,
  "percent-twice": ({ row, input }) =>
    `The header says percent, and the weights add up to 1: is ${text(input)} in row ${text(row)} ${text(Number(input) * 100)} %? Take "%" out of the header, or write percent.`,
  "mixed-weights": () =>
    'Some weights are texts with "%" and some are numbers. Write all of them one way.',
  "several-currencies": ({ words }) =>
    `The holdings are in ${and(words)}. Write the currency to add them up in, such as base=${first(words)}.`,
  "no-currency": ({ row, input }) =>
    `${quoted(input)} in row ${text(row)} of the holdings does not say its currency. Write it in the header, such as "value CNY", or in a column "currency".`,
};

function and(words: Details[string]): string {
  return typeof words === "object" ? listOf(words, "and") : text(words);
}

function first(words: Details[string]): string {
  return typeof words === "object" ? (words[0] ?? "") : text(words);
}
