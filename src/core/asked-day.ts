import { type Day, dayNumber } from "./day";
import { Failure } from "./failure";
import { type AskedDay, answeringPosition } from "./fill";
import { positionAtOrBefore } from "./fold";
import { type Frequency, frequencies } from "./frequency";
import { type Period, formatPeriod } from "./period";
import type { Prepared } from "./prepared";
import { beforeFirst, missFailure, notYetPublished } from "./price-failure";
import { dayBack, previousPeriodEnd } from "./relative-day";
import type { When } from "./when";

const spanWords = { year: "YTD", quarter: "QTD", month: "MTD" } as const;

/**
 * Which day a date argument means for a series, with the rules of its fill.
 * `base` is the day that "-1M", "-5P" and "YE" count from: the reference day, or in a change the day that the other end used.
 * "latest", "last" and "YE" take the previous observation whatever the fill, since they ask for it by name.
 */
export function askedDay(prepared: Prepared, when: When, base: Day): AskedDay | Failure {
  const { fill, maxAge } = prepared.terms;
  switch (when.kind) {
    case "day":
      return { day: when.day, fill, maxAge };
    case "latest":
      return { day: prepared.referenceDay, fill: "previous", maxAge, newest: true };
    case "last":
      return { day: prepared.referenceDay, fill: "previous", maxAge: Infinity, newest: true };
    case "back":
      return { day: dayBack(base, when.count, when.unit), fill, maxAge };
    case "end-of-previous":
      return { day: previousPeriodEnd(base, when.unit), fill: "previous", maxAge };
    case "published-back":
      return publishedBack(prepared, when.count, base);
    case "period":
      return askedPeriod(prepared, when.period);
    case "span":
      return new Failure("bad-date", { input: spanWords[when.unit], hint: "span" });
  }
}

/** So many observations back from the base day; the one in force there must not be too old itself. */
function publishedBack(prepared: Prepared, count: number, base: Day): AskedDay | Failure {
  const { terms, last, referenceDay } = prepared;
  const { fill, maxAge } = terms;
  const inForce: AskedDay = { day: base, fill: "previous", maxAge };
  const position = answeringPosition(prepared, inForce);
  if (typeof position === "string") return missFailure(prepared, inForce, position);
  // A base day without an observation has already stepped back one.
  const steps = base <= (last[position] ?? 0) ? count : Math.max(count - 1, 0);
  const target = last[position - steps];
  if (target === undefined) return beforeFirst(prepared, `-${count}P`);
  return { day: dayNumber(Math.min(target, referenceDay)), fill, maxAge };
}

/**
 * The last day of a period, or the reference day while it runs: the observation of a series published as often or less
 * covers it. A series published more often has no one price for the period, and a week may lie in two months.
 */
function askedPeriod(prepared: Prepared, period: Period): AskedDay | Failure {
  const { terms, referenceDay, folded, last } = prepared;
  const { material, entry, fill, maxAge } = terms;
  const day = dayNumber(Math.min(period.last, referenceDay));
  const position = positionAtOrBefore(folded, day);
  const isCovered = position >= 0 && day <= (last[position] ?? 0);
  const isFiner = rankOf(entry.frequency) < rankOf(period.frequency);
  if (isFiner || (isCovered && (folded.day[position] ?? 0) > period.first)) {
    const input = formatPeriod(period.first, period.frequency);
    return new Failure("bad-date", { input, hint: "period", material, frequency: entry.frequency });
  }
  if (period.first > referenceDay) return notYetPublished(prepared, period.first);
  return { day, fill, maxAge };
}

function rankOf(frequency: Frequency): number {
  return frequencies.indexOf(frequency);
}
