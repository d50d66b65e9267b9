import { cellFunctions } from "../../functions/list";
import type { Area } from "../../workbook/address";
import type { Shown, Workbook } from "../../workbook/workbook";
import type { FunctionArgument, FunctionName, LoneArgument } from "../ports";
import { givenTo } from "./answer";
import { type WrittenCall, callsIn } from "./formula-calls";

/** A call of ours with what it is given now. */
export interface KnownCall {
  readonly name: FunctionName;
  readonly given: readonly FunctionArgument[];
}

/** A formula and the sheet that it stands on. */
export interface PlacedFormula {
  readonly formula: string;
  readonly place: { readonly sheet: string };
}

/** Cells that are read in one go to know what many formulas are given. */
const MOST_AT_ONCE = 200_000;

/**
 * What the calls of many formulas are given now, by formula, read from the workbook in few goes. Undefined in place of a call
 * whose arguments the formula itself calculates.
 */
export async function knownCalls(
  formulas: readonly PlacedFormula[],
  workbook: Pick<Workbook, "read">,
): Promise<ReadonlyMap<PlacedFormula, readonly (KnownCall | undefined)[]>> {
  const written = formulas.map((one) => callsIn(one.formula, one.place.sheet));
  const areas = written.flat().flatMap(({ given }) => given.flatMap(areaOf));
  const valuesOf = await readAll(areas, workbook);
  return new Map(
    formulas.map((one, at) => [one, (written[at] ?? []).map((call) => knownCall(call, valuesOf))]),
  );
}

type ValuesOf = (area: Area) => readonly (readonly Shown[])[];

function knownCall({ name, given }: WrittenCall, valuesOf: ValuesOf): KnownCall | undefined {
  const values: FunctionArgument[] = [];
  for (const argument of given) {
    if (argument.kind === "calculated") return undefined;
    if (argument.kind === "value") values.push(argument.value);
    else values.push(argumentOf(argument.area, valuesOf(argument.area)));
  }
  return askedOnce(name, values);
}

/** A call as it is asked from here: the question of a streaming cell once, a lone value as a row where a range may stand. */
export function askedOnce(name: FunctionName, values: readonly FunctionArgument[]): KnownCall {
  const streams = cellFunctions.some((known) => known.name === name && known.streams);
  if (!streams) return { name, given: givenTo(name, values) };
  // REPRICE has a day between material and basis.
  const [material, basis, field] = values;
  return { name: "REPRICE", given: [material, "latest", basis, field] };
}

/** The cells of an area as an argument: one cell is its value. */
export function argumentOf(area: Area, shown: readonly (readonly Shown[])[]): FunctionArgument {
  const rows = shown.map((row) => row.map(asArgument));
  return area.rows === 1 && area.columns === 1 ? rows[0]?.[0] : rows;
}

/** A cell's value as a function is given it. A text that looks like an Excel error is one: nobody types "#DIV/0!". */
export function asArgument(shown: Shown): LoneArgument {
  if (shown === "") return undefined;
  return typeof shown === "string" && /^#[A-Z0-9/_]+[!?]?$/.test(shown)
    ? { type: "Error", basicValue: shown }
    : shown;
}

function areaOf(argument: WrittenCall["given"][number]): readonly Area[] {
  return argument.kind === "area" ? [argument.area] : [];
}

/** Reads each sheet once, where what is asked of it lies close enough together; else each area for itself. */
async function readAll(
  areas: readonly Area[],
  workbook: Pick<Workbook, "read">,
): Promise<ValuesOf> {
  const sheets = new Map<string, Area>();
  for (const area of areas) sheets.set(area.sheet, around(sheets.get(area.sheet) ?? area, area));
  const read = new Map<string, readonly (readonly Shown[])[]>();
  for (const [sheet, whole] of sheets) {
    if (whole.rows * whole.columns <= MOST_AT_ONCE) read.set(sheet, await workbook.read(whole));
  }
  const single = new Map<Area, readonly (readonly Shown[])[]>();
  for (const area of areas) {
    if (!read.has(area.sheet)) single.set(area, await workbook.read(area));
  }
  return (area) => {
    const whole = sheets.get(area.sheet);
    const rows = read.get(area.sheet);
    if (!whole || !rows) return single.get(area) ?? [];
    const [down, across] = [area.row - whole.row, area.column - whole.column];
    return rows
      .slice(down, down + area.rows)
      .map((row) => row.slice(across, across + area.columns));
  };
}

function around(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    sheet: a.sheet,
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}
