import { type Day, formatDay } from "../core/day";
import type { Frequency } from "../core/frequency";
import { formatInstant } from "../core/instant";
import {
  type Observation,
  type StoredObservation,
  amountNames,
  statuses,
} from "../core/observation";
import { formatPeriod, periodContaining } from "../core/period";
import type { Series } from "../core/series";
import { ImportRefused } from "./store";

/** Days of over two thousand years: beyond them no calendar is meant. */
const MOST_DAYS = 1_000_000;

/** What an import's observations of one series come to: the rows that are new, and how many were there already. */
export interface Revision {
  readonly added: readonly StoredObservation[];
  readonly same: number;
}

/**
 * Compares observations with the series they would revise. One that equals the revision in force when it became
 * known adds nothing; two that contradict each other at the same moment are refused, as no order could decide.
 */
export function revise(
  known: Series,
  observations: Iterable<Observation>,
  snapshot: number,
): Revision {
  const incoming = inOrder(known, observations);
  const added: StoredObservation[] = [];
  let same = 0;
  let next = 0;
  let last: Observation | undefined;
  let lastAdded: Observation | undefined;
  for (const row of incoming) {
    if (last && isSameMoment(last, row)) {
      if (!isSame(last, row)) throw new ImportRefused(contradiction(known, row));
      same += 1;
      continue;
    }
    last = row;
    while (next < known.size && !isAfter(known, next, row)) next += 1;
    const inForce = known.day[next - 1] === row.day ? next - 1 : -1;
    const fromImport = lastAdded?.day === row.day ? lastAdded : undefined;
    const isNewest =
      fromImport && fromImport.knownSince >= (known.knownSince[inForce] ?? -Infinity);
    if (isNewest ? isSame(fromImport, row) : isSameAsStored(known, inForce, row)) {
      same += 1;
      continue;
    }
    added.push({ ...row, snapshot });
    lastAdded = row;
  }
  return { added, same };
}

function inOrder(known: Series, observations: Iterable<Observation>): readonly Observation[] {
  const rows: Observation[] = [];
  let sorted = true;
  for (const row of observations) {
    checkObservation(known, row);
    const before = rows[rows.length - 1];
    if (before && order(before, row) > 0) sorted = false;
    rows.push(row);
  }
  return sorted ? rows : rows.sort(order);
}

function order(a: Observation, b: Observation): number {
  return a.day - b.day || a.knownSince - b.knownSince;
}

function isAfter(known: Series, row: number, { day, knownSince }: Observation): boolean {
  const rowDay = known.day[row] ?? 0;
  return rowDay > day || (rowDay === day && (known.knownSince[row] ?? 0) > knownSince);
}

function isSameMoment(a: Observation, b: Observation): boolean {
  return a.day === b.day && a.knownSince === b.knownSince;
}

function isSame(a: Observation, b: Observation): boolean {
  return (
    a.status === b.status &&
    a.source === b.source &&
    a.note === b.note &&
    amountNames.every((name) => a.amounts[name] === b.amounts[name])
  );
}

function isSameAsStored(known: Series, row: number, b: Observation): boolean {
  return (
    row >= 0 &&
    statuses[known.status[row] ?? -1] === b.status &&
    known.sources[known.source[row] ?? -1] === b.source &&
    known.notes.get(row) === b.note &&
    amountNames.every((name) => {
      const amount = known.amounts[name]?.[row] ?? NaN;
      return amount === b.amounts[name] || (amount !== amount && b.amounts[name] === undefined);
    })
  );
}

function checkObservation({ code, frequency }: Series, row: Observation): void {
  const isDay = Number.isInteger(row.day) && Math.abs(row.day) < MOST_DAYS;
  if (!isDay || !Number.isSafeInteger(row.knownSince)) {
    throw new ImportRefused(`${code} has an observation without a whole day or moment.`);
  }
  if (frequency !== "daily" && periodContaining(row.day, frequency).first !== row.day) {
    throw new ImportRefused(
      `${code} is ${frequency}: ${formatDay(row.day)} starts no such period.`,
    );
  }
  if (!statuses.includes(row.status)) {
    throw new ImportRefused(
      `${nameOf(code, frequency, row.day)} has the unknown status ${row.status}.`,
    );
  }
  let amounts = 0;
  for (const name of amountNames) {
    const amount = row.amounts[name];
    if (amount === undefined) continue;
    amounts += 1;
    if (!Number.isFinite(amount)) {
      throw new ImportRefused(`${nameOf(code, frequency, row.day)} has no finite ${name}.`);
    }
  }
  if (amounts === 0 && row.status !== "withheld" && row.status !== "withdrawn") {
    throw new ImportRefused(`${nameOf(code, frequency, row.day)} has no number.`);
  }
}

function contradiction({ code, frequency }: Series, row: Observation): string {
  return `${nameOf(code, frequency, row.day)} is given twice, differently, as known since ${formatInstant(row.knownSince)}.`;
}

function nameOf(code: string, frequency: Frequency, day: Day): string {
  return `${code} of ${formatPeriod(day, frequency)}`;
}
