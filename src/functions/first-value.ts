import type { Cell } from "./answer";
import type { Callable } from "./callable";
import type { StreamingInvocation } from "./invocation";

/** The first value of a streaming function, for hosts that show a value once: the stream is canceled then. */
export function firstValue(
  callable: Callable,
  argumentCount: number,
  given: readonly unknown[],
): Promise<Cell> {
  return new Promise((resolve) => {
    const invocation: StreamingInvocation<unknown> = {
      setResult(value) {
        resolve(value as Cell);
        invocation.onCanceled?.();
      },
    };
    // The call itself is the last argument, whichever optional ones before it are left out.
    const written = Array.from({ length: argumentCount }, (_, index) => given[index]);
    (callable as (...given: unknown[]) => void)(...written, invocation);
  });
}
