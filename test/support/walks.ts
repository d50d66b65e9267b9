import { addDays, formatDay, isWeekend } from "../../src/core/day";
import { type TestSeries, quotes } from "./builders";
import { day } from "./observations";

/** Returns without pattern or chance, from -0.5 to 0.5: the same for the same seed. */
export function noise(size: number, seed: number): Float64Array {
  let state = seed;
  return Float64Array.from({ length: size }, () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648 - 0.5;
  });
}

/** Weekdays up to a day, oldest first. */
export function weekdaysTo(last: string, count: number): readonly string[] {
  const days: string[] = [];
  for (let one = day(last); days.length < count; one = addDays(one, -1)) {
    if (!isWeekend(one)) days.unshift(formatDay(one));
  }
  return days;
}

/** A daily series whose log returns are given, one a weekday, ending on a day. */
export function walk(
  code: string,
  returns: Float64Array,
  last: string,
  declared: Parameters<typeof quotes>[2] = {},
): TestSeries {
  const days = weekdaysTo(last, returns.length + 1);
  let level = Math.log(100);
  const rows = days.map((text, at) => {
    level += at === 0 ? 0 : (returns[at - 1] ?? 0);
    return [text, { value: Math.exp(level) }] as const;
  });
  return quotes(code, Object.fromEntries(rows), declared);
}

/** What a series of a listed share declares. */
export const share = {
  kind: "equity",
  basis: { currency: "CNY", vat: "none" },
  calendar: "xshg",
} as const;
