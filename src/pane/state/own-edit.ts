import type { OwnSupply } from "../../client/own/own-revise";
import type { OwnSeries } from "../../client/own/own-series";
import type { Day } from "../../core/day";
import { dayNumber } from "../../core/day";
import { foldSeries } from "../../core/fold";
import { type AmountName, type Amounts, amountNames } from "../../core/observation";
import { observationAt } from "../../core/series";

/** A price in force, of which one number can be changed. */
export interface EditableRow {
  readonly day: Day;
  readonly amounts: Amounts;
  /** The number that is changed: the only one there is; undefined where there are several. */
  readonly name: AmountName | undefined;
}

/** What was typed for a day, or that its price is taken back. */
export type Edit = { readonly typed: string } | "take-back";

/** Changes of a series by day. */
export type Edits = ReadonlyMap<Day, Edit>;

/** The newest prices in force, newest first. */
export function editableRows({ series }: OwnSeries, most: number): readonly EditableRow[] {
  if (!series) return [];
  const { size, day, row } = foldSeries(series);
  const rows: EditableRow[] = [];
  for (let at = size - 1; at >= 0 && rows.length < most; at -= 1) {
    const { amounts } = observationAt(series, row[at] ?? 0);
    const names = amountNames.filter((name) => amounts[name] !== undefined);
    const name = names.length === 1 ? names[0] : undefined;
    rows.push({ day: dayNumber(day[at] ?? 0), amounts, name });
  }
  return rows;
}

/** Reads what was typed for a price; undefined for what is none. */
export function readTyped(text: string): number | undefined {
  const digits = text.trim();
  const value = /^\d+(?:\.\d+)?$/.test(digits) ? Number(digits) : 0;
  return value > 0 && Number.isFinite(value) ? value : undefined;
}

/** The edits as a supply; undefined while one of them is no price or nothing would change. */
export function supplyOf(
  { entry }: OwnSeries,
  rows: readonly EditableRow[],
  edits: Edits,
): OwnSupply | undefined {
  const changed: OwnSupply["rows"][number][] = [];
  for (const { day, amounts, name } of rows) {
    const edit = edits.get(day);
    if (edit === undefined) continue;
    if (edit === "take-back") changed.push({ day, amounts: {} });
    else if (name !== undefined) {
      const value = readTyped(edit.typed);
      if (value === undefined) return undefined;
      if (value !== amounts[name]) changed.push({ day, amounts: { [name]: value } });
    }
  }
  return changed.length === 0 ? undefined : { declared: entry, rows: changed };
}
