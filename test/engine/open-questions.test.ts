import { type Asked, BUSY, OpenQuestions } from "../../src/engine/open-questions";
import type { Extent } from "../../src/engine/runs";

const a1 = { sheet: "s", row: 0, column: 0 };
const a2 = { sheet: "s", row: 1, column: 0 };

/** A live price whose ticks the test gives. */
function live() {
  const ready: Extent[] = [];
  const questions = new OpenQuestions<number>((extent) => ready.push(extent));
  let tick: (price: number) => void = () => {};
  let cancelled = 0;
  const asking = (settle: (price: number) => void): Asked<number> => {
    tick = settle;
    return { later: true, streams: true, cancel: () => (cancelled += 1) };
  };
  return {
    questions,
    ready,
    ask: (cell = a1) => questions.ask(cell, "live", asking),
    tick: (price: number) => tick(price),
    cancelled: () => cancelled,
  };
}

test("a stream gives its newest value and wants its cells calculated at each tick", () => {
  const { questions, ready, ask, tick } = live();
  expect(ask()).toBe(BUSY);
  questions.endRun();
  tick(1);
  expect(ask()).toBe(1);
  questions.endRun();
  tick(2);
  tick(3);
  expect(ask()).toBe(3);
  expect(ready).toEqual([[a1], [a1], [a1]]);
});

test("a stream ends when the last cell that listened asks for something else or is emptied", () => {
  const { questions, ask, tick, cancelled } = live();
  ask(a1);
  ask(a2);
  questions.endRun();
  tick(1);
  questions.forget(a2);
  expect(cancelled()).toBe(0);
  questions.ask(a1, "another", () => ({ answer: 5 }));
  questions.endRun();
  expect(cancelled()).toBe(1);
});

test("a stream goes on when its cells have moved, and every formula hears its next tick", () => {
  const { questions, ready, ask, tick, cancelled } = live();
  ask(a1);
  questions.endRun();
  questions.cellsMoved();
  tick(1);
  expect(ready).toEqual(["everything"]);
  expect(ask(a2)).toBe(1);
  questions.endRun();
  tick(2);
  expect(ready).toEqual(["everything", [a2]]);
  expect(cancelled()).toBe(0);
});

test("forgetting everything ends the streams", () => {
  const { questions, ask, cancelled } = live();
  ask();
  questions.forgetAll();
  expect(cancelled()).toBe(1);
  expect(questions.pending).toBe(0);
});

test("the answers of cells that wait for more are kept, and cells that ask afresh get the same", () => {
  const ready: Extent[] = [];
  const questions = new OpenQuestions<number>((extent) => ready.push(extent));
  const settle: ((answer: number) => void)[] = [];
  let asked = 0;
  const ask = (cell: typeof a1, key: string) =>
    questions.ask(cell, key, (give) => {
      asked += 1;
      settle.push(give);
      return { later: true };
    });
  ask(a1, "one");
  ask(a1, "two");
  questions.endRun();
  settle[0]?.(1);
  expect([ask(a1, "one"), ask(a1, "two"), ask(a2, "one")]).toEqual([1, BUSY, 1]);
  questions.endRun();
  settle[1]?.(2);
  expect([ask(a1, "one"), ask(a1, "two")]).toEqual([1, 2]);
  questions.endRun();
  expect(asked).toBe(2);
  expect(questions.pending).toBe(0);
});
