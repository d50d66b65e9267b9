import type { Day } from "../day";

/** First and last year whose holidays are known; an open end is infinite. */
export interface YearSpan {
  readonly first: number;
  readonly last: number;
}

/** What tells one calendar from Monday to Friday. */
export interface CalendarRules {
  readonly known: YearSpan;
  /** The holiday that closes a weekday, or undefined. */
  holidayOn(day: Day): string | undefined;
  /** True for a Saturday or Sunday that is worked in exchange for a long holiday. */
  isMakeUpDay(day: Day): boolean;
}
