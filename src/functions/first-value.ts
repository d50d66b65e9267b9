import type { Cell } from "./answer";
import { callableNamed } from "./callable";
import type { Callable } from "./callable-type";
import type { StreamingInvocation } from "./invocation";
import { type CellFunction, cellFunctions } from "./list";

/** The function of a name in any case as one that answers once, for hosts that show a value once; or undefined. */
export function callableOnce(name: string): Callable | undefined {
  const callable = callableNamed(name);
  const listed = (cellFunctions as readonly CellFunction[]).find(
    (one) => one.name === name.toUpperCase(),
  );
  if (!callable || !listed?.streams) return callable;
  return (...given: unknown[]) => firstValue(callable, listed.arguments.length, given);
}

/** The first value of a stream, which is canceled then. */
function firstValue(
  callable: Callable,
  argumentCount: number,
  given: readonly unknown[],
): Promise<Cell> {
  return new Promise((resolve) => {
    const call: StreamingInvocation<Cell> = {
      setResult(value) {
        resolve(value);
        call.onCanceled?.();
      },
    };
    // The call itself is the last argument, whichever optional ones before it are left out.
    const written = Array.from({ length: argumentCount }, (_, index) => given[index]);
    (callable as (...given: unknown[]) => void)(...written, call);
  });
}
