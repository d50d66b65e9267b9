import { type Failure, isFailure } from "../../core/failure";
import { cellFunctionNames } from "../../functions/list";
import { type CellPlace, formatArea } from "../../workbook/address";
import { functionsIn } from "../../workbook/our-formulas";
import type { FormulaCell, Workbook } from "../../workbook/workbook";
import type { FunctionArgument, LoneArgument, PanePorts } from "../ports";
import { firstCell } from "./answer";
import { type WrittenCall, callsIn, isPlainCall } from "./formula-calls";
import { argumentOf, asArgument, askedOnce } from "./known-calls";

/** A cell of ours that shows an error. */
export interface Problem {
  readonly place: CellPlace;
  readonly formula: string;
  /** "#N/A" and the like. */
  readonly shows: string;
}

/** What a look through the workbook gives. */
export interface Scan {
  /** Cells whose formula names one of our functions, and how many of them are still calculating. */
  readonly formulas: number;
  readonly pending: number;
  readonly problems: readonly Problem[];
}

/** Why a cell shows its error, as far as it can honestly be said from outside the cell. */
export type Cause =
  | { readonly kind: "failure"; readonly failure: Failure }
  /** A cell that the formula reads shows an error itself. */
  | { readonly kind: "input"; readonly area: string; readonly shows: string }
  /** The same question is answered now: the cell only has to ask again. */
  | { readonly kind: "answers-now" }
  /** Our calls are answered; what surrounds them makes the error. */
  | { readonly kind: "host" }
  /** A streaming cell whose question is answered otherwise: it waits for the live connection. */
  | { readonly kind: "live" }
  | { readonly kind: "spill" }
  /** Arguments are calculated inside the formula, so the question cannot be asked again from here. */
  | { readonly kind: "not-known" }
  | { readonly kind: "broken"; readonly detail: string };

/** Picks our cells out of all formulas of a workbook. */
export function scanOf(cells: readonly FormulaCell[]): Scan {
  const ours = cells.filter(({ formula }) => functionsIn(formula, cellFunctionNames).length > 0);
  return {
    formulas: ours.length,
    pending: ours.filter(({ pending }) => pending).length,
    problems: ours
      .filter(({ failed, pending }) => failed && !pending)
      .map(({ place, formula, shows }) => ({ place, formula, shows: String(shows) })),
  };
}

/** Asks the cell's own calls again with what they were given, and says why there is no answer. */
export async function causeOf(
  { place, formula, shows }: Problem,
  ports: Pick<PanePorts, "call"> & { readonly workbook: Pick<Workbook, "read"> },
): Promise<Cause> {
  if (shows === "#SPILL!") return { kind: "spill" };
  try {
    let known = true;
    for (const call of callsIn(formula, place.sheet)) {
      const cause = await causeOfCall(call, ports);
      if (cause !== "answers" && cause !== "not-known") return cause;
      if (cause === "not-known") known = false;
    }
    if (!known) return { kind: "not-known" };
    return { kind: isPlainCall(formula) ? "answers-now" : "host" };
  } catch (error) {
    return { kind: "broken", detail: error instanceof Error ? error.message : String(error) };
  }
}

type Ask = Parameters<typeof causeOf>[1];

async function causeOfCall(
  { name, given }: WrittenCall,
  { workbook, call }: Ask,
): Promise<Cause | "answers" | "not-known"> {
  const values: FunctionArgument[] = [];
  for (const argument of given) {
    if (argument.kind === "calculated") return "not-known";
    if (argument.kind === "value") {
      values.push(argument.value);
      continue;
    }
    const shown = await workbook.read(argument.area);
    const error = shown.flat().map(asArgument).find(isError);
    if (error) return { kind: "input", area: formatArea(argument.area), shows: error.basicValue };
    values.push(argumentOf(argument.area, shown));
  }
  const asked = askedOnce(name, values);
  const answer = firstCell(await call(asked.name, asked.given));
  if (isFailure(answer)) return { kind: "failure", failure: answer };
  return asked.name === name ? "answers" : { kind: "live" };
}

function isError(value: LoneArgument): value is Extract<LoneArgument, object> {
  return typeof value === "object";
}
