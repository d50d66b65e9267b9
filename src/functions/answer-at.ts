import type { Feed, Needs } from "../client/feed";
import type { SnapshotView } from "../core/view";
import type { Answer } from "./answer";
import { callableNamed } from "./callable";
import type { Callable } from "./callable-type";
import { currentDefaults, within } from "./session";

/** What a function answers over one snapshot, and what it looked at. */
export interface AnswerAt {
  readonly answer: Answer;
  readonly series: readonly string[];
  readonly facts: boolean;
  readonly companies: boolean;
}

/**
 * Asks a function over a snapshot that is in memory, whichever the workbook is at. Undefined where something that it needs was
 * not fetched.
 */
export async function answerAt(
  view: SnapshotView,
  name: string,
  given: readonly unknown[],
): Promise<AnswerAt | undefined> {
  const callable = callableNamed(name);
  if (!callable) throw new Error(`there is no function ${name}`);
  const first = ask(view, callable, given);
  // A function of the second script waits for its script the first time.
  if (first.answer instanceof Promise) await first.answer;
  const { answer, looked } = first.answer instanceof Promise ? ask(view, callable, given) : first;
  if (answer instanceof Promise) return undefined;
  return {
    answer: answer as Answer,
    series: [...new Set(looked.flatMap(({ series }) => series))],
    facts: looked.some(({ facts }) => facts === true),
    companies: looked.some(({ companies }) => companies === true),
  };
}

function ask(view: SnapshotView, callable: Callable, given: readonly unknown[]) {
  const looked: Needs[] = [];
  const feed: Feed = {
    current: () => view,
    holds(needs) {
      looked.push(needs);
      return isInMemory(view, needs);
    },
    open: async () => undefined,
    fetch: async () => undefined,
  };
  const defaults = currentDefaults();
  const session = { feed, ...(defaults && { defaults: () => defaults }) };
  const run = callable as (...given: readonly unknown[]) => unknown;
  return { answer: within(session, () => run(...given)), looked };
}

/** A view throws for what was not fetched; nobody else says what is there. */
function isInMemory(view: SnapshotView, { series, facts, companies }: Needs): boolean {
  try {
    for (const code of series) view.series(code);
    if (facts) view.facts();
    if (companies) view.companies();
    return true;
  } catch {
    return false;
  }
}
