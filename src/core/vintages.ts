import { askedDay } from "./asked-day";
import { splitCode } from "./code";
import { type Day, dayNumber } from "./day";
import { Failure, isFailure } from "./failure";
import { fieldOf } from "./field";
import { answeringPosition } from "./fill";
import { type StoredObservation, amountNames } from "./observation";
import { formatPeriod, lastDayOf } from "./period";
import { prepare } from "./prepared";
import { missFailure, notYetPublished } from "./price-failure";
import type { PriceTerms } from "./price-terms";
import { type Series, observationAt } from "./series";
import type { SnapshotView } from "./view";
import type { When } from "./when";

/** One value that was published for a day, with all that is known of it. */
export interface Vintage {
  readonly observation: StoredObservation;
  /** As quoted; undefined where the publication took the day back, a failure where it has no such number. */
  readonly value: number | Failure | undefined;
}

/**
 * Every value ever published for a day or the period it is in, oldest first: also for a day that was taken back.
 * A day without any fails as with fill=none; words such as "last" and "YE" mean the observation that they name.
 */
export function vintagesOn(
  view: SnapshotView,
  terms: PriceTerms,
  when: When,
): readonly Vintage[] | Failure {
  const prepared = prepare(view, { ...terms, fill: "none" });
  const { folded, referenceDay } = prepared;
  const { series } = folded;
  const asked = askedDay(prepared, when, referenceDay);
  if (isFailure(asked)) return asked;
  if (asked.day > referenceDay) return notYetPublished(prepared, asked.day);
  const rows = rowsCovering(series, asked.day);
  if (rows.length > 0) return rows.map((row) => vintageAt(series, row, terms));
  const position = answeringPosition(prepared, asked);
  if (typeof position === "string") {
    const { reason, details } = missFailure(prepared, asked, position);
    return new Failure(reason, { hint: "unfilled", ...details });
  }
  const day = dayNumber(folded.day[position] ?? 0);
  return rowsCovering(series, day).map((row) => vintageAt(series, row, terms));
}

function rowsCovering({ size, day, frequency }: Series, asked: Day): readonly number[] {
  const rows: number[] = [];
  for (let row = 0; row < size; row += 1) {
    const first = dayNumber(day[row] ?? 0);
    if (first <= asked && asked <= lastDayOf(first, frequency)) rows.push(row);
  }
  return rows;
}

function vintageAt(series: Series, row: number, { material, field, entry }: PriceTerms): Vintage {
  const observation = observationAt(series, row);
  const { status, amounts, day } = observation;
  const of = { material, day: formatPeriod(day, series.frequency) };
  if (status === "withdrawn") return { observation, value: undefined };
  if (status === "withheld") {
    return {
      observation,
      value: new Failure("withheld", { ...of, source: splitCode(entry.code).quoter }),
    };
  }
  const published = amountNames.filter((name) => amounts[name] !== undefined);
  const value = fieldOf(amounts, field) ?? new Failure("no-field", { ...of, field, published });
  return { observation, value };
}
