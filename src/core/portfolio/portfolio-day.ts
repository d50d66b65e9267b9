import type { AsOf } from "../as-of";
import { type Day, formatDay } from "../day";
import { Failure } from "../failure";
import { dayBack, previousPeriodEnd } from "../relative-day";
import type { SnapshotView } from "../view";
import type { When } from "../when";

/**
 * The day that a portfolio is valued on: the workbook's or the as-of day unless another is asked. not-yet-published for a later
 * one.
 */
export function portfolioDay(
  view: SnapshotView,
  when: When | undefined,
  asOf: AsOf | undefined,
): Day | Failure {
  const reference = asOf !== undefined && asOf.day < view.day ? asOf.day : view.day;
  const day = dayMeant(when, reference);
  if (day <= reference) return day;
  return new Failure("not-yet-published", { day: formatDay(day), reference: formatDay(reference) });
}

function dayMeant(when: When | undefined, reference: Day): Day {
  switch (when?.kind) {
    case "day":
      return when.day;
    case "back":
      return dayBack(reference, when.count, when.unit);
    case "end-of-previous":
      return previousPeriodEnd(reference, when.unit);
    default:
      return reference;
  }
}
