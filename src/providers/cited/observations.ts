import { startOf } from "../../core/instant";
import { type AmountName, type Amounts, type Observation, statuses } from "../../core/observation";
import { type Period, parseDayOrPeriod } from "../../core/period";
import { type Row, readMoment, readNumber, readTable, readWord } from "./table";
import { concentrateCsv } from "./tables/concentrate";
import { pricesCsv } from "./tables/prices";
import { ratesCsv } from "./tables/rates";
import { usgsAveragesCsv } from "./tables/usgs-averages";

/** The amounts that a row may give; no cited source publishes a mid of its own. */
const amountColumns = ["low", "high", "avg", "value"] as const satisfies readonly AmountName[];

const columns = [
  "code",
  "day",
  ...amountColumns,
  "status",
  "known_since",
  "source",
  "note",
] as const;

type ObservationRow = Row<(typeof columns)[number]>;

/** An observation with the series and the period that its row names. */
export interface CitedRow {
  readonly code: string;
  readonly period: Period;
  readonly observation: Observation;
}

/** Every cited price and rate, in the order of its table. */
export function citedRows(): readonly CitedRow[] {
  return [pricesCsv, concentrateCsv, usgsAveragesCsv, ratesCsv]
    .flatMap((csv) => readTable(csv, columns))
    .map(readRow);
}

/** The cited prices and rates by full code. */
export function citedObservations(): ReadonlyMap<string, readonly Observation[]> {
  const byCode = new Map<string, Observation[]>();
  for (const { code, observation } of citedRows()) {
    const observations = byCode.get(code) ?? [];
    observations.push(observation);
    byCode.set(code, observations);
  }
  return byCode;
}

function readRow(row: ObservationRow): CitedRow {
  const period = parseDayOrPeriod(row.day);
  if (period === undefined) throw new RangeError(`not a day or a period: ${row.day}`);
  const observation: Observation = {
    day: period.first,
    amounts: amountsOf(row),
    knownSince: row.known_since === "" ? startOf(period.first) : readMoment(row.known_since),
    status: row.status === "" ? "published" : readWord(row.status, statuses),
    source: row.source,
    ...(row.note === "" ? {} : { note: row.note }),
  };
  return { code: row.code, period, observation };
}

function amountsOf(row: ObservationRow): Amounts {
  const amounts: Partial<Record<AmountName, number>> = {};
  for (const name of amountColumns) {
    const amount = readNumber(row[name]);
    if (amount !== undefined) amounts[name] = amount;
  }
  return amounts;
}
