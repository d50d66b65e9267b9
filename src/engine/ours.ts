import { callables } from "../functions/callable";
import type { Callable } from "../functions/callable-type";
import { cellFunctions } from "../functions/list";
import type { HostedFunction } from "./hosted-function";

/** All our cell functions, as a host runs them. */
export function ourFunctions(): ReadonlyMap<string, HostedFunction> {
  return new Map(
    cellFunctions.map(({ name, streams, arguments: declared }) => [
      name,
      { arguments: declared, streams, run: callables[name] as Callable as HostedFunction["run"] },
    ]),
  );
}
