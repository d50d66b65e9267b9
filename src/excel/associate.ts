import { callables } from "../functions/callable";
import type { Callable } from "../functions/callable-type";
import { cellFunctions } from "../functions/list";
import type { StreamingInvocation } from "../functions/invocation";
import { argumentIn } from "./argument-in";
import { type Shown, type Shows, answerOut, fault } from "./cell-out";

/** A function as Excel calls it: the declared arguments, then an object about the call. */
export type ExcelFunction = (...given: unknown[]) => unknown;

/**
 * Gives Excel all our functions. This runs in the first turn of the script, with nothing awaited before it:
 * a function that Excel asks for and does not find shows #NAME?.
 */
export function associateFunctions(
  shows: Shows,
  associate: (name: string, run: ExcelFunction) => void,
): void {
  for (const { name, streams, arguments: declared } of cellFunctions) {
    const wrap = streams ? excelStream : excelFunction;
    associate(name, wrap(callables[name], declared.length, shows));
  }
}

/** Wraps a function so that only what Excel can take comes out, at once where the answer is known, and never an exception of ours. */
export function excelFunction(
  callable: Callable,
  argumentCount: number,
  shows: Shows,
): ExcelFunction {
  const run = callable as ExcelFunction;
  return (...given) => {
    let answer: unknown;
    try {
      answer = run(...given.slice(0, argumentCount).map(argumentIn));
    } catch (error) {
      return settle(fault(said(error), shows));
    }
    if (!(answer instanceof Promise)) return settle(safely(answer, shows));
    return answer.then(
      (settled: unknown) => settle(safely(settled, shows)),
      (error: unknown) => settle(fault(said(error), shows)),
    );
  };
}

/** Wraps a function that gives its answer again and again, so that each of them is one that Excel can take. */
export function excelStream(
  callable: Callable,
  argumentCount: number,
  shows: Shows,
): ExcelFunction {
  const run = callable as ExcelFunction;
  return (...given) => {
    const call = given[argumentCount] as StreamingInvocation<Shown | Shown[][]>;
    const setResult = (answer: unknown) => call.setResult(safely(answer, shows));
    const ours: StreamingInvocation<unknown> = { setResult };
    try {
      run(...given.slice(0, argumentCount).map(argumentIn), ours);
      call.onCanceled = () => ours.onCanceled?.();
    } catch (error) {
      call.setResult(fault(said(error), shows));
    }
  };
}

/** Even reading a hostile answer must not throw past us. */
function safely(answer: unknown, shows: Shows): Shown | Shown[][] {
  try {
    return answerOut(answer, shows);
  } catch (error) {
    return fault(said(error), shows);
  }
}

/** A lone error is thrown, as Office documents it: that way its sentence reaches the cell in every version. */
function settle(result: Shown | Shown[][]): Shown | Shown[][] {
  if (typeof result === "object" && "code" in result) throw result;
  return result;
}

function said(error: unknown): string {
  return error instanceof Error ? error.message.slice(0, 200) : "an error without a name";
}
