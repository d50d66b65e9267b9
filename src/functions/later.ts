import { Failure } from "../core/failure";
import type { Callable } from "./callable-type";

/** The functions of the second script by name. */
export type LaterFunctions = Readonly<Record<string, Callable>>;

/**
 * A function whose script is fetched when the first cell asks for it, so that the first price does not wait for
 * what few workbooks use. From then on it answers like any other; a script that does not come is offline, and asked for again.
 */
export function later(load: () => Promise<LaterFunctions>, name: string): Callable {
  let here: Callable | undefined;
  return (...given) => {
    if (here) return here(...given);
    return load().then(
      (functions) => {
        here = functions[name];
        if (here === undefined) throw new Error(`${name} is not in the second script`);
        return here(...given);
      },
      () => new Failure("offline"),
    );
  };
}
