import type { Currency } from "../../core/currency";
import { type Day, formatDay } from "../../core/day";
import { startOf } from "../../core/instant";
import type { QuoteField } from "../../core/portfolio/quote-code";
import { QuoteReading } from "../csv/quote-reading";
import { isWrong } from "../csv/wrong";
import type { SourceAnswer, SourceContent, SourceContext } from "../desk/source";
import { Problems, type Rejection } from "../rejection";

/** One day of a share as a source gives it: a number a field, in shares and the share's own currency. */
export interface Close {
  readonly day: Day;
  readonly fields: readonly (readonly [QuoteField, number])[];
  readonly currency: Currency | undefined;
}

/** Reads the answer about one share; what is wrong goes to `problems`. */
export type ClosesReader = (answer: SourceAnswer, context: SourceContext) => Iterable<Close>;

/** Who quotes, and of whom a share's number is said to come. */
export interface ClosesSource {
  readonly quoter: string;
  readonly title: string;
  readonly address: string;
}

/** Says what is wrong with an answer as a whole. */
export class BadAnswer extends Error {
  override readonly name = "BadAnswer";
}

/**
 * Closes of shares, an answer a ticker. They are private to this feed: no exchange lets them be passed on for nothing. A close
 * counts as known since its day; an adjusted one since now, for every dividend restates all of them.
 */
export function readCloses(
  answers: readonly SourceAnswer[],
  context: SourceContext,
  { quoter, title, address }: ClosesSource,
  read: ClosesReader,
): SourceContent | Rejection {
  const problems = new Problems();
  const reading = new QuoteReading(context.known, problems);
  for (const [index, answer] of answers.entries()) {
    const ticker = context.ticker(answer.about);
    if (isWrong(ticker)) {
      problems.add(ticker.says);
      continue;
    }
    try {
      for (const { day, fields, currency } of read(answer, context)) {
        const quotes = fields.map(([field, value]) => ({
          field,
          value,
          knownSince: field === "adjusted" ? context.now : startOf(day),
        }));
        reading.add({ ticker, quoter, day, quotes, currency }, index + 1);
      }
    } catch (error) {
      if (!(error instanceof BadAnswer)) throw error;
      problems.add(`${ticker}: ${error.message}`);
    }
  }
  const content = reading.finish();
  if (!problems.isEmpty) return problems.rejection();
  const sources = content.sources.map(({ id }) => ({ id, title, address, attribution: title }));
  return { ...content, sources };
}

/** A positive number, or a BadAnswer that names the day and the field. */
export function positive(value: number, day: Day, field: string): number {
  if (Number.isFinite(value) && value > 0) return value;
  throw new BadAnswer(`${formatDay(day)} has the ${field} ${String(value)}`);
}
