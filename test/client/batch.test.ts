import { batch } from "../../src/client/batch";
import { Failure } from "../../src/core/failure";

/** Runs by hand what a scheduler was given. */
function scheduler() {
  const waiting: (() => void)[] = [];
  return {
    schedule: (run: () => void) => void waiting.push(run),
    nextTurn: () => waiting.splice(0).forEach((run) => run()),
  };
}

test("gathers the codes of a turn, each once, into one question", async () => {
  const { schedule, nextTurn } = scheduler();
  const questions: (readonly string[])[] = [];
  const load = batch(async (codes) => {
    questions.push(codes);
    return new Map();
  }, schedule);
  const answers = ["A", "B", "A"].map(load);
  nextTurn();
  await Promise.all(answers);
  const later = load("A");
  nextTurn();
  await later;
  expect(questions).toEqual([["A", "B"], ["A"]]);
});

test("tells each code its own failure", async () => {
  const { schedule, nextTurn } = scheduler();
  const withheld = new Failure("no-licence", { code: "B" });
  const load = batch(async () => new Map([["B", withheld]]), schedule);
  const answers = ["A", "B"].map(load);
  nextTurn();
  expect(await Promise.all(answers)).toEqual([undefined, withheld]);
});

test("lets a bug come out, and starts afresh after it", async () => {
  const { schedule, nextTurn } = scheduler();
  let broken = true;
  const load = batch(async () => {
    if (broken) throw new Error("a bug");
    return new Map();
  }, schedule);
  const answer = load("A");
  nextTurn();
  await expect(answer).rejects.toThrow("a bug");
  broken = false;
  const again = load("A");
  nextTurn();
  expect(await again).toBeUndefined();
});
