import type { AsOf } from "../core/as-of";
import { endOf } from "../core/instant";
import type { Formats } from "./formats";

/** A limit on what was known, as the user's locale writes it: the day where all of it counts, else the moment. */
export function asOfText({ known, day }: AsOf, formats: Formats): string {
  return known === endOf(day) ? formats.day(day) : formats.instant(known);
}
