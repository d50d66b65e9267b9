import { dayNumber } from "./day";
import { type Failure, isFailure } from "./failure";
import { type Frequency, frequencies } from "./frequency";
import { allNumbers, meanOf } from "./mean";
import { type Period, periodContaining } from "./period";
import type { Span } from "./span";

/** How rows of a history are gathered: as published, or one a day, week, month, quarter or year. */
export const intervals = ["published", "D", "W", "M", "Q", "Y"] as const;

/** One of the intervals. */
export type Interval = (typeof intervals)[number];

/** What one row of an interval shows. */
export const intervalStats = ["last", "avg", "low", "high"] as const;

/** One of the statistics of an interval. */
export type IntervalStat = (typeof intervalStats)[number];

/** The frequency that an interval gathers to. */
export const frequencyOfInterval = {
  D: "daily",
  W: "weekly",
  M: "monthly",
  Q: "quarterly",
  Y: "yearly",
} as const satisfies Readonly<Record<Exclude<Interval, "published">, Frequency>>;

/** The periods of a frequency that overlap a span, in order; whole, also where the span takes only a part of them. */
export function periodsWithin(span: Span, frequency: Frequency): readonly Period[] {
  const periods: Period[] = [];
  for (let day = span.first; day <= span.last;) {
    const period = periodContaining(day, frequency);
    periods.push(period);
    day = dayNumber(period.last + 1);
  }
  return periods;
}

/** True where one observation of a frequency can cover several periods of the other. */
export function isLonger(frequency: Frequency, than: Frequency): boolean {
  return frequencies.indexOf(frequency) > frequencies.indexOf(than);
}

/** One number for those of an interval, in order and at least one. A failure that counts towards it is the answer. */
export function statOf(
  values: readonly (number | Failure)[],
  stat: IntervalStat,
): number | Failure {
  const last = values[values.length - 1];
  if (last === undefined) throw new RangeError("an interval without a value has no statistic");
  if (stat === "last") return last;
  const numbers = allNumbers(values);
  if (isFailure(numbers)) return numbers;
  return stat === "avg" ? meanOf(numbers) : Math[stat === "low" ? "min" : "max"](...numbers);
}
