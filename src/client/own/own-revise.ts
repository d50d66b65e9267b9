import { formatBasis } from "../../core/basis-text";
import type { SeriesEntry } from "../../core/catalogue";
import { type Day, dayNumber } from "../../core/day";
import { foldSeries } from "../../core/fold";
import { type Instant, instantOf } from "../../core/instant";
import { type Amounts, type StoredObservation, amountNames } from "../../core/observation";
import { type Series, observationAt, seriesOf } from "../../core/series";
import { type OwnSeries, ownSource } from "./own-series";

/** What a series is declared as; what it prices and how never changes afterwards. */
export type OwnDeclaration = Omit<SeriesEntry, "count" | "firstDay" | "lastDay">;

/** What the user supplies for a day or a period's first day; without amounts, that its price is taken back. */
export interface OwnRow {
  readonly day: Day;
  readonly amounts: Amounts;
}

/** Prices that the user supplies for one series. */
export interface OwnSupply {
  readonly declared: OwnDeclaration;
  readonly rows: readonly OwnRow[];
}

/** When prices were supplied: the moment, and the number of the snapshot in use. */
export interface SuppliedAt {
  readonly now: Instant;
  readonly snapshot: number;
}

/** A series after a supply, and how many of the prices are new. */
export interface OwnRevision {
  readonly own: OwnSeries;
  readonly added: number;
  readonly same: number;
}

/** True where a series is declared with the same basis and frequency: its prices can be told from each other. */
export function sameDeclaration(known: SeriesEntry, declared: OwnDeclaration): boolean {
  return (
    formatBasis(known.basis) === formatBasis(declared.basis) &&
    known.basis.vat === declared.basis.vat &&
    known.frequency === declared.frequency
  );
}

/**
 * Adds prices to a series. One that equals the price in force adds nothing; another one is a revision, known since now, so
 * that who asks as of an earlier moment still gets the earlier price.
 */
export function revised(
  known: Series | undefined,
  { declared, rows }: OwnSupply,
  { now, snapshot }: SuppliedAt,
): OwnRevision {
  const before = observationsOf(known);
  const inForce = new Map(before.map((one) => [one.day, one]));
  const added: StoredObservation[] = [];
  for (const { day, amounts } of rows) {
    const last = inForce.get(day);
    const isEmpty = amountNames.every((name) => amounts[name] === undefined);
    const isGone = !last || last.status === "withdrawn";
    if (isEmpty ? isGone : !isGone && sameAmounts(last.amounts, amounts)) continue;
    // A clock that was set back must not put a revision before what it revises.
    const knownSince = last && last.knownSince >= now ? instantOf(last.knownSince + 1) : now;
    const status = isEmpty ? "withdrawn" : last ? "revised" : "published";
    const row = { day, amounts, knownSince, snapshot, status, source: ownSource.id } as const;
    added.push(row);
    inForce.set(day, row);
  }
  const series = seriesOf(declared.code, declared.frequency, [...before, ...added]);
  return {
    own: { entry: entryOf(declared, series), series },
    added: added.length,
    same: rows.length - added.length,
  };
}

function entryOf(declared: OwnDeclaration, series: Series): SeriesEntry {
  const { size, day } = foldSeries(series);
  const [first, last] = [day[0], day[size - 1]];
  const { code, kind, basis, frequency, calendar, licence, synthetic, specification } = declared;
  return {
    ...{ code, kind, basis, frequency, calendar, licence, synthetic },
    ...(specification === undefined ? {} : { specification }),
    count: size,
    ...(first === undefined ? {} : { firstDay: dayNumber(first) }),
    ...(last === undefined ? {} : { lastDay: dayNumber(last) }),
  };
}

function observationsOf(series: Series | undefined): readonly StoredObservation[] {
  return series ? Array.from(series.day, (_, row) => observationAt(series, row)) : [];
}

function sameAmounts(a: Amounts, b: Amounts): boolean {
  return amountNames.every((name) => a[name] === b[name]);
}
