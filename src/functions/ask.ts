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

/** A refresh may move the snapshot while series are under way; more moves than this are a fault. */
const MOST_READINGS = 5;

/**
 * Answers at once when everything is in memory (no promise, so that Excel shows no #BUSY! and needs no second pass);
 * otherwise a promise that always settles, with a failure where the feed gives none.
 */
export function ask<Value>(
  read: Reading<Value>,
  readings = 0,
): Value | Failure | CellError | Promise<Value | Failure | CellError> {
  const { feed } = currentSession();
  const view = feed.current();
  if (view === undefined) return feed.open().then((failed) => failed ?? ask(read, readings + 1));
  const question = read(view);
  if (ends(question)) return question;
  if (feed.holds(question.needs)) return question.answer(view);
  if (readings === MOST_READINGS) return new Failure("feed-error", { hint: "unsettled" });
  return feed.fetch(question.needs).then((failed) => failed ?? ask(read, readings + 1));
}
