import { Failure, isFailure } from "../core/failure";
import type { SnapshotView } from "../core/view";
import { type Cell, isCellError } from "./answer";
import { ends } from "./argument";
import { type Reading, ask } from "./ask";
import type { StreamingInvocation } from "./invocation";
import { currentSession } from "./session";

/**
 * Answers a question again whenever its answer changes, until the host cancels: at once with what is in memory, then with the
 * newest prices of the feed's live side. In a pinned workbook, and in a host without a live side, the first answer is the last.
 */
export function stream(read: Reading<Cell>, invocation: StreamingInvocation<unknown>): void {
  const { feed, live, pinned, onPin } = currentSession();
  let canceled = false;
  let asking = false;
  let shown: Cell | undefined;
  /** What the shown answer was made of, so that a mere sign of life costs nothing. */
  let madeOf: unknown;
  let followed: SnapshotView | undefined;
  let unfollow: (() => void) | undefined;

  function show(cell: Cell, of?: SnapshotView | Failure): void {
    madeOf = of;
    if (canceled || (shown !== undefined && isSame(cell, shown))) return;
    shown = cell;
    invocation.setResult(cell);
  }

  function follow(view: SnapshotView | undefined, codes: readonly string[]): void {
    if (pinned?.() === true || !live) {
      unfollow?.();
      unfollow = undefined;
      return;
    }
    if (unfollow && view === followed) return;
    const before = unfollow;
    followed = view;
    unfollow = live.follow(view, codes, answer);
    before?.();
  }

  /** True when there is an answer without asking the feed. */
  function answerFromMemory(): boolean {
    const view = feed.current();
    if (!view) return false;
    const question = read(view);
    if (ends(question)) {
      follow(view, []);
      show(question);
      return true;
    }
    if (!feed.holds(question.needs)) return false;
    // A price of the workbook's own has no live side.
    const series = question.needs.series.filter((code) => !view.own?.has(code));
    follow(view, series);
    const newest = live && pinned?.() !== true ? live.over(view, series) : view;
    if (newest !== madeOf) show(isFailure(newest) ? newest : question.answer(newest), newest);
    return true;
  }

  /** Where the feed does not give what is lacking the cell says why, and tries again when the feed is heard of. */
  async function answerFromFeed(): Promise<void> {
    if (asking) return;
    asking = true;
    const settled = await ask(read);
    asking = false;
    if (canceled || answerFromMemory()) return;
    follow(undefined, []);
    show(settled);
  }

  function answer(): void {
    try {
      if (!answerFromMemory()) answerFromFeed().catch(showFault);
    } catch (error) {
      showFault(error);
    }
  }

  /** A mistake of ours in one cell must not keep the others from being told. */
  function showFault(error: unknown): void {
    asking = false;
    const said = error instanceof Error ? error.message : String(error);
    show(new Failure("feed-error", { detail: `Reprice made a mistake, ${said.slice(0, 200)}` }));
  }

  // A pinned workbook shows its pinned price and listens to nothing; let go, it follows again.
  const stopWatching = onPin?.(answer);
  invocation.onCanceled = () => {
    canceled = true;
    stopWatching?.();
    unfollow?.();
  };
  answer();
}

function isSame(a: Cell, b: Cell): boolean {
  if (isFailure(a) && isFailure(b)) {
    return a.reason === b.reason && JSON.stringify(a.details) === JSON.stringify(b.details);
  }
  return a === b || (isCellError(a) && isCellError(b) && a.shows === b.shows);
}
