import { type Day, dayNumber } from "./day";
import type { Folded } from "./fold";

/** How many calendar days back a rate may be: TARGET's longest closure is four days. */
export const MAX_RATE_AGE = 5;

/** The rates of one currency in order of day, as units for one EUR. */
export type Leg = Pick<Folded, "size" | "day" | "price">;

/** No day at all has a rate. */
export const noRates: Leg = { size: 0, day: new Int32Array(), price: new Float64Array() };

/**
 * The rates from one currency to another laid out by calendar day, so that a question reads one number.
 * It runs from the first day that has both legs to 5 days after the last.
 */
export interface Cross {
  readonly first: number;
  /** NaN on days without a rate young enough. */
  readonly rate: Float64Array;
  /** The day whose rate it is. */
  readonly setOn: Int32Array;
}

/** Crosses two legs on the days that both have, and carries each rate on until the next, at most 5 days. */
export function layOutCross(from: Leg, to: Leg): Cross {
  const days: number[] = [];
  const rates: number[] = [];
  for (let i = 0, j = 0; i < from.size && j < to.size;) {
    const a = from.day[i] ?? 0;
    const b = to.day[j] ?? 0;
    const rate = (to.price[j] ?? NaN) / (from.price[i] ?? NaN);
    if (a === b && Number.isFinite(rate)) {
      days.push(a);
      rates.push(rate);
    }
    if (a <= b) i += 1;
    if (b <= a) j += 1;
  }
  const first = days[0] ?? 0;
  const span = days.length === 0 ? 0 : (days.at(-1) ?? first) - first + 1 + MAX_RATE_AGE;
  const rate = new Float64Array(span).fill(NaN);
  const setOn = new Int32Array(span);
  days.forEach((day, index) => {
    const end = Math.min(days[index + 1] ?? Infinity, day + MAX_RATE_AGE + 1);
    rate.fill(rates[index] ?? NaN, day - first, end - first);
    setOn.fill(day, day - first, end - first);
  });
  return { first, rate, setOn };
}

/** The newest day on or before a day that has a rate, however old. */
export function newestRateDay(cross: Cross, day: Day): Day | undefined {
  for (let at = Math.min(day - cross.first, cross.rate.length - 1); at >= 0; at -= 1) {
    if (!Number.isNaN(cross.rate[at])) return dayNumber(cross.setOn[at] ?? 0);
  }
  return undefined;
}

/** EUR as a leg: 1 on every day that the currency beside it has a rate. */
export function euroBeside(leg: Leg): Leg {
  return { ...leg, price: leg.price.map((price) => price / price) };
}
