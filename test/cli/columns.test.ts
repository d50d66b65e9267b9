import { inColumns } from "../../src/cli/columns";

test("columns are as wide as their widest text, and lines end with their last", () => {
  expect(
    inColumns([
      ["id", "name"],
      ["a1234", "Ana"],
      ["b", ""],
    ]),
  ).toEqual(["id     name", "a1234  Ana", "b"]);
  expect(inColumns([])).toEqual([]);
});

test("a Chinese character takes two columns, as terminals show it", () => {
  expect(
    inColumns([
      ["氧化钕", "1"],
      ["NdOx", "2"],
      ["（ab）", "3"],
    ]),
  ).toEqual(["氧化钕  1", "NdOx    2", "（ab）  3"]);
});
