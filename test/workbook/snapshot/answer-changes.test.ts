import fc from "fast-check";
import { answerChanges } from "../../../src/workbook/snapshot/answer-changes";

/** A history: days as serial numbers, and prices. */
const days = (...rows: (readonly [number, number])[]) => ({
  shows: rows,
  formats: rows.map(() => ["yyyy-mm-dd", ""]),
});

const told = (...changes: ReturnType<typeof answerChanges>) =>
  changes.map(({ row, column, label, before, after }) => [row, column, label, before, after]);

test("a history that gained a last day differs in that day alone", () => {
  const changes = answerChanges(days([1, 10], [2, 20]), days([1, 10], [2, 20], [3, 30]));
  expect(told(...changes)).toEqual([[2, 1, 3, "", 30]]);
  expect(changes[0]).toMatchObject({ isDayLabel: true, isDay: false });
});

test("so does one in descending order, and one whose window moved on", () => {
  const down = answerChanges(days([2, 20], [1, 10]), days([3, 30], [2, 20], [1, 10]));
  expect(told(...down)).toEqual([[0, 1, 3, "", 30]]);
  const moved = answerChanges(days([1, 10], [2, 20], [3, 30]), days([2, 20], [3, 30], [4, 40]));
  expect(told(...moved)).toEqual([
    [2, 1, 4, "", 40],
    [0, 0, 1, 10, ""],
  ]);
});

test("a revised day deep in a history is told beside the new one", () => {
  const changes = answerChanges(days([1, 10], [2, 20]), days([1, 11], [2, 20], [3, 30]));
  expect(told(...changes)).toEqual([
    [0, 1, 1, 10, 11],
    [2, 1, 3, "", 30],
  ]);
});

test("a table of prices keeps its rows where they are, whatever its first column shows", () => {
  const changes = answerChanges(
    {
      shows: [
        [1, 2],
        [3, 4],
      ],
    },
    {
      shows: [
        [5, 2],
        [3, 6],
      ],
    },
  );
  expect(told(...changes)).toEqual([
    [0, 0, 5, 1, 5],
    [1, 1, 3, 4, 6],
  ]);
});

test("a column of prices is compared cell by cell, and what it lost is blank", () => {
  const changes = answerChanges({ shows: [[1], [2], [3]] }, { shows: [[1], [9]] });
  expect(told(...changes)).toEqual([
    [1, 0, 9, 2, 9],
    [2, 0, 3, 3, ""],
  ]);
});

test("rows in another order are told cell by cell", () => {
  const changes = answerChanges(days([1, 10], [2, 20]), days([2, 20], [1, 10]));
  expect(changes).toHaveLength(4);
});

const anyAnswer = fc
  .uniqueArray(fc.nat(8), { maxLength: 6 })
  .chain((firsts) =>
    fc.tuple(...firsts.map((first) => fc.tuple(fc.constant(first), fc.nat(2), fc.nat(2)))),
  )
  .map((shows) => ({ shows }));

test("nothing is told of equal answers, something of all others, and never more cells than there are", () => {
  fc.assert(
    fc.property(anyAnswer, anyAnswer, (before, after) => {
      const changes = answerChanges(before, after);
      const isSame = JSON.stringify(before) === JSON.stringify(after);
      expect(changes.length === 0).toBe(isSame);
      expect(changes.length).toBeLessThanOrEqual(3 * (before.shows.length + after.shows.length));
      for (const { before: was, after: is } of changes) expect(was).not.toBe(is);
    }),
  );
});
