import fc from "fast-check";
import { indexOfCompanies } from "../../../src/core/portfolio/company-index";
import { readHeader } from "../../../src/core/portfolio/holdings-header";
import { type Holdings, readHoldings } from "../../../src/core/portfolio/holdings";
import { writtenAmount } from "../../../src/core/portfolio/written-amount";
import { isFailure } from "../../../src/core/failure";
import { sentenceOf } from "../../../src/core/sentences";
import type { TableCell } from "../../../src/core/share-table";
import { sure } from "../../support/builders";
import { goldenBook } from "../../support/companies";

const known = indexOfCompanies(goldenBook);

function read(...cells: readonly (readonly TableCell[])[]): Holdings {
  return sure(readHoldings(cells, known), "the holdings");
}

function amounts(...cells: readonly (readonly TableCell[])[]) {
  return read(...cells).rows.map(({ ticker, label, amount }) => [ticker ?? label, amount]);
}

/** The reason and sentence of holdings that cannot be read. */
function refused(...cells: readonly (readonly TableCell[])[]): string {
  const answer = readHoldings(cells, known);
  if (!isFailure(answer)) throw new Error("the holdings were read");
  return `${answer.reason}: ${sentenceOf(answer)}`;
}

test.each([
  ["Ticker", { column: "ticker", scale: 1, percent: false }],
  ["证券代码", { column: "ticker", scale: 1, percent: false }],
  ["股票名称", { column: "name", scale: 1, percent: false }],
  ["No. of shares", { column: "quantity", scale: 1, percent: false }],
  ["持股数量(万股)", { column: "quantity", scale: 1e4, percent: false }],
  ["Market value (USD m)", { column: "value", scale: 1e6, currency: "USD", percent: false }],
  ["MV in HK$", { column: "value", scale: 1, currency: "HKD", percent: false }],
  ["市值(万元)", { column: "value", scale: 1e4, currency: "CNY", percent: false }],
  ["持仓市值（亿港元）", { column: "value", scale: 1e8, currency: "HKD", percent: false }],
  ["Weight (%)", { column: "weight", scale: 1, percent: true }],
  ["% of NAV", { column: "weight", scale: 1, percent: true }],
  ["权重(%)", { column: "weight", scale: 1, percent: true }],
  ["Last price CNY", { column: "price", scale: 1, currency: "CNY", percent: false }],
  ["币种", { column: "currency", scale: 1, percent: false }],
])("the header %s is read", (text, header) => {
  expect(readHeader(text)).toEqual(header);
});

test.each(["P&L", "Beta", "Sector", "Value at risk", "", "2026"])(
  "%s is no header of ours",
  (text) => {
    expect(readHeader(text)).toBeUndefined();
  },
);

test.each([
  ["1,000,000", 1e6],
  ["1 000 000.5", 1_000_000.5],
  ["1'000", 1000],
  ["(500,000)", -5e5],
  ["-1.5e6", -1.5e6],
  ["−5", -5],
  ["１２３", 123],
  [".5", 0.5],
  ["35%", 0.35],
  ["(2.5 %)", -0.025],
])("%s is a number", (text, amount) => {
  expect(writtenAmount(text)?.amount).toBe(amount);
});

test.each(["1.000.000", "12,5", "1,00,000", "$5", "five", "", "(5", "(-5)", "1e999", "5%%"])(
  "%s is no number",
  (text) => {
    expect(writtenAmount(text)).toBeUndefined();
  },
);

test("titles, blank rows, totals and repeated headers are passed over", () => {
  expect(
    amounts(
      ["Rare earth book", undefined],
      [undefined, undefined],
      ["Symbol", "Quantity"],
      ["600111.SH", "1,000"],
      [undefined, undefined],
      ["Subtotal", 1000],
      ["Symbol", "Quantity"],
      [300748, 500],
      ["Total", "n/a"],
      ["Source: custodian", undefined],
    ),
  ).toEqual([
    ["600111.SH", 1000],
    ["300748.SZ", 500],
  ]);
});

test("a sum without a label is a total, and another amount without a ticker is refused", () => {
  const rows = [
    ["代码", "数量"],
    ["600111", 1000],
    ["300748", 500],
  ];
  expect(amounts(...rows, [undefined, 1500])).toHaveLength(2);
  expect(refused(...rows, [undefined, 1400])).toBe(
    "bad-range: Row 4 of the holdings has an amount and no ticker, and is not the sum of the rows above. Write what it is of, or leave the row out.",
  );
});

test("names stand in for tickers, and what is no ticker stays as it is", () => {
  expect(amounts(["名称", "市值"], ["北方稀土", 5], ["某矿业", 7])).toEqual([
    ["600111.SH", 5],
    ["某矿业", 7],
  ]);
});

test("cash is known by its word or by its currency", () => {
  const { rows } = read(
    ["Ticker", "Value"],
    ["Cash", 1],
    ["现金 (CNY)", 2],
    ["USD", 3],
    ["CASH.HKD", 4],
  );
  expect(rows.map(({ kind, currency }) => [kind, currency])).toEqual([
    ["cash", undefined],
    ["cash", "CNY"],
    ["cash", "USD"],
    ["cash", "HKD"],
  ]);
});

