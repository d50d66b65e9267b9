import type { Failure } from "../core/failure";

/** Runs something later, once this turn's work is done: MessageChannel in browsers, setImmediate in Node. */
export type Scheduler = (run: () => void) => void;

/** Asks for many codes at once and tells which failed, each for itself. What was got is kept by the asker. */
export type AskMany = (codes: readonly string[]) => Promise<ReadonlyMap<string, Failure>>;

/**
 * Gathers the codes that are asked for in one turn into one question. A code under way is not asked for again:
 * who asks meanwhile gets the same promise. Once settled it is forgotten, so that a failure is never an answer twice.
 */
export function batch(
  askMany: AskMany,
  schedule: Scheduler,
): (code: string) => Promise<Failure | undefined> {
  const underWay = new Map<string, Promise<Failure | undefined>>();
  let gathering: Gathering | undefined;

  function gather(): Gathering {
    const codes: string[] = [];
    const failures = new Promise<void>((resolve) => schedule(resolve)).then(() => {
      gathering = undefined;
      return askMany(codes);
    });
    return { codes, failures };
  }

  return (code) => {
    const known = underWay.get(code);
    if (known) return known;
    gathering ??= gather();
    gathering.codes.push(code);
    const answer = gathering.failures
      .then((failures) => failures.get(code))
      .finally(() => underWay.delete(code));
    underWay.set(code, answer);
    return answer;
  };
}

interface Gathering {
  readonly codes: string[];
  readonly failures: ReturnType<AskMany>;
}
