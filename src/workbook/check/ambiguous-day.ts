import { refusalOf, tidyDateText } from "../../core/date-text";
import { dayOf, formatDay } from "../../core/day";
import type { Checked, CheckedCall } from "./checked";
import type { Finding, Mend } from "./finding";
import { writeInstead } from "./rewrite";

/** What our functions call their days. */
const DATES = ["date", "dates", "from", "to", "start", "end"];

/** A day such as 01/02/2026, which one person reads as January and another as February. */
export function ambiguousDay(checked: Checked, { cell, call }: CheckedCall): readonly Finding[] {
  return DATES.flatMap((name) => checked.values(call, name) ?? []).flatMap(
    (given): readonly Finding[] => {
      if (typeof given.value !== "string" || !isAmbiguous(given.value)) return [];
      const days = readings(given.value);
      return [
        {
          kind: "ambiguous-day",
          place: given.cell ?? cell.place,
          like: given.value,
          text: given.value,
          days,
          mends: days.flatMap((choice): readonly Mend[] => {
            const write = writeInstead(cell, given, choice);
            return write ? [{ choice, writes: [write] }] : [];
          }),
        },
      ];
    },
  );
}

function isAmbiguous(text: string): boolean {
  // Four digits in front are a year, and most days begin so.
  return /^\s*\d{1,2}(?!\d)/.test(text) && refusalOf(tidyDateText(text)) === "ambiguous-order";
}

/** The days it can mean, month first and day first. A year of two digits is of this century. */
function readings(text: string): readonly string[] {
  const [first = 0, second = 0, short = 0] = (text.match(/\d+/g) ?? []).map(Number);
  const year = short < 100 ? 2000 + short : short;
  const days = [dayOf(year, first, second), dayOf(year, second, first)];
  return [...new Set(days.flatMap((day) => (day === undefined ? [] : [formatDay(day)])))];
}
