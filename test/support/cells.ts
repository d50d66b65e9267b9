import { formatDay } from "../../src/core/day";
import { Failure } from "../../src/core/failure";
import { sentenceOf } from "../../src/core/sentences";
import type { SnapshotView } from "../../src/core/view";
import { type Answer, type Cell, CellCard, CellDay, CellError } from "../../src/functions/answer";
import { callableNamed } from "../../src/functions/callable";
import { connect } from "../../src/functions/session";
import { fakeFeed } from "./fake-feed";

/** What a cell shows, as a test reads it: days as ISO text, a failure as "#N/A too-old". */
export type Read = number | string | boolean;

/** Asks cell functions of a snapshot in memory; rows are read cell by cell, a lone answer as itself. */
export function cellsOn(view: SnapshotView) {
  const feed = fakeFeed(view);
  const answerOf = async (name: string, ...values: readonly unknown[]): Promise<Answer> => {
    connect({ feed });
    const callable = callableNamed(name);
    if (callable === undefined) throw new Error(`no function ${name}`);
    return (await callable(...(values as never[]))) as Answer;
  };
  return {
    /** The answer as the function gives it. */
    cell: answerOf,
    async ask(name: string, ...values: readonly unknown[]): Promise<Read | readonly Read[][]> {
      const answer = await answerOf(name, ...values);
      return isRows(answer) ? readRows(answer) : readCell(answer);
    },
    async rows(name: string, ...values: readonly unknown[]): Promise<readonly Read[][]> {
      const answer = await answerOf(name, ...values);
      if (!isRows(answer)) throw new Error(`${name}: ${String(readCell(answer))}`);
      return readRows(answer);
    },
    /** The sentence of the first failure in the answer. */
    async says(name: string, ...values: readonly unknown[]): Promise<string> {
      const answer = await answerOf(name, ...values);
      const failure = [isRows(answer) ? answer : [[answer]]]
        .flat(2)
        .find((cell) => cell instanceof Failure);
      if (failure === undefined) throw new Error(`${name} answered`);
      return `${failure.shows} ${failure.reason}: ${sentenceOf(failure)}`;
    },
  };
}

/** The cells of an answer as a test reads them; a lone one is a row of one. */
export function readRows(answer: Answer): readonly Read[][] {
  return (isRows(answer) ? answer : [[answer]]).map((row) => row.map(readCell));
}

function isRows(answer: Answer): answer is readonly (readonly Cell[])[] {
  return Array.isArray(answer);
}

function readCell(cell: Cell): Read {
  if (cell instanceof Failure) return `${cell.shows} ${cell.reason}`;
  if (cell instanceof CellDay) return formatDay(cell.day);
  if (cell instanceof CellError) return cell.shows;
  return cell instanceof CellCard ? cell.value : cell;
}
