import type { Day } from "./day";
import { Failure, isFailure } from "./failure";
import { allNumbers, meanOf } from "./mean";
import { prepare } from "./prepared";
import { valueFor } from "./price";
import { nothingBetween } from "./price-failure";
import type { PriceTerms } from "./price-terms";
import { type RowCalendar, samplesOf } from "./sample";
import { type AskedSpan, type Span, daysOf } from "./span";
import type { SnapshotView } from "./view";

/** A mean with the days that it is over. */
export interface Average {
  readonly value: number;
  readonly span: Span;
  /** The days whose prices count, in order: the observations' days, or the open days of the calendar chosen. */
  readonly days: readonly Day[];
}

/** A mean has an end: written, or that of a period, "YTD", "QTD" or "MTD". */
export function missingEnd({ start, end }: AskedSpan): Failure | undefined {
  if (end !== undefined || start.kind === "period" || start.kind === "span") return undefined;
  return new Failure("bad-date", { hint: "missing", argument: "end" });
}

/**
 * The mean of the prices of a span, each day counted once and converted by its own rates: over the published days,
 * as contracts settle, or over the open days of a calendar with the terms' fill. One failing day fails the mean.
 * The end may be left out only after a period, "YTD", "QTD" or "MTD".
 */
export function averageOf(
  view: SnapshotView,
  terms: PriceTerms,
  asked: AskedSpan,
  calendar: RowCalendar = "published",
): Average | Failure {
  const missing = missingEnd(asked);
  if (missing !== undefined) return missing;
  const prepared = prepare(view, terms);
  const span = daysOf(prepared, asked);
  if (isFailure(span)) return span;
  const days = [...samplesOf(prepared, span, calendar).keys()];
  if (days.length === 0) return nothingBetween(prepared, span);
  const { fill, maxAge } = terms;
  const numbers = allNumbers(days.map((day) => valueFor(prepared, { day, fill, maxAge })));
  return isFailure(numbers) ? numbers : { value: meanOf(numbers), span, days };
}
