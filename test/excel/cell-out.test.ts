import { parseIsoDay } from "../../src/core/day";
import { Failure } from "../../src/core/failure";
import { CellCard, CellDay, CellError } from "../../src/functions/answer";
import { plainValues } from "../../src/excel/abilities";
import { type Shows, answerOut } from "../../src/excel/cell-out";

/** Stands for Excel's own error class, which exists only inside Excel. */
const shows: Shows = {
  abilities: { formats: true, cards: true },
  error: (code, message) => ({ code, message }) as never,
};
const old: Shows = { ...shows, abilities: plainValues };
const day = parseIsoDay("2026-01-28") ?? (0 as never);

test.each([[732500], [-0.5], ["NdOxide"], [""], [true]])("%p goes out as it is", (value) => {
  expect(answerOut(value, shows)).toBe(value);
});

test("a failure is its error with its sentence", () => {
  expect(answerOut(new Failure("bad-date", { input: "28/01/2026" }), shows)).toMatchObject({
    code: "#VALUE!",
    message: expect.stringContaining("28/01/2026"),
  });
  expect(answerOut(new Failure("offline"), shows)).toMatchObject({ code: "#N/A" });
});

test("a day is a date where Excel takes formats, else its serial number", () => {
  expect(answerOut(new CellDay(day), shows)).toEqual({
    type: "Double",
    basicValue: 46050,
    numberFormat: "yyyy-mm-dd",
  });
  expect(answerOut(new CellDay(day), old)).toBe(46050);
});

test("a card is a number, with a card where Excel shows them", () => {
  const card = new CellCard(732500, [["source", "Fubao"]], "NdOxide@BREX");
  expect(answerOut(card, shows)).toMatchObject({ type: "Double", basicValue: 732500 });
  expect(answerOut(card, old)).toBe(732500);
});

test.each([
  ["#DIV/0!", "#DIV/0!"],
  ["#N/A", "#N/A"],
  ["#REF!", "#VALUE!"],
  ["#SPILL!", "#VALUE!"],
])("an argument's error %s goes out as %s", (came, goes) => {
  expect(answerOut(new CellError(came), shows)).toMatchObject({ code: goes });
});

const circular: Record<string, unknown> = {};
circular["self"] = circular;

test.each([
  ["NaN", NaN],
  ["Infinity", Infinity],
  ["undefined", undefined],
  ["null", null],
  ["a BigInt", 1n],
  ["a symbol", Symbol("x")],
  ["a function", () => 1],
  ["a circular object", circular],
  ["a plain object", { value: 1 }],
  ["a Date", new Date(0)],
  ["a card without a number", new CellCard(NaN, [], "")],
  ["a text longer than a cell", "x".repeat(32_768)],
  ["no rows", []],
  ["empty rows", [[], []]],
  ["a list", [1, 2]],
  ["rows of different lengths", [[1, 2], [3]]],
])("%s is told as a mistake and shows no number", (_name, value) => {
  expect(answerOut(value, shows)).toMatchObject({
    code: "#VALUE!",
    message: expect.stringContaining("Reprice made a mistake here"),
  });
});

test("in rows each cell stands for itself", () => {
  expect(answerOut([[1, new Failure("offline"), 1n, "x"]], shows)).toEqual([
    [
      1,
      expect.objectContaining({ code: "#N/A" }),
      expect.objectContaining({ code: "#VALUE!" }),
      "x",
    ],
  ]);
});

test("rows that Excel could not take at once are an error that names the limit", () => {
  const rows = Array.from({ length: 1000 }, () => ["氧化钕".repeat(1000)]);
  const refused = answerOut(rows, shows);
  expect(refused).toMatchObject({ code: "#VALUE!" });
  expect(refused).toMatchObject({ message: expect.stringMatching(/1,?000 cells.*limit is 5\d\d/) });
});
