import { isFailure } from "../../src/core/failure";
import { sentenceOf } from "../../src/core/sentences";
import { type TableCell, readShareTable, sumWarning } from "../../src/core/share-table";

const elements = ["La", "Ce", "Pr", "Nd", "other"];

function read(...cells: readonly (readonly TableCell[])[]) {
  return readShareTable(cells, {
    argument: "assay",
    isName: (text) => elements.includes(text.trim()),
  });
}

function shares(...cells: readonly (readonly TableCell[])[]) {
  const table = read(...cells);
  if (isFailure(table)) throw new Error(sentenceOf(table));
  return Object.fromEntries(table.rows.map(({ name, share }) => [name, share]));
}

function refusal(...cells: readonly (readonly TableCell[])[]) {
  const table = read(...cells);
  return isFailure(table) ? `${table.reason}: ${sentenceOf(table)}` : "accepted";
}

const percent = [
  ["La", 40],
  ["Nd", 60],
] as const;

test("percent and fractions are told apart by their sum", () => {
  expect(shares(...percent)).toEqual({ La: 0.4, Nd: 0.6 });
  expect(shares(["La", 0.4], ["Nd", 0.6])).toEqual({ La: 0.4, Nd: 0.6 });
  expect(shares(["La", "40 %"], ["Nd", "60.0%"])).toEqual({ La: 0.4, Nd: 0.6 });
  expect(shares(["La", "0.4"], ["Nd", " .6 "])).toEqual({ La: 0.4, Nd: 0.6 });
});

test("headers, titles, blank rows and a total are no rows", () => {
  const titled = [
    ["Mountain Pass", undefined],
    ["Oxide", "% of REO"],
    [undefined, undefined],
  ];
  expect(shares(...titled, ...percent, ["TREO", 100.04])).toEqual({ La: 0.4, Nd: 0.6 });
  expect(shares(["Oxide", "%"], ["Nd", 99.5])).toEqual({ Nd: 0.995 });
});

test("the columns may stand either way round", () => {
  expect(shares([40, "La"], [60, "Nd"])).toEqual({ La: 0.4, Nd: 0.6 });
});

test("nothing is rescaled", () => {
  expect(shares(["La", 40], ["Nd", 56])).toEqual({ La: 0.4, Nd: 0.56 });
});

test("traces are named and not counted", () => {
  const table = read(...percent, ["Ce", "tr"], ["Pr", "<0.01"], ["other", "-"]);
  expect(isFailure(table) ? [] : table.traces.map(({ name }) => name)).toEqual([
    "Ce",
    "Pr",
    "other",
  ]);
});

test.each<[readonly (readonly TableCell[])[], string]>([
  [[["La", 40, 1]], "two columns, names and shares"],
  [
    [
      ["La", 40],
      ["Nd", 54.9],
    ],
    "add up to 94.9",
  ],
  [
    [
      ["La", 40],
      ["Nd", 65.1],
    ],
    "add up to 105.1",
  ],
  [
    [
      ["La", 0.4],
      ["Nd", 0.7],
    ],
    "add up to 1.1",
  ],
  [
    [
      ["La", "0.4%"],
      ["Nd", "0.6%"],
    ],
    "add up to 1",
  ],
  [
    [
      ["La", 40],
      ["Nd", "60%"],
    ],
    "all of them one way",
  ],
  [
    [
      ["La", 40],
      ["Nd", "60,0"],
    ],
    '"60,0" in row 2 of the assay is not a share',
  ],
  [
    [
      ["La", 40],
      ["Nd", -60],
    ],
    '"-60" in row 2',
  ],
  [
    [
      ["La", 40],
      ["Nd", undefined],
    ],
    "Row 2 of the assay has no share",
  ],
  [
    [
      ["La", 40],
      [undefined, 60],
    ],
    "Row 2 of the assay has a share and no name",
  ],
  [[[40, 60]], "Row 1 of the assay has a share and no name"],
  [
    [
      ["La", "many"],
      ["Nd", 100],
    ],
    '"many" in row 1',
  ],
  [[...percent, ["TREO", 6.2]], 'Row 3, "TREO", is not the sum of the other rows, 100'],
  [[["La", "tr"]], "add up to 0"],
  [[["Nope", "nothing"]], "add up to 0"],
  [Array.from({ length: 201 }, () => ["La", 1]), "more than 200 rows"],
])("%j is refused", (cells, says) => {
  expect(refusal(...cells)).toContain("bad-range");
  expect(refusal(...cells)).toContain(says);
});

test("5 off the whole is taken and said, 1 is not worth saying", () => {
  expect(shares(["La", 40], ["Nd", 55])).toEqual({ La: 0.4, Nd: 0.55 });
  expect(sumWarning(0.95)).toBe("The shares add up to 95 %, not to 100 %; nothing was rescaled.");
  expect(sumWarning(1.023)).toContain("102.3 %");
  expect([0.99, 1, 1.01].map(sumWarning)).toEqual([undefined, undefined, undefined]);
});
