import { join } from "node:path";
import { Failure, type Reason, shownFor } from "../../src/core/failure";
import type { Answer } from "../../src/functions/answer";
import { callableOnce } from "../../src/functions/first-value";
import { type CellFunction, cellFunctions } from "../../src/functions/list";
import { type ArgumentKind, argumentKind } from "../../tools/help/argument-kind";
import { feedReasons, reasonsOf } from "../../tools/help/reasons";
import { ownFolder } from "../support/folder";
import { runAt } from "../support/terminal";
import { type Workbook, openWorkbook } from "../support/workbook";

const folder = ownFolder();
let workbook: Workbook;
beforeAll(async () => {
  workbook = await openWorkbook(join(folder, "store.sqlite"), runAt);
});
afterAll(() => workbook.close());

const cells = [["NdOxide", "PrOxide"]];

const book = [
  ["Ticker", "Value"],
  ["600111.SH", 100],
  ["300748.SZ", -50],
];

/** What people write, right and wrong, by the kind of the argument. */
const written: Readonly<Record<ArgumentKind, readonly unknown[]>> = {
  material: [
    ...[
      "NdOxide",
      "REConc",
      "NdOxide@USGS",
      "NdOxide@DEMO",
      "REIndex",
      "PrNdMetal",
      "ScOxide@USGS",
    ],
    ...["Nd", "NdOxid", "", "NdOxide@LME", "CeFluoride", "USDCNY", "Mountain Pass", "45SH", "N99"],
    cells,
  ],
  day: [
    ...["2026-01-28", "", "last", "2025-06-30", "2030-01-01", "2026-01-31", "2026-02-17", "2024"],
    ...["2026-03-05", "2026-01-05", "x", 2026, "YTD", "2025Q4", "-1Y", "-5P", "YE", "2011-01-01"],
    cells,
  ],
  basis: [
    "",
    "USD/kg ex VAT",
    "USD/ton",
    "CNY/kg Nd",
    "USD/kg Dy",
    "JPY/g",
    "CNY inc VAT",
    5,
    cells,
  ],
  field: ["", "low", "avg", "close", 5, cells],
  options: [
    ...["", "fil=1", "fill=none", "fill=next", "fill=nearest", "fill=interpolate", "maxage=0"],
    ...["maxage=none", "asof=2025-01-01", "asof=2026-01-29", "quoter=USGS", "quoter=LME", "fill=x"],
    ...[
      "gbd=no; base=5",
      "gbd=no; base=5; fill=none; headers=1",
      "fill=none; headers=1",
      "base=none",
      "mincover=95%",
      "mode=log",
      "part=to",
      "start=2025-01-01",
      "base=USD",
      "date=2030-01-01",
      "measure=value",
      "market=NdOxide@DEMO",
    ],
    ...["interval=M; cal=cn", "cal=all; fill=none", "cal=all", "headers=1; gap=blank"],
    cells,
  ],
  attribute: ["unit", "first day", "Chinese name", "currency", "colour", "", cells],
  pair: ["USDCNY", "USD", "JPYCNY", "EUREUR", "", cells],
  ticker: ["600111.SH", "6680 HK", "MP", "831", "XYZ", "600519.SH", "600111.SH@a/b", "", cells],
  holdings: [
    book,
    ...["", "600111.SH", cells],
    [
      ["Ticker", "Shares"],
      ["600111.SH", 5],
      [831, 5],
    ],
    [
      ["Ticker", "Shares"],
      ["600111.SH", 5],
      ["MP US", -5],
    ],
    [
      ["Name", "Weight"],
      ["北方稀土", 35],
    ],
    [
      ["Ticker", "Value", "Ccy"],
      ["600111.SH", 5, "$"],
    ],
  ],
  shocks: [
    "NdPr=+10%",
    "NdPr=5%; Nd=5%",
    "from=2025-12-31",
    "from=01/02/2026",
    "Gd=1%",
    "x=1%",
    "Nd",
    "",
  ],
  returns: [
    [[1], [2], [4], [5], [4.5]],
    ...["NdOxide@DEMO", "NdOxide", "Nd", "600111.SH", "831", "MP", "zzz", "", cells],
    [
      ["date", "p"],
      ["01/02/2026", 5],
    ],
    [[0], [0], [0], [0]],
  ],
  subject: ["World", "China", "Wrold", "MP", "", cells],
  other: [
    ...["Mountain Pass", "Mountain", "45SH", "N52", "N99", "REO production", "guidance", "zzz", ""],
    ...[
      1,
      1e308,
      "CNY/t inc VAT",
      "USD/kg",
      [
        ["Nd2O3", 60],
        ["Pr6O11", 40],
      ],
      [["Nd2O3", 60]],
    ],
    ...[
      [
        ["PrNdMetal", 30],
        ["x", 70],
      ],
      cells,
    ],
  ],
};

/** Where the first of each kind is no question that has an answer. */
const answerable: Readonly<Record<string, readonly unknown[]>> = {
  REAVERAGE: ["NdOxide@DEMO", "2019-12", "", "", "", ""],
  REMAGNET: ["45SH", "last", "CNY/kg inc VAT", "gbd=no; base=5; maxage=none"],
  RECONVERT: [732_500, "CNY/t inc VAT", "USD/kg ex VAT", "", "2026-01-28"],
  REFACT: ["World", "REO production", "", ""],
};

/** Any two arguments go through all that is written, while the others keep their first. */
function questionsTo({ name, arguments: taken }: CellFunction): readonly (readonly unknown[])[] {
  const pools = taken.map((argument) => written[argumentKind(name, argument.name)]);
  const usual = answerable[name] ?? pools.map(([first]) => first);
  return pools.flatMap((pool, at) =>
    pool.flatMap((value) =>
      pools
        .slice(0, at + 1)
        .flatMap((others, other) =>
          others.map((also) => replaced(replaced(usual, other, also), at, value)),
        ),
    ),
  );
}

function replaced(row: readonly unknown[], at: number, value: unknown): readonly unknown[] {
  return row.map((kept, place) => (place === at ? value : kept));
}

function reasonsIn(answer: Answer): readonly Reason[] {
  return [answer].flat(2).flatMap((cell) => (cell instanceof Failure ? [cell.reason] : []));
}

test.each(cellFunctions as readonly CellFunction[])(
  "the page of $name lists every error that it gives",
  async (listed) => {
    const callable = callableOnce(listed.name) as (...given: readonly unknown[]) => unknown;
    const found = new Set<Reason>();
    for (const given of questionsTo(listed)) {
      const asked = given.map((value, at) =>
        listed.arguments[at]?.range && !Array.isArray(value) ? [[value]] : value,
      );
      reasonsIn((await callable(...asked)) as Answer).forEach((reason) => found.add(reason));
    }
    const told = new Set([...reasonsOf(listed, Object.keys(shownFor) as Reason[]), ...feedReasons]);
    expect([...found].filter((reason) => !told.has(reason))).toEqual([]);
  },
  60_000,
);
