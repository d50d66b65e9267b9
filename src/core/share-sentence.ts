import type { Details } from "./failure";
import { listOf } from "./number-text";
import { quoted, text } from "./sentence-words";

/** The ways in which two columns of names and shares go wrong; undefined for other ranges. */
export function shareSentence(details: Details): string | undefined {
  const { hint } = details;
  return typeof hint === "string" && Object.hasOwn(sentences, hint)
    ? sentences[hint]?.(details)
    : undefined;
}

/** Why a sum of priced parts is not given: too little of it is priced, or what must be there is not. */
export function incompleteSentence({ missing, coverage, limit, hint }: Details): string {
  if (missing === undefined) {
    return `Only ${text(coverage)} % is priced; at least ${text(limit)} % is asked for. Lower mincover to accept it.`;
  }
  const names = typeof missing === "object" ? listOf(missing, "and") : text(missing);
  const lacking = `There is no price for ${names}.`;
  switch (hint) {
    case "base":
      return `${lacking} Write base= with what these cost per mass in the asked basis, or base=none to leave them out.`;
    case "headers":
      return `${lacking} Add it, or leave it out; headers=1 tells why for each.`;
    default:
      return `${lacking} Add it, or leave it out.`;
  }
}

const sentences: Readonly<Record<string, (details: Details) => string>> = {
  "two-columns": ({ argument }) =>
    `The ${text(argument)} is to be two columns, names and shares. Point it at such a range, or write a name.`,
  "too-many-rows": ({ argument }) =>
    `The ${text(argument)} has more than 200 rows. Point it at the names and shares alone.`,
  name: ({ argument, row }) =>
    `Row ${text(row)} of the ${text(argument)} has a share and no name. Write what it is of, or leave the row out.`,
  share: ({ argument, row, input }) =>
    input === ""
      ? `Row ${text(row)} of the ${text(argument)} has no share. Write 0, or "tr" for a trace.`
      : `${quoted(input)} in row ${text(row)} of the ${text(argument)} is not a share. Write a number such as 12.5, with a point.`,
  "mixed-percent": ({ argument }) =>
    `Some shares of the ${text(argument)} are texts with "%" and some are numbers. Write all of them one way.`,
  sum: ({ argument, sum }) =>
    `The shares of the ${text(argument)} add up to ${text(sum)}; they must come within 5 of 100, or as fractions within 0.05 of 1. A row "other" can hold the rest.`,
  total: ({ row, input, sum }) =>
    `Row ${text(row)}, ${quoted(input)}, is not the sum of the other rows, ${text(sum)}. Correct it, or leave that row out.`,
  "not-an-oxide": ({ input, row }) =>
    `${quoted(input)} in row ${text(row)} of the assay is not a rare-earth oxide. Write elements or oxides, such as Nd or Nd2O3.`,
  twice: ({ argument, input, row, element }) =>
    `${quoted(input)} in row ${text(row)} of the ${text(argument)} counts ${element === undefined ? "what" : `${text(element)}, which`} another row counts already. Keep one of them.`,
};
