import type { Details } from "../failure";
import { someOf } from "../number-text";
import { list, quoted, text } from "../sentence-words";

/** The ways in which a portfolio or shocks cannot be read; undefined for other ranges. */
export function portfolioSentence(details: Details): string | undefined {
  const { argument, hint } = details;
  if (typeof hint !== "string") return undefined;
  if (argument === "holdings" && Object.hasOwn(ofHoldings, hint))
    return ofHoldings[hint]?.(details);
  return argument === "shocks" && Object.hasOwn(ofShocks, hint)
    ? ofShocks[hint]?.(details)
    : undefined;
}

/** Why a name or a driver has no effect that could be stated. */
export function notModelledSentence({
  input,
  hint,
  lacks,
  groups,
  against,
  beta,
  t,
  points,
}: Details): string {
  switch (hint) {
    case "no-driver":
      return `${quoted(input)} is in no group of drivers. Shock one of ${list(groups)}, or a part of it.`;
    case "indistinct":
      return `The beta of ${text(input)} on ${text(against)} is ${text(beta)} with t ${text(t)} over ${text(points)} returns: not distinguishable from 0, and left out of totals.`;
    case "few-points":
      return `${text(input)} and ${text(against)} have ${text(points)} common returns, too few for a beta. Import longer histories, or write freq=D.`;
    case "no-quotes":
      return `${quoted(input)} is not modelled: there are no quotes of it. Import them with reprice import quotes.`;
    default:
      return `${quoted(input)} is not modelled: ${and(lacks)} is not known. Add it to the companies file.`;
  }
}

/** What of a portfolio has no number; undefined for what lacks something else. */
export function unpricedSentence({ missing, hint }: Details): string | undefined {
  switch (hint) {
    case "unpriced":
      return `There is no price for ${and(missing)}. Import quotes with reprice import quotes, or add a column "price".`;
    case "companies":
      return `Nobody says ${and(missing)}, so the holder's part in money is open. Add them to the companies file.`;
    case "holdings":
      return `The holdings do not say their currency, so the holder's part in money is open. Head the values such as "value CNY".`;
    default:
      return undefined;
  }
}

/** Two shocks that move the same price. */
export function overlapSentence({ input, group, hint }: Details): string {
  return hint === "same"
    ? `${quoted(input)} and ${quoted(group)} stand for the same prices. Shock one of them, not both.`
    : `${quoted(input)} is already part of ${quoted(group)}. Shock one of them, not both.`;
}

const ofShocks: Readonly<Record<string, (details: Details) => string>> = {
  "no-shocks": () =>
    'There are no shocks. Write "NdPr=+10%; Dy=-5%", or two columns of names and changes.',
  "too-many-shocks": () => "There are more than 100 shocks. Point at the names and changes alone.",
  "shock-text": ({ input }) =>
    `${quoted(input)} is not a shock. Write a name and a change, such as "NdPr=+10%; Dy=-5%".`,
  "two-shock-columns": ({ row }) =>
    `Row ${text(row)} of the shocks is to be a name and a change. Point at two columns.`,
  "scenario-dates": () =>
    'Scenarios are stated changes. Ask for what happened between two dates by itself: "from=2025-12-31; to=2026-01-28".',
  "shocks-and-dates": ({ input }) =>
    `Shocks are either stated or between two dates: ${quoted(input)} stands beside dates. Leave one out.`,
  "twice-date": ({ input }) => `${quoted(input)} stands twice in the shocks. Leave one out.`,
  change: ({ row, input }) =>
    `${quoted(input)} in row ${text(row)} of the shocks is not a change. Write one such as +10% or 0.1.`,
  "change-percent": ({ row, input }) =>
    `Is ${text(input)} in row ${text(row)} of the shocks ${text(input)} % or ${text(Number(input) * 100)} %? Write ${text(input)}% or ${text(Number(input) / 100)}.`,
  "change-size": ({ row, input }) =>
    `${quoted(input)} in row ${text(row)} of the shocks is outside -100 % to +10,000 %. Write a change of a price.`,
};

const ofHoldings: Readonly<Record<string, (details: Details) => string>> = {
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
  return typeof words === "object" ? someOf(words) : text(words);
}

function first(words: Details[string]): string {
  return typeof words === "object" ? (words[0] ?? "") : text(words);
}
