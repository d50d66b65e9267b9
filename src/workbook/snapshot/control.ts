import type { Failure } from "../../core/failure";
import type { Pin } from "../../core/pin";
import { ourCells } from "./calculate-again";
import type { FeedStep } from "./feed-step";
import { keepSnapshot } from "./keep-snapshot";
import { type Move, type MoveOutcome, type MovePorts, moveSnapshot } from "./move";
import type { MoveProgress } from "./move-watch";
import { refreshTimer } from "./refresh-timer";
import { type Scope, wholeWorkbook } from "./scope";
import {
  type OnOpen,
  type TimerMinutes,
  readOnOpen,
  readTimer,
  snapshotSettings,
} from "./settings";

/** A move that is under way. */
export interface RunningMove {
  readonly move: Move;
  readonly progress: MoveProgress;
  readonly cancelling: boolean;
}

/** What a person sees of the moves of a workbook. The same object until something changed. */
export interface SnapshotState {
  readonly running: RunningMove | undefined;
  /** What became of the last move that a person asked for, or that changed something. */
  readonly outcome: MoveOutcome | undefined;
  readonly onOpen: OnOpen;
  readonly timer: TimerMinutes;
  /** Why the timer does not refresh at the moment. */
  readonly waits: "editing" | "down" | "pinned" | undefined;
  /** True while the workbook, just opened, asks whether to refresh. */
  readonly asks: boolean;
}

/** All that moves the snapshot of the workbook that is open: one move at a time, whoever wants it. */
export interface SnapshotControl {
  state(): SnapshotState;
  subscribe(changed: () => void): () => void;
  /** Moves to the newest snapshot; a pinned workbook only asks its cells again. Undefined while another move is under way. */
  refresh(scope?: Scope): Promise<MoveOutcome | undefined>;
  pin(pin: Pin): Promise<MoveOutcome | undefined>;
  /** What a workbook that is unpinned would move to. */
  preview(): Promise<FeedStep | Failure>;
  /** Moves to the newest snapshot, or to that of a preview, and lets go of the pin. */
  unpin(preview?: FeedStep): Promise<MoveOutcome | undefined>;
  cancel(): void;
  /** Forgets the last outcome and the question of opening. */
  dismiss(): void;
  setOnOpen(choice: OnOpen): Promise<void>;
  setTimer(minutes: TimerMinutes): Promise<void>;
  /** A workbook was opened: reads what it says, and does it. */
  opened(): Promise<void>;
  /** The workbook is about to be saved: it must know its snapshot, however short ago its first formula was written. */
  saving(): Promise<void>;
}

/** What a control is made of. */
export interface ControlPorts extends MovePorts {
  /** Has the host start us with the workbook, where it can: otherwise nothing would happen on opening or by the timer. */
  startWithWorkbook?(wanted: boolean): Promise<void>;
}

/** A pause after a change before a workbook is looked through for a first formula of ours. */
const PAUSE = 1500;

