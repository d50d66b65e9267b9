import { cellsOfText } from "../../../src/pane/state/paste";

test.each([
  ["tabs", "Ticker\tValue\n000831\t1,000\n"],
  ["semicolons", "Ticker;Value\r\n000831;1,000\r\n"],
  ["commas with quotes", 'Ticker,Value\n000831,"1,000"'],
])("a paste with %s keeps zeros and thousands", (_, text) => {
  expect(cellsOfText(text)).toEqual([
    ["Ticker", "Value"],
    ["000831", "1,000"],
  ]);
});

test("blank cells and blank rows stay in their places", () => {
  expect(cellsOfText("a\tb\n\t\n c \t")).toEqual([
    ["a", "b"],
    [undefined, undefined],
    ["c", undefined],
  ]);
});

test("a quoted cell holds separators, lines and quotes", () => {
  expect(cellsOfText('a,b\n"x ""y"",\nz",2')).toEqual([
    ["a", "b"],
    ['x "y",\nz', "2"],
  ]);
});
