import type { Needs } from "../client/feed";
import { Failure } from "../core/failure";
import type { SnapshotView } from "../core/view";
import type { CellError } from "./answer";
import { ends } from "./argument";
import { currentSession } from "./session";

/** A question that has been read: what it needs from the feed, and its answer once that is there. */
export interface Question<Value> {
  readonly needs: Needs;
  answer(view: SnapshotView): Value;
}

/** Reads a cell's arguments against a snapshot's catalogue. It may run again when the snapshot moves on. */
export type Reading<Value> = (view: SnapshotView) => Question<Value> | Failure | CellError;

/** Settles when something that was lacking is there, or with why it is not. Cells that lack the same share it. */
type Flight = Promise<Failure | undefined>;

type Settled<Value> = Value | Failure | CellError;

/** A cell that waits. A hundred thousand of them cost one promise each and no more. */
interface Waiting {
  readonly read: Reading<unknown>;
  readonly settle: (answer: unknown) => void;
  waits: number;
}

/** A refresh may move the snapshot while series are under way; more waits than this are a fault. */
const MOST_WAITS = 5;

const waitingFor = new WeakMap<Flight, Waiting[]>();

/**
 * Answers at once when everything is in memory (no promise, so that Excel shows no #BUSY! and needs no second pass);
 * otherwise a promise that always settles, with a failure where the feed gives none.
 */
export function ask<Value>(read: Reading<Value>): Settled<Value> | Promise<Settled<Value>> {
  const answer = answerOrFlight(read);
  if (!(answer instanceof Promise)) return answer;
  return new Promise((settle) => {
    waitFor(answer, { read, settle: settle as Waiting["settle"], waits: 0 });
  });
}

function answerOrFlight<Value>(read: Reading<Value>): Settled<Value> | Flight {
  const { feed } = currentSession();
  const view = feed.current();
  if (view === undefined) return feed.open();
  const question = read(view);
  if (ends(question)) return question;
  return feed.holds(question.needs) ? question.answer(view) : feed.fetch(question.needs);
}

function waitFor(flight: Flight, cell: Waiting): void {
  cell.waits += 1;
  const waiting = waitingFor.get(flight);
  if (waiting) {
    waiting.push(cell);
    return;
  }
  const cells = [cell];
  waitingFor.set(flight, cells);
  const proceedAll = (failed: Failure | undefined) => {
    waitingFor.delete(flight);
    for (const one of cells) proceed(one, failed);
  };
  flight.then(proceedAll, () => proceedAll(new Failure("feed-error")));
}

/** Answers a cell that waited, or lets it wait for what it lacks next. A fault of one cell is its own. */
function proceed(cell: Waiting, failed: Failure | undefined): void {
  try {
    const answer = failed ?? answerOrFlight(cell.read);
    if (!(answer instanceof Promise)) cell.settle(answer);
    else if (cell.waits < MOST_WAITS) waitFor(answer, cell);
    else cell.settle(new Failure("feed-error", { detail: "its snapshot kept moving" }));
  } catch (fault) {
    cell.settle(Promise.reject(fault));
  }
}
