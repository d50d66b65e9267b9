import { type CallingCell, cellKey } from "./calling-cell";
import type { Extent } from "./runs";

/** What a cell is given while its question is under way; an engine shows it as #BUSY!. */
export const BUSY: unique symbol = Symbol("busy");
export type Busy = typeof BUSY;

/** What came of asking: an answer at once, or the promise to `settle` later, once or (a stream) again and again. */
export type Asked<Answer> =
  | { readonly answer: Answer }
  | { readonly later: true; readonly streams?: boolean; readonly cancel?: () => void };

/** Asks; `settle` is for an answer that comes later. */
export type Asking<Answer> = (settle: (answer: Answer) => void) => Asked<Answer>;

/** A question that is under way, or answered and not yet taken by all the cells that wait. */
interface Question<Answer> {
  readonly key: string;
  readonly cells: Map<string, CallingCell>;
  answer: { readonly is: Answer } | undefined;
  /** True where the cells that wait stand elsewhere by now. */
  lost: boolean;
  streams: boolean;
  cancel: (() => void) | undefined;
}

/** The questions that one cell waits for, and what it did in the run that is on. */
interface Waiting<Answer> {
  readonly cell: CallingCell;
  readonly questions: Set<Question<Answer>>;
  asked: Set<Question<Answer>>;
  busy: boolean;
}

/**
 * Questions whose answers come later. The same question is asked once, however many cells put it. A settled answer is kept
 * only until every waiting cell has been calculated with all it asked for: then the next calculation asks afresh, which costs
 * nothing for what the feed holds and tries again for what failed. So a cell always settles, and no failure is remembered.
 */
export class OpenQuestions<Answer> {
  private readonly questions = new Map<string, Question<Answer>>();
  private readonly waiting = new Map<string, Waiting<Answer>>();
  private inRun = new Set<Waiting<Answer>>();

  /** Takes what can be calculated further, each time an answer has come. */
  constructor(private readonly ready: (extent: Extent) => void) {}

  /** How many questions are without an answer. */
  get pending(): number {
    let count = 0;
    for (const { answer } of this.questions.values()) count += Number(answer === undefined);
    return count;
  }

  /** The answer to a question of a cell, or BUSY; `asking` runs only where nobody else's question is the same. */
  ask(cell: CallingCell, key: string, asking: Asking<Answer>): Answer | Busy {
    const known = this.questions.get(key) ?? this.begin(key, asking);
    const waiting = this.waitingOf(cell, !("is" in known));
    if (waiting) this.inRun.add(waiting);
    if ("is" in known) return known.is;
    if (waiting) {
      known.cells.set(cellKey(cell), cell);
      waiting.questions.add(known);
      waiting.asked.add(known);
      waiting.busy ||= known.answer === undefined;
    }
    return known.answer ? known.answer.is : BUSY;
  }

  /** Tells that a calculation is over: what cells have taken, or no longer ask for, is forgotten. */
  endRun(): void {
    for (const waiting of this.inRun) {
      for (const question of waiting.questions) {
        const taken = !waiting.busy && !question.streams;
        if (taken || !waiting.asked.has(question)) this.release(waiting, question);
      }
      waiting.asked = new Set();
      waiting.busy = false;
    }
    this.inRun = new Set();
  }

  /** Forgets a cell that holds no formula any more, and ends the streams that only it listened to. */
  forget(cell: CallingCell): void {
    const waiting = this.waiting.get(cellKey(cell));
    if (!waiting) return;
    this.inRun.delete(waiting);
    for (const question of waiting.questions) this.release(waiting, question);
  }

  /** Cells stand elsewhere now: an answer that comes is for every formula, since nobody knows whose it is. */
  cellsMoved(): void {
    this.waiting.clear();
    this.inRun = new Set();
    for (const question of this.questions.values()) {
      question.cells.clear();
      if (question.answer !== undefined && !question.streams) this.questions.delete(question.key);
      else question.lost = true;
    }
  }

  /** Forgets everything: what is under way settles for nobody, and every stream ends. */
  forgetAll(): void {
    for (const { cancel } of this.questions.values()) cancel?.();
    this.questions.clear();
    this.waiting.clear();
    this.inRun = new Set();
  }

  /** Asks; an answer that is there at once needs no keeping. */
  private begin(key: string, asking: Asking<Answer>): Question<Answer> | { readonly is: Answer } {
    const question: Question<Answer> = {
      key,
      cells: new Map(),
      answer: undefined,
      lost: false,
      streams: false,
      cancel: undefined,
    };
    const asked = asking((answer) => this.settle(question, answer));
    if ("answer" in asked) return { is: asked.answer };
    question.streams = asked.streams ?? false;
    question.cancel = asked.cancel;
    this.questions.set(key, question);
    return question;
  }

  private settle(question: Question<Answer>, answer: Answer): void {
    question.answer = { is: answer };
    if (this.questions.get(question.key) !== question) return;
    const extent = question.lost ? "everything" : [...question.cells.values()];
    question.lost = false;
    if (question.cells.size === 0 && !question.streams) this.questions.delete(question.key);
    this.ready(extent);
  }

  /** What a cell waits for; made for one that begins to wait. */
  private waitingOf(cell: CallingCell, make: boolean): Waiting<Answer> | undefined {
    if (!make && this.waiting.size === 0) return undefined;
    const key = cellKey(cell);
    let waiting = this.waiting.get(key);
    if (!waiting && make) {
      waiting = { cell, questions: new Set(), asked: new Set(), busy: false };
      this.waiting.set(key, waiting);
    }
    return waiting;
  }

  private release(waiting: Waiting<Answer>, question: Question<Answer>): void {
    const key = cellKey(waiting.cell);
    waiting.questions.delete(question);
    question.cells.delete(key);
    if (waiting.questions.size === 0) this.waiting.delete(key);
    if (question.cells.size > 0) return;
    if (question.answer === undefined && !question.streams) return;
    question.cancel?.();
    this.questions.delete(question.key);
  }
}
