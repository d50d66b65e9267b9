import type { Details } from "../failure";
import { quoted, text } from "../sentence-words";

/** The ways in which what a beta is of cannot be read; undefined for other ranges. */
export function betaSentence(details: Details): string | undefined {
  const { argument, hint } = details;
  if ((argument !== "y" && argument !== "x") || typeof hint !== "string") return undefined;
  return Object.hasOwn(sentences, hint) ? sentences[hint]?.(details) : undefined;
}

/** Too few points, or points that say nothing. */
export function pointsSentence({ count, needed, hint }: Details): string {
  switch (hint) {
    case "flat":
      return "One of the columns does not vary, or follows from the others: there is nothing to be measured. Ask for a longer window.";
    case "replay":
      return "No driver has prices at both dates. Ask for other dates, or import prices.";
    default:
      return `There are ${text(count)} points; at least ${text(needed)} are needed. Ask for a longer window.`;
  }
}

const sentences: Readonly<Record<string, (details: Details) => string>> = {
  "no-side": ({ argument }) =>
    `The ${text(argument)} is missing. Write a ticker or material, or point at a column of numbers.`,
  "no-days": () =>
    'Your own column has no days to meet the prices of the feed. Point at two columns, days first, headed "date".',
  lengths: () =>
    "The columns of y and x have different lengths. Point at rows that belong together.",
  number: ({ argument, row, input }) =>
    `${quoted(input)} in row ${text(row)} of ${text(argument)} is not a number. Write one, or leave the cell blank.`,
  numbers: ({ argument }) =>
    `The ${text(argument)} has days and no numbers beside them. Point at two columns.`,
  "day-twice": ({ argument, row }) =>
    `The day in row ${text(row)} of ${text(argument)} stands twice. Keep one of them.`,
  "one-column": ({ argument }) =>
    argument === "x"
      ? 'The x has several columns of numbers. Point at one, head the days "date", or write market=2 for the second.'
      : 'The y has several columns of numbers. Point at one, or head the days "date".',
};