/** The control of one host's workbook. */
export function snapshotControl(ports: ControlPorts): SnapshotControl {
  const { workbook, feed, clock } = ports;
  const watchers = new Set<() => void>();
  let state = atRest("keep", 0);
  let cancelRunning: (() => void) | undefined;
  const timer = refreshTimer(clock, () => tick());
  let stopKeeping: () => void = () => undefined;
  let keepNow = async (): Promise<void> => undefined;

  function become(next: SnapshotState): void {
    state = next;
    for (const changed of [...watchers]) changed();
  }

  async function run(move: Move): Promise<MoveOutcome | undefined> {
    if (cancelRunning) return undefined;
    let cancelled = false;
    const cancelling = new Promise<void>((resolve) => {
      cancelRunning = () => {
        cancelled = true;
        resolve();
      };
    });
    const progress = (now: MoveProgress) => {
      become({ ...state, running: { move, progress: now, cancelling: cancelled } });
    };
    progress({ phase: "asking" });
    const outcome = await moveSnapshot(ports, move, {
      progress,
      cancelling,
      cancelled: () => cancelled,
    });
    cancelRunning = undefined;
    const isNews = move.quiet !== true || (outcome.kind === "complete" && outcome.moved);
    become({
      ...state,
      running: undefined,
      outcome: isNews ? outcome : state.outcome,
      asks: state.asks && outcome.kind !== "complete",
    });
    return outcome;
  }

  async function tick(): Promise<void> {
    if (cancelRunning) return;
    const waits = await whyWait();
    if (state.waits !== waits) become({ ...state, waits });
  }

  /** Refreshes where nothing is in the way, and gives what was. */
  async function whyWait(): Promise<SnapshotState["waits"]> {
    if (feed.pinned()) return "pinned";
    const outcome = await run({ target: "newest", scope: wholeWorkbook, quiet: true });
    if (outcome?.kind === "editing") return "editing";
    return outcome?.kind === "failed" ? "down" : undefined;
  }

  /** From the first formula of ours on the workbook knows its snapshot. */
  async function keepFirst(): Promise<void> {
    let callOff: () => void = () => undefined;
    const look = async () => {
      const view = feed.current();
      if (!view || (await ourCells(ports)).length === 0) return;
      if ((await workbook.setting(snapshotSettings.kept)) === undefined) {
        await keepSnapshot(workbook, view);
      }
      stopKeeping();
    };
    const soon = () => {
      callOff();
      callOff = clock.after(PAUSE, () => void look().catch(() => undefined));
    };
    const stop = workbook.onChange(soon);
    stopKeeping = () => {
      callOff();
      stop();
      keepNow = async () => undefined;
    };
    keepNow = look;
    soon();
  }

  async function setStart({ onOpen, timer: minutes }: SnapshotState): Promise<void> {
    await ports.startWithWorkbook?.(onOpen !== "keep" || minutes !== 0);
  }

  return {
    state: () => state,
    subscribe(changed) {
      watchers.add(changed);
      return () => watchers.delete(changed);
    },
    refresh: (scope = wholeWorkbook) => run({ target: feed.pinned() ? "here" : "newest", scope }),
    pin: (pin) => run({ target: pin, scope: wholeWorkbook }),
    preview: () => feed.prepare("newest"),
    unpin: (preview) =>
      run({ target: "newest", scope: wholeWorkbook, ...(preview && { step: preview }) }),
    cancel() {
      if (!state.running || state.running.cancelling) return;
      cancelRunning?.();
      become({ ...state, running: { ...state.running, cancelling: true } });
    },
    dismiss: () => become({ ...state, outcome: undefined, asks: false }),
    async setOnOpen(onOpen) {
      await workbook.setSetting(snapshotSettings.onOpen, onOpen === "keep" ? undefined : onOpen);
      become({ ...state, onOpen });
      await setStart(state);
    },
    async setTimer(minutes) {
      const text = minutes === 0 ? undefined : String(minutes);
      await workbook.setSetting(snapshotSettings.timer, text);
      become({ ...state, timer: minutes, waits: undefined });
      timer.set(minutes);
      await setStart(state);
    },
    saving: () => keepNow(),
    async opened() {
      cancelRunning?.();
      stopKeeping();
      const [pinned, kept, onOpenText, timerText] = await Promise.all(
        Object.values(snapshotSettings).map((key) => workbook.setting(key)),
      );
      const onOpen = readOnOpen(onOpenText);
      const minutes = readTimer(timerText);
      const mayMove = pinned === undefined && kept !== undefined;
      become({ ...atRest(onOpen, minutes), asks: onOpen === "ask" && mayMove });
      timer.set(minutes);
      if (pinned === undefined && kept === undefined) await keepFirst();
      if (onOpen === "refresh" && mayMove) await run({ target: "newest", scope: wholeWorkbook });
    },
  };
}

function atRest(onOpen: OnOpen, timer: TimerMinutes): SnapshotState {
  return { running: undefined, outcome: undefined, onOpen, timer, waits: undefined, asks: false };
}
