import type { Needs } from "../client/feed";
import { Failure } from "../core/failure";
import type { SnapshotView } from "../core/view";
import type { CellError } from "./answer";
import { ends } from "./argument";
import { type Session, currentSession } from "./session";
import { Turns } from "./turns";

/** A question that has been read: what it needs from the feed, and its answer once that is there. */
export interface Question<Value> {
  readonly needs: Needs;
  /** True where the arguments can only be read with what is needed: they are read again once it is there. */
  readonly readAgain?: boolean;
  answer(view: SnapshotView): Value;
}

/**
 * Reads a cell's arguments against a snapshot's catalogue; `given` is what they were, where reading them needs no closure.
 * It may run again when the snapshot moves on.
 */
export type Reading<Value, Given = void> = (
  view: SnapshotView,
  given: Given,
) => Question<Value> | Failure | CellError;

/** Settles when something that was lacking is there, or with why it is not. Cells that lack the same share it. */
type Flight = Promise<Failure | undefined>;

type Settled<Value> = Value | Failure | CellError;

type Settle = (answer: unknown) => void;

/** A cell that waits. Of a hundred thousand of them each costs a promise and this, for what lives long is what costs. */
interface Waiting {
  readonly read: Reading<unknown, unknown>;
  readonly given: unknown;
  readonly settle: Settle;
  /** What it was read to and on which snapshot, where that was possible; reading it again would cost more than its answer. */
  question: Question<unknown> | undefined;
  view: SnapshotView | undefined;
  waits: number;
}

/** A refresh may move the snapshot while series are under way; more waits than this are a fault. */
const MOST_WAITS = 5;

const waitingFor = new WeakMap<Flight, Waiting[]>();

const turnsOf = new WeakMap<Session, Turns>();

/**
 * Answers at once when everything is in memory (no promise, so that Excel shows no #BUSY! and needs no second pass);
 * otherwise a promise that always settles, with a failure where the feed gives none.
 */
export function ask<Value, Given = void>(
  read: Reading<Value, Given>,
  given?: Given,
): Settled<Value> | Promise<Settled<Value>> {
  const { feed } = currentSession();
  const view = feed.current();
  if (view === undefined) return waiting(feed.open(), read, given);
  const question = read(view, given as Given);
  if (ends(question)) return question;
  if (feed.holds(question.needs)) return question.answer(view);
  return waiting(feed.fetch(question.needs), read, given, question, view);
}

function waiting<Value, Given>(
  flight: Flight,
  read: Reading<Value, Given>,
  given: Given | undefined,
  question?: Question<Value>,
  view?: SnapshotView,
): Promise<Settled<Value>> {
  const promise = new Promise(takeSettle) as Promise<Settled<Value>>;
  const settle = takenSettle;
  waitFor(flight, { read: read as Waiting["read"], given, settle, question, view, waits: 0 });
  return promise;
}

let takenSettle: Settle = () => undefined;

/** One executor for all promises: a closure for each would be garbage of many megabytes. */
function takeSettle(settle: Settle): void {
  takenSettle = settle;
}

function waitFor(flight: Flight, cell: Waiting): void {
  cell.waits += 1;
  const others = waitingFor.get(flight);
  if (others) others.push(cell);
  else waitFirst(flight, cell);
}

function waitFirst(flight: Flight, cell: Waiting): void {
  const cells = [cell];
  waitingFor.set(flight, cells);
  const proceedAll = (failed: Failure | undefined) => {
    waitingFor.delete(flight);
    let next = 0;
    turnsOfSession().add((most) => {
      const from = next;
      next = Math.min(from + most, cells.length);
      proceedThrough(cells, from, next, failed);
      return next - from;
    });
  };
  flight.then(proceedAll, () => proceedAll(new Failure("feed-error")));
}

function turnsOfSession(): Turns {
  const session = currentSession();
  const turns = turnsOf.get(session) ?? new Turns(session.schedule);
  turnsOf.set(session, turns);
  return turns;
}

function proceedThrough(
  cells: readonly Waiting[],
  from: number,
  to: number,
  failed: Failure | undefined,
): void {
  for (let at = from; at < to; at += 1) {
    const cell = cells[at];
    if (cell) proceed(cell, failed);
  }
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
  const isKnown = cell.view === view && cell.question?.readAgain !== true;
  const question = (isKnown && cell.question) || cell.read(view, cell.given);
  if (ends(question)) return question;
  if (feed.holds(question.needs)) return question.answer(view);
  cell.question = question;
  cell.view = view;
  return feed.fetch(question.needs);
}
