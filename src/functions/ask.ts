import type { Needs } from "../client/feed";
import { Failure } from "../core/failure";
import type { SnapshotView } from "../core/view";
import type { CellError } from "./answer";
import { ends } from "./argument";
import { currentSession } from "./session";

/** A question that has been read: what it needs from the feed, and its answer once that is there. */
export interface Question<Value> {
  readonly needs: Needs;
  /** True where the arguments can only be read with what is needed: they are read again once it is there. */
  readonly readAgain?: boolean;
  answer(view: SnapshotView): Value;
}

/** Reads a cell's arguments against a snapshot's catalogue. It may run again when the snapshot moves on. */
export type Reading<Value> = (view: SnapshotView) => Question<Value> | Failure | CellError;

/** Settles when something that was lacking is there, or with why it is not. Cells that lack the same share it. */
type Flight = Promise<Failure | undefined>;

type Settled<Value> = Value | Failure | CellError;

/** A question with the snapshot it was read against. */
interface Read {
  readonly view: SnapshotView;
  readonly question: Question<unknown>;
}

/** A cell that waits. A hundred thousand of them cost one promise each and no more. */
interface Waiting {
  readonly read: Reading<unknown>;
  readonly settle: (answer: unknown) => void;
  /** What it was read to, where that was possible; reading it again would cost more than its answer. */
  known: Read | undefined;
  waits: number;
}

/** A refresh may move the snapshot while series are under way; more waits than this are a fault. */
const MOST_WAITS = 5;

/** So many cells proceed in one turn, which is some milliseconds: a page stays at hand while a large sheet fills. */
const CELLS_A_TURN = 5_000;

const waitingFor = new WeakMap<Flight, Waiting[]>();

/**
 * Answers at once when everything is in memory (no promise, so that Excel shows no #BUSY! and needs no second pass);
 * otherwise a promise that always settles, with a failure where the feed gives none.
 */
export function ask<Value>(read: Reading<Value>): Settled<Value> | Promise<Settled<Value>> {
  const { feed } = currentSession();
  const view = feed.current();
  if (view === undefined) return waiting(feed.open(), read, undefined);
  const question = read(view);
  if (ends(question)) return question;
  if (feed.holds(question.needs)) return question.answer(view);
  return waiting(feed.fetch(question.needs), read, keptOf(view, question));
}

function keptOf(view: SnapshotView, question: Question<unknown>): Read | undefined {
  return question.readAgain === true ? undefined : { view, question };
}

function waiting<Value>(
  flight: Flight,
  read: Reading<Value>,
  known: Read | undefined,
): Promise<Settled<Value>> {
  return new Promise((settle) => {
    waitFor(flight, { read, settle: settle as Waiting["settle"], known, waits: 0 });
  });
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
    proceedFrom(0, cells, failed);
  };
  flight.then(proceedAll, () => proceedAll(new Failure("feed-error")));
}

/** Cells proceed turn by turn. */
function proceedFrom(start: number, cells: readonly Waiting[], failed: Failure | undefined): void {
  const { schedule } = currentSession();
  const end = schedule ? Math.min(start + CELLS_A_TURN, cells.length) : cells.length;
  for (let at = start; at < end; at += 1) {
    const cell = cells[at];
    if (cell) proceed(cell, failed);
  }
  if (end < cells.length) schedule?.(() => proceedFrom(end, cells, failed));
}

/** Answers a cell that waited, or lets it wait for what it lacks next. A fault of one cell is its own. */
function proceed(cell: Waiting, failed: Failure | undefined): void {
  try {
    const answer = failed ?? answerOrFlight(cell);
    if (!(answer instanceof Promise)) cell.settle(answer);
    else if (cell.waits < MOST_WAITS) waitFor(answer, cell);
    else cell.settle(new Failure("feed-error", { detail: "its snapshot kept moving" }));
  } catch (fault) {
    cell.settle(Promise.reject(fault));
  }
}

function answerOrFlight(cell: Waiting): unknown {
  const { feed } = currentSession();
  const view = feed.current();
  if (view === undefined) return feed.open();
  const question = cell.known?.view === view ? cell.known.question : cell.read(view);
  if (ends(question)) return question;
  if (feed.holds(question.needs)) return question.answer(view);
  cell.known = keptOf(view, question);
  return feed.fetch(question.needs);
}
