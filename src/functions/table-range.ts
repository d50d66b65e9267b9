import { Failure } from "../core/failure";
import { tooLarge } from "../core/table-size";
import { isBlankDate } from "./date-argument";
import { readRange } from "./range-argument";

/** Raw cells of the two arguments of a table, and where each goes. */
export interface TablePlan {
  readonly materials: readonly unknown[];
  readonly dates: readonly unknown[];
  readonly height: number;
  readonly width: number;
  /** Index of the material, and of the date, that a place of the table asks for. */
  materialAt(row: number, column: number): number;
  dateAt(row: number, column: number): number;
}

type Layout = (
  materials: number,
  dates: number,
  across: number,
) => Omit<TablePlan, "materials" | "dates">;

const layouts = {
  row: (materials, dates) => ({
    height: materials,
    width: dates,
    materialAt: (row) => row,
    dateAt: (_, column) => column,
  }),
  column: (materials, dates) => ({
    height: dates,
    width: materials,
    materialAt: (_, column) => column,
    dateAt: (row) => row,
  }),
  one: (materials, _, across) => ({
    height: materials / across,
    width: across,
    materialAt: (row, column) => row * across + column,
    dateAt: () => 0,
  }),
} as const satisfies Readonly<Record<string, Layout>>;

/**
 * Dates in a row go across, in a column down, with the materials along the other side; with one date the materials keep their
 * own shape. Blanks at the end of either are left out, so that whole columns may be given. bad-range where it is not clear
 * what goes where, too-large beyond the bound.
 */
export function planTable(materials: unknown, dates: unknown): TablePlan | Failure {
  const things = readRange(materials);
  const days = readRange(dates, isBlankDate);
  if (things.length === 0) return new Failure("unknown-material", { input: "" });
  if (days.length === 0) return new Failure("bad-date", { hint: "missing", argument: "date" });
  const across = things[0]?.length ?? 0;
  const shape = shapeOf(dates, days);
  const isBlock = things.length > 1 && across > 1;
  if (shape === "block" || (shape !== "one" && isBlock)) {
    const argument = shape === "block" ? "dates" : "materials";
    return new Failure("bad-range", { argument, hint: "two-ways" });
  }
  const lists = { materials: things.flat(), dates: days.flat() };
  const plan = { ...lists, ...layouts[shape](lists.materials.length, lists.dates.length, across) };
  return tooLarge(plan.height, plan.width) ?? plan;
}

/** A range keeps the direction in which it was given, whatever blanks were left out of it. */
function shapeOf(
  given: unknown,
  days: readonly (readonly unknown[])[],
): keyof typeof layouts | "block" {
  const rows = Array.isArray(given) ? given : [[given]];
  const first: unknown = rows[0];
  const width = Array.isArray(first) ? first.length : 1;
  if (rows.length === 1) return width === 1 ? "one" : "row";
  if (width === 1) return "column";
  if (days.length === 1) return days[0]?.length === 1 ? "one" : "row";
  return days[0]?.length === 1 ? "column" : "block";
}
