import { splitCode } from "./code";
import { amountOn } from "./conversion";
import { type Day, dayNumber } from "./day";
import { Failure } from "./failure";
import { type AskedDay, isBetween } from "./fill";
import { observationAt } from "./series";
import { amountNames } from "./observation";
import { formatPeriod } from "./period";
import { type Prepared, isWithheld } from "./prepared";

/** The number of the observation at a position in the wanted basis, or of the line from it to the next one. */
export function valueAt(prepared: Prepared, position: number, asked: AskedDay): number | Failure {
  const quoted = quotedAt(prepared, position, asked);
  if (quoted !== quoted) return noNumber(prepared, position, asked);
  const { terms, rates } = prepared;
  return amountOn(quoted, terms.conversion, conversionDay(prepared, position, asked), rates);
}

/** The same as quoted; NaN where a number is missing. */
export function quotedAt(prepared: Prepared, position: number, asked: AskedDay): number {
  const { quoted, last, folded } = prepared;
  const from = quoted[position] ?? NaN;
  if (!isBetween(prepared, position, asked)) return from;
  const start = last[position] ?? NaN;
  const end = folded.day[position + 1] ?? NaN;
  return from + (((quoted[position + 1] ?? NaN) - from) * (asked.day - start)) / (end - start);
}

/**
 * The day whose VAT and exchange rate count: the asked day inside the observation or on a line between two,
 * else the observation's last day, or the reference day while its period still runs.
 */
export function conversionDay(prepared: Prepared, position: number, asked: AskedDay): Day {
  const first = prepared.folded.day[position] ?? 0;
  const last = prepared.last[position] ?? 0;
  const inside = asked.day >= first && asked.day <= last;
  if (inside || isBetween(prepared, position, asked)) return asked.day;
  return dayNumber(Math.min(last, prepared.referenceDay));
}

/** Names the day or period of the observation at a position: "2026-01-28", "2026Q1". */
export function periodTextAt(prepared: Prepared, position: number): string {
  const first = dayNumber(prepared.folded.day[position] ?? 0);
  return formatPeriod(first, prepared.terms.entry.frequency);
}

/** Why the observation has no such number: its source withholds it, or never published that field. */
export function noNumber(prepared: Prepared, position: number, asked: AskedDay): Failure {
  const { terms, quoted, folded } = prepared;
  const nextLacks = isBetween(prepared, position, asked) && !Number.isNaN(quoted[position]);
  const at = nextLacks ? position + 1 : position;
  const { material, field, entry } = terms;
  const day = periodTextAt(prepared, at);
  if (isWithheld(prepared, at)) {
    return new Failure("withheld", { material, day, source: splitCode(entry.code).quoter });
  }
  const { amounts } = observationAt(folded.series, folded.row[at] ?? 0);
  const published = amountNames.filter((name) => amounts[name] !== undefined);
  return new Failure("no-field", { material, field, day, published });
}
