import { ageOn } from "./age";
import { formatAsOf } from "./as-of";
import { formatBasis } from "./basis-text";
import { closureOn, holidayOn } from "./calendar";
import { type Day, dayNumber, formatDay } from "./day";
import { Failure, isFailure } from "./failure";
import type { AskedDay, Miss } from "./fill";
import { positionAtOrBefore } from "./fold";
import { periodTextAt, valueAt } from "./observed-value";
import type { Prepared } from "./prepared";

/** The failure for a day that no observation answers, with what a reader needs to ask better. */
export function missFailure(prepared: Prepared, asked: AskedDay, miss: Miss): Failure {
  switch (miss) {
    case "before-first":
      return beforeFirst(prepared, formatDay(asked.day));
    case "after-last":
      return afterLast(prepared, asked.day);
    case "unfilled":
      return unfilled(prepared, asked.day);
    case "too-old":
      return tooOld(prepared, asked);
  }
}

/** What was asked ("2020-01-01", "-500P") lies before the first observation, or nothing is known at all. */
export function beforeFirst(prepared: Prepared, asked: string): Failure {
  const { terms, folded, referenceDay } = prepared;
  return new Failure("before-first", {
    material: terms.material,
    day: asked,
    ...(folded.size > 0 ? { first: periodTextAt(prepared, 0) } : {}),
    asOf: terms.asOf ? formatAsOf(terms.asOf) : formatDay(referenceDay),
  });
}

/** The day has not come yet, measured from the workbook's day or the as-of day. */
export function notYetPublished({ terms, referenceDay }: Prepared, day: Day): Failure {
  return new Failure("not-yet-published", {
    material: terms.material,
    day: formatDay(day),
    reference: formatDay(referenceDay),
    ...(terms.asOf ? { asOf: formatAsOf(terms.asOf) } : {}),
  });
}

/** No observation lies between two days. */
export function nothingBetween(
  prepared: Prepared,
  { first, last }: { readonly first: Day; readonly last: Day },
): Failure {
  const { terms, folded, last: ends } = prepared;
  if (last < (folded.day[0] ?? Infinity)) return beforeFirst(prepared, formatDay(last));
  if (first > (ends[folded.size - 1] ?? 0)) return afterLast(prepared, first);
  return new Failure("not-quoted", {
    material: terms.material,
    start: formatDay(first),
    end: formatDay(last),
  });
}

function afterLast(prepared: Prepared, day: Day): Failure {
  return new Failure("after-last", {
    material: prepared.terms.material,
    day: formatDay(day),
    last: periodTextAt(prepared, prepared.folded.size - 1),
  });
}

/** With fill=none. Only daily quotes miss a day because it is a weekend or a holiday. */
function unfilled(prepared: Prepared, asked: Day): Failure {
  const { terms, folded, last } = prepared;
  const { material, entry } = terms;
  const day = formatDay(asked);
  const closure = entry.frequency === "daily" ? closureOn(entry.calendar, asked) : undefined;
  if (closure !== undefined) {
    return new Failure(closure, { material, day, holiday: holidayOn(entry.calendar, asked) });
  }
  if (asked > (last[folded.size - 1] ?? 0)) return afterLast(prepared, asked);
  return new Failure("not-quoted", { material, day });
}

function tooOld(prepared: Prepared, asked: AskedDay): Failure {
  const { terms, folded, last } = prepared;
  const position = nearestTried(prepared, asked);
  const first = dayNumber(folded.day[position] ?? 0);
  const end = dayNumber(last[position] ?? 0);
  const value = valueAt(prepared, position, { ...asked, day: end, fill: "previous" });
  return new Failure("too-old", {
    material: terms.material,
    asked: formatDay(asked.day),
    ...(isFailure(value) ? {} : { value }),
    basis: formatBasis(terms.conversion.basis, terms.conversion.scale),
    day: periodTextAt(prepared, position),
    age: ageOn(asked.day, first, end),
    limit: asked.maxAge,
    hint: asked.newest ? "last" : first > asked.day ? "later" : "maxage",
  });
}

/** The observation that the fill would have taken, had it been near enough; of a line the farther end. */
function nearestTried(prepared: Prepared, { day, fill }: AskedDay): number {
  const { folded, last } = prepared;
  const before = positionAtOrBefore(folded, day);
  const next = folded.day[before + 1];
  if (fill === "previous" || next === undefined) return before;
  if (fill === "next") return before + 1;
  const nextIsNearer = next - day < day - (last[before] ?? 0);
  return nextIsNearer === (fill === "nearest") ? before + 1 : before;
}