test("a price and a currency of the table are kept", () => {
  const { rows } = read(
    ["Ccy", "Price", "Qty", "Ticker"],
    ["HKD", 20.5, -100, "6680 HK"],
    [undefined, undefined, 5, "600111.SH"],
  );
  expect(rows[0]).toMatchObject({ ticker: "6680.HK", amount: -100, price: 20.5, currency: "HKD" });
  expect(rows[1]).not.toHaveProperty("price");
});

test("the header's currency goes before the column, which may be what the share trades in", () => {
  const { rows } = read(["Ticker", "Currency", "Value (USD k)"], ["6680.HK", "HKD", 5]);
  expect(rows[0]).toMatchObject({ amount: 5000, currency: "USD" });
});

test.each<[string, readonly (readonly TableCell[])[], string]>([
  ["no headers", [["600111.SH", 5]], "have no headers"],
  [
    "several amounts",
    [
      ["Ticker", "Qty", "Value"],
      ["600111.SH", 5, 100],
    ],
    "amounts under quantity and value. Write which counts, such as unit=quantity",
  ],
  [
    "two columns of value",
    [
      ["Ticker", "Value", "Value USD"],
      ["600111.SH", 5, 100],
    ],
    "Two columns of the holdings are headed as value",
  ],
  [
    "a gap",
    [
      ["Ticker", "Qty"],
      ["600111.SH", undefined],
    ],
    "row 2 of the holdings has no quantity. Write 0 if there is none",
  ],
  [
    "a decimal comma",
    [
      ["Ticker", "Qty"],
      ["600111.SH", "12,5"],
    ],
    '"12,5" in row 2 of the holdings is not a quantity',
  ],
  [
    "a percentage of shares",
    [
      ["Ticker", "Qty"],
      ["600111.SH", "12%"],
    ],
    'a percentage under "quantity"',
  ],
  [
    "a digit code that two exchanges have",
    [
      ["Ticker", "Qty"],
      [831, 5],
    ],
    '"831" can be several listed names. Write one of: 000831.SZ or 0831.HK',
  ],
  [
    "a currency that several share",
    [
      ["Ticker", "Value", "Ccy"],
      ["600111.SH", 5, "$"],
    ],
    '"$" in "$" has several meanings',
  ],
  ["nothing but headers", [["Ticker", "Qty"]], "no holding under the headers"],
])("%s is refused with a way out", (_, cells, sentence) => {
  expect(refused(...cells)).toContain(sentence);
});

test("unit= says which of several amounts counts", () => {
  const cells = [
    ["Ticker", "Qty", "Weight %"],
    ["600111.SH", 5, 60],
  ];
  expect(readHoldings(cells, known, "weight")).toMatchObject({
    unit: "weight",
    rows: [{ amount: 0.6 }],
  });
  expect(readHoldings(cells, known, "value")).toMatchObject({ details: { hint: "no-column" } });
});

test("weights are fractions, texts with % or percent by their header, and a doubt is refused", () => {
  const weight = (header: string, ...values: readonly TableCell[]) => [
    ["Ticker", header],
    ...values.map((value, at) => [["600111.SH", "300748.SZ"][at], value]),
  ];
  expect(amounts(...weight("Weight", 0.35, 0.65))).toEqual([
    ["600111.SH", 0.35],
    ["300748.SZ", 0.65],
  ]);
  expect(amounts(...weight("Weight", "35%", "65%"))[0]).toEqual(["600111.SH", 0.35]);
  expect(amounts(...weight("Weight %", 35, 65))[0]).toEqual(["600111.SH", 0.35]);
  expect(refused(...weight("Weight", 35, 65))).toContain(
    "Is 35 in row 2 of the holdings a percent? Write 35% or head the column",
  );
  expect(refused(...weight("Weight", 0.5, 35))).toContain("Is 35 in row 3");
  expect(refused(...weight("Weight", "35%", 0.65))).toContain("Write all of them one way");
  expect(refused(...weight("Weight %", 0.35, 0.65))).toContain("is 0.35 in row 2 35 %");
});

test("the order of rows and columns, and the language of headers, change nothing", () => {
  const rows = goldenBook.listings.map(({ ticker }, at) => [ticker, (at + 1) * 1000] as const);
  const plain = amounts(["Ticker", "Value"], ...rows);
  fc.assert(
    fc.property(
      fc.shuffledSubarray(rows as unknown as (readonly TableCell[])[], { minLength: rows.length }),
      fc.constantFrom("Symbol", "股票代码", "TICKER "),
      fc.constantFrom("Market Value", "市值", "mv"),
      fc.boolean(),
      (shuffled, ticker, value, turned) => {
        const table = [[ticker, value], ...shuffled].map((row) =>
          turned ? [...row].reverse() : row,
        );
        expect(amounts(...table).sort()).toEqual([...plain].sort());
      },
    ),
  );
});

test("no range makes the reader throw", () => {
  const cell = fc.oneof(
    fc.string({ maxLength: 12 }),
    fc.double(),
    fc.constantFrom(undefined, "Ticker", "Value", "Weight %", "600111.SH", "cash"),
  );
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 8 }), (cells) => {
      readHoldings(cells, known);
    }),
    { numRuns: 500 },
  );
});
