import { type Failure, isFailure } from "../../core/failure";
import type { Pin } from "../../core/pin";
import type { SnapshotView } from "../../core/view";
import type { FormulaCell } from "../workbook";
import { type CalculatePorts, calculateAgain, ourCells } from "./calculate-again";
import { type CellChange, type Look, changesBetween } from "./cell-changes";
import type { FeedStep, SteppingFeed } from "./feed-step";
import { type Kept, keepSnapshot } from "./keep-snapshot";
import type { MoveWatch } from "./move-watch";
import { type Scope, cellsIn } from "./scope";

/** What a move is made with; clock and alarm are given by a main. */
export interface MovePorts extends CalculatePorts {
  readonly feed: SteppingFeed;
}

/** Where to, and of which cells a person wants to be told. */
export interface Move {
  /** "here" asks our cells again and moves nothing. */
  readonly target: "newest" | "here" | Pin;
  readonly scope: Scope;
  /** True for a move that nobody asked for: where nothing is new no cell is calculated. */
  readonly quiet?: boolean;
  /** A step that was prepared before, so that a person gets what was shown. */
  readonly step?: FeedStep;
}

/** What became of a move that went through. */
export interface MoveReport {
  readonly kind: "complete";
  readonly move: Move;
  readonly from: SnapshotView | undefined;
  readonly to: SnapshotView | undefined;
  /** False where the snapshot is the same as before. */
  readonly moved: boolean;
  /** Our formulas that were calculated, and those of them that lie in the scope. */
  readonly calculated: number;
  readonly inScope: number;
  /** Of the scope. */
  readonly changed: readonly CellChange[];
  readonly failed: number;
  readonly pending: number;
  readonly gone: number;
  readonly seconds: number;
}

/** Why a move did not happen: the snapshot is the one before, and so are the cells. */
export type MoveRefused =
  | { readonly kind: "cancelled" }
  | { readonly kind: "editing" }
  | { readonly kind: "failed"; readonly failure: Failure }
  /** The workbook refused; `mixed` where some cells may still show what they were calculated to meanwhile. */
  | { readonly kind: "broken"; readonly detail: string; readonly mixed: boolean };

export type MoveOutcome = MoveReport | MoveRefused;

/**
 * Moves a workbook to another snapshot: the feed fetches it beside the old one and swaps at once, then all our cells are
 * calculated again, those included that were written meanwhile. Before the swap nothing has changed; after it a move that is
 * cancelled or fails goes back, so that the workbook is never left between two snapshots.
 */
export async function moveSnapshot(
  ports: MovePorts,
  move: Move,
  watch: MoveWatch,
): Promise<MoveOutcome> {
  const began = ports.clock.now();
  try {
    if (await ports.workbook.isEditing()) return { kind: "editing" };
    const ready = await makeReady(ports, move, watch);
    if ("kind" in ready) return ready;
    const after = ready.idle ? nothing : await calculateOrGoBack(ports, move, ready, watch);
    if ("kind" in after) return after;
    return { ...reportOf(move, ready, after), seconds: (ports.clock.now() - began) / 1000 };
  } catch (error) {
    return broken(error);
  }
}

const nothing: Look = { cells: [], spills: [] };

/** What these cells show, and what they spill. */
async function look(
  { workbook }: Pick<MovePorts, "workbook">,
  cells: readonly FormulaCell[],
): Promise<Look> {
  return { cells, spills: await workbook.spilled(cells.map(({ place }) => place)) };
}

/** A move whose snapshot has been swapped, and what the cells showed before. */
interface Ready {
  readonly from: SnapshotView | undefined;
  readonly to: SnapshotView | undefined;
  readonly before: Look;
  /** Swaps back; absent where nothing has moved. */
  readonly goBack?: () => Promise<void>;
  /** True where no cell is to be calculated. */
  readonly idle: boolean;
}

async function makeReady(
  ports: MovePorts,
  move: Move,
  watch: MoveWatch,
): Promise<Ready | MoveRefused> {
  const { workbook, feed } = ports;
  const step = await stepOf(feed, move, watch);
  if (step === "cancelled" || watch.cancelled()) return { kind: "cancelled" };
  if (isFailure(step)) return { kind: "failed", failure: step };
  const from = step ? step.from : feed.current();
  const to = step ? step.to : from;
  if (from === to && move.quiet) return { from, to, before: nothing, idle: true };
  watch.progress({ phase: "reading" });
  const before = await look(ports, await ourCells(ports));
  if (!step || from === to) {
    if (to && before.cells.length > 0) await keepSnapshot(workbook, to);
    return { from, to, before, idle: false };
  }
  // The workbook first: what cannot be remembered must not be shown.
  const kept = await keepSnapshot(workbook, step.to);
  const failure = watch.cancelled() ? undefined : await step.take(watch);
  if (failure || watch.cancelled()) {
    step.undo();
    await kept.restore();
    return failure ? { kind: "failed", failure } : { kind: "cancelled" };
  }
  return { from, to, before, idle: false, goBack: () => goBack(step, kept) };
}

async function goBack(step: FeedStep, kept: Kept): Promise<void> {
  step.undo();
  await kept.restore();
}

/** Who cancels need not wait for the feed to give up what is under way. */
async function stepOf(
  feed: SteppingFeed,
  { target, step }: Move,
  watch: MoveWatch,
): Promise<FeedStep | Failure | "cancelled" | undefined> {
  if (target === "here") return undefined;
  if (step && step.from === feed.current()) return step;
  const cancelled = watch.cancelling.then(() => "cancelled" as const);
  return Promise.race([feed.prepare(target, watch), cancelled]);
}

/** After a swap every cell of ours is calculated, wherever it lies; without one those of the scope. */
async function calculateOrGoBack(
  ports: MovePorts,
  move: Move,
  { before, goBack: back }: Ready,
  watch: MoveWatch,
): Promise<Look | MoveRefused> {
  const cells = back ? undefined : cellsIn(move.scope, before.cells);
  let trouble: MoveRefused;
  try {
    const after = await calculateAgain(ports, cells, watch);
    if (after !== "cancelled") return await look(ports, after);
    trouble = { kind: "cancelled" };
  } catch (error) {
    trouble = broken(error);
  }
  if (!back) return trouble;
  try {
    watch.progress({ phase: "going-back" });
    await back();
    await calculateAgain(ports, undefined);
    return trouble;
  } catch (error) {
    return { ...broken(error), mixed: true };
  }
}

function reportOf(
  move: Move,
  { from, to, before, goBack: back, idle }: Ready,
  after: Look,
): Omit<MoveReport, "seconds"> {
  const seen = cellsIn(move.scope, after.cells);
  return {
    kind: "complete",
    move,
    from,
    to,
    moved: from !== to,
    calculated: idle ? 0 : back ? after.cells.length : seen.length,
    inScope: seen.length,
    ...changesBetween(before, after, move.scope),
    failed: seen.filter((cell) => cell.failed).length,
    pending: seen.filter(({ pending }) => pending).length,
  };
}

function broken(error: unknown): Extract<MoveRefused, { kind: "broken" }> {
  const detail = error instanceof Error ? error.message : String(error);
  return { kind: "broken", detail, mixed: false };
}
