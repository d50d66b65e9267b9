import fc from "fast-check";
import { nearestNames } from "../../src/core/nearest";

/** Slips between two texts by the book: the whole table, no band. */
function slips(a: string, b: string): number {
  const table = Array.from({ length: a.length + 1 }, (_, row) =>
    Array.from({ length: b.length + 1 }, (_, column) =>
      row === 0 ? column : column === 0 ? row : 0,
    ),
  );
  const cell = (row: number, column: number) => table[row]?.[column] ?? 0;
  for (let row = 1; row <= a.length; row++) {
    for (let column = 1; column <= b.length; column++) {
      const wrong = a[row - 1] === b[column - 1] ? 0 : 1;
      const exchanged =
        row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
          ? cell(row - 2, column - 2) + 1
          : Infinity;
      const plain = Math.min(cell(row - 1, column) + 1, cell(row, column - 1) + 1);
      (table[row] as number[])[column] = Math.min(
        plain,
        cell(row - 1, column - 1) + wrong,
        exchanged,
      );
    }
  }
  return cell(a.length, b.length);
}

test("finds exactly the names within the slips that a length allows", () => {
  const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 16 });
  fc.assert(
    fc.property(word, fc.array(word, { maxLength: 30 }), (text, names) => {
      const most = Math.min(3, Math.floor(text.length / 4));
      const expected = most === 0 ? [] : names.filter((name) => slips(text, name) <= most);
      expect([...nearestNames(text, names)].sort()).toEqual([...expected].sort());
    }),
    { numRuns: 500 },
  );
});

test("the nearest comes first, of equals the one that begins alike", () => {
  expect(nearestNames("ndoixde", ["dyoxide", "ndoxide"])).toEqual(["ndoxide"]);
  expect(nearestNames("nboxides", ["yboxides", "ndoxide", "nboxide"])).toEqual([
    "nboxide",
    "yboxides",
    "ndoxide",
  ]);
});

test("short texts and very long ones are near to nothing", () => {
  expect(nearestNames("ndo", ["nd"])).toEqual([]);
  expect(nearestNames("a".repeat(41), ["a".repeat(41)])).toEqual([]);
});
