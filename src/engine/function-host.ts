import type { Scheduler } from "../client/batch";
import { Failure } from "../core/failure";
import { type Answer, CellError } from "../functions/answer";
import { Calls } from "./calls";
import type { CallingCell } from "./calling-cell";
import type { StreamingInvocation } from "../functions/invocation";
import { type HostedFunction, givenTo } from "./hosted-function";
import { type Asked, type Asking, BUSY, type Busy, OpenQuestions } from "./open-questions";
import { type Extent, Runs } from "./runs";

/** What a function host is made of. */
export interface HostParts {
  /** By name in capitals. */
  readonly functions: ReadonlyMap<string, HostedFunction>;
  /** Starts a calculation of the engine. */
  readonly start: (extent: Extent) => void;
  readonly schedule: Scheduler;
}

/**
 * Runs cell functions in two phases, as Excel does. An engine calls them synchronously and gets the answer, or BUSY while it
 * is under way; once it is there, the cells that asked are calculated again, and this time the answer is at hand.
 */
export class FunctionHost {
  readonly runs: Runs;
  readonly calls = new Calls();
  private readonly functions: ReadonlyMap<string, HostedFunction>;
  private readonly questions: OpenQuestions<Answer>;
  private readonly settledWatchers: (() => void)[] = [];

  constructor({ functions, start, schedule }: HostParts) {
    this.functions = functions;
    this.runs = new Runs({ start, schedule });
    this.questions = new OpenQuestions((extent) => {
      this.runs.want(extent);
      this.tellSettled();
    });
  }

  /** Calls a function for a cell. An argument that is BUSY makes the call busy without asking. */
  call(name: string, given: readonly unknown[], cell: CallingCell): Answer | Busy {
    const answer = given.some(isBusy) ? BUSY : this.ask(name, given, cell);
    this.calls.note(cell, { name, given, answer });
    return answer;
  }

  /** The engine tells that a calculation began. */
  began(): void {
    this.runs.began();
    this.calls.beginRun();
  }

  /** The engine tells that a calculation ended, whole or cut short. */
  ended(whole: boolean): void {
    this.questions.endRun();
    this.runs.ended(whole);
    this.tellSettled();
  }

  /** True when nothing is calculated, wanted or waited for. */
  get settled(): boolean {
    return !this.runs.active && this.questions.pending === 0;
  }

  /** Resolves once everything is settled. */
  whenSettled(): Promise<void> {
    return new Promise((resolve) => {
      this.settledWatchers.push(resolve);
      this.runs.whenIdle(() => this.tellSettled());
    });
  }

  /** Calculates cells again, or every formula: after a refresh, and where a person asks for it. */
  recalculate(extent: Extent): void {
    this.runs.want(extent);
  }

  /** A cell's formula was changed or removed. */
  cellChanged(cell: CallingCell): void {
    this.questions.forget(cell);
    this.calls.forget(cell);
  }

  /** Cells stand elsewhere now (rows put in, ranges moved): what is remembered by place holds no longer. */
  cellsMoved(): void {
    this.questions.cellsMoved();
    this.calls.forgetAll();
  }

  /** Forgets the workbook: another one is opened. */
  forgetAll(): void {
    this.questions.forgetAll();
    this.calls.forgetAll();
  }

  private ask(name: string, given: readonly unknown[], cell: CallingCell): Answer | Busy {
    const called = this.functions.get(name);
    if (!called) return new CellError("#NAME?");
    // Excel does not take such a formula; an engine that does must not leave an argument out silently.
    if (given.length > called.arguments.length) return new CellError("#VALUE!");
    const key = JSON.stringify([name, ...given]);
    return this.questions.ask(cell, key, asking(called, given));
  }

  private tellSettled(): void {
    if (this.settled) for (const tell of this.settledWatchers.splice(0)) tell();
  }
}

function asking(called: HostedFunction, given: readonly unknown[]): Asking<Answer> {
  if (called.streams) return streaming(called, given);
  return (settle): Asked<Answer> => {
    try {
      const answer = called.run(...givenTo(called, given));
      if (!(answer instanceof Promise)) return { answer: answer as Answer };
      answer.then(
        (settled: Answer) => settle(settled),
        (error: unknown) => settle(mistake(error)),
      );
      return { later: true };
    } catch (error) {
      return { answer: mistake(error) };
    }
  };
}

/** The answers of a stream come one after another, the first perhaps at once, until nobody asks for them any more. */
function streaming(called: HostedFunction, given: readonly unknown[]): Asking<Answer> {
  return (settle): Asked<Answer> => {
    const call: StreamingInvocation<Answer> = { setResult: settle };
    const written = called.arguments.map((_, index) => given[index]);
    try {
      called.run(...givenTo(called, written), call);
      return { later: true, streams: true, cancel: () => call.onCanceled?.() };
    } catch (error) {
      return { answer: mistake(error) };
    }
  };
}

/** A function that throws is a mistake of ours: the cell says so, and every other cell goes on. */
function mistake(error: unknown): Failure {
  const said = error instanceof Error ? error.message : String(error);
  return new Failure("feed-error", { detail: `a mistake in Reprice (${said})` });
}

function isBusy(given: unknown): boolean {
  if (!Array.isArray(given)) return given === BUSY;
  return given.some((row: unknown) => Array.isArray(row) && row.includes(BUSY));
}
