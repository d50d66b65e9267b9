import { nearestNames } from "../../core/nearest";
import { listOf } from "../../core/number-text";
import { quoteText } from "./quote-text";
import { Wrong } from "./wrong";

/** Sheets write up to seventeen digits. */
const FRACTION = /^(-?(?:\d{1,3}(?:\.\d{0,20})?|\.\d{1,20}))\s*(%)?$/;

const NUMBER = /^-?\d{1,20}(?:\.\d{0,20})?$/;

/** Reads one of some words in any case; `others` says what other texts mean one of them. */
export function readWord<Word extends string>(
  cell: string,
  words: readonly Word[],
  what: string,
  others: Readonly<Record<string, Word>> = {},
): Word | Wrong {
  const text = cell.normalize("NFKC").toLowerCase().replace(/\s+/g, " ");
  const word = words.find((known) => known.toLowerCase() === text);
  const other = Object.hasOwn(others, text) ? others[text] : undefined;
  const near = nearestNames(
    text,
    words.map((known) => known.toLowerCase()),
  );
  const [nearest] = near.flatMap((name) => words.filter((known) => known.toLowerCase() === name));
  const hint = nearest === undefined ? `write ${listOf(words)}` : `did you mean ${nearest}?`;
  return word ?? other ?? new Wrong(`${quoteText(cell)} is not ${what}; ${hint}`);
}

/** Reads a share of a whole, "0.35" or "35 %"; 35 is refused. `least` is 0 unless said. */
export function readFraction(cell: string, what: string, least = 0): number | Wrong {
  const [, digits, percent] = FRACTION.exec(cell.normalize("NFKC")) ?? [];
  const fraction = Number(digits ?? NaN) / (percent === undefined ? 1 : 100);
  if (fraction >= least && fraction <= 1) return fraction;
  const says = `is no fraction from ${least} to 1; write 0.35, or 35%`;
  return new Wrong(`the ${what} ${quoteText(cell)} ${says}`);
}

/** Reads a plain number, of at least `least`. */
export function readNumber(cell: string, what: string, least = -Infinity): number | Wrong {
  const text = cell.normalize("NFKC");
  if (!NUMBER.test(text)) {
    const says = "is not a number; write digits and a point, such as 1004300000 or 0.5";
    return new Wrong(`the ${what} ${quoteText(cell)} ${says}`);
  }
  const number = Number(text);
  return number >= least
    ? number
    : new Wrong(`the ${what} ${quoteText(cell)} is less than ${least}`);
}
