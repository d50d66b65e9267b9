import { Failure, isFailure } from "../../../src/core/failure";
import { indexOfCompanies } from "../../../src/core/portfolio/company-index";
import { readHoldings } from "../../../src/core/portfolio/holdings";
import { lacking } from "../../../src/core/portfolio/name-effect";
import { readShocks } from "../../../src/core/portfolio/shocks";
import type { TableCell } from "../../../src/core/share-table";
import { sentenceOf } from "../../../src/core/sentences";
import { effectNoteZh } from "../../../src/pane/messages/notes-zh";
import { zh } from "../../../src/pane/messages/zh";
import { goldenBook } from "../../support/companies";
import { portfolioOf, shockOn } from "../../support/pictures";

const index = indexOfCompanies(goldenBook);
const heads = ["Ticker", "Value"];

const holdings: readonly (readonly (readonly TableCell[])[])[] = [
  [["600111.SH", 100]],
  [
    ["Ticker", "Value", "Shares"],
    ["600111.SH", 1, 2],
  ],
  [
    [...heads, "Market value"],
    ["600111.SH", 1, 2],
  ],
  [heads],
  [heads, ["600111.SH", 1], [undefined, 7]],
  [heads, ["600111.SH", undefined]],
  [heads, ["600111.SH", "much"]],
  [heads, ["600111.SH", "5%"]],
  [
    ["Ticker", "Weight"],
    ["600111.SH", 35],
  ],
  [
    ["Ticker", "Weight %"],
    ["600111.SH", 1],
  ],
  [
    ["Ticker", "Weight"],
    ["600111.SH", "35%"],
    ["600010.SH", 0.65],
  ],
  [heads, [831, 100]],
];
const shocks = [
  "",
  "NdPr",
  "NdPr=lots",
  "NdPr=10",
  "NdPr=-200%",
  "NdPr=1%; Nd=1%",
  "NdPr=1%; 镨钕=1%",
  "NdPr=1%; from=2025-12-31",
  "from=2025; from=2026",
  "REIndex=1%",
  Array.from({ length: 101 }, () => "Y=1%").join(";"),
];

const failures = [
  ...holdings.map((cells) => readHoldings(cells, index)),
  ...shocks.map((text) => readShocks(text)),
  lacking({ label: "X", kind: "share", value: 1 }, "its sensitivity to NdPr", "its exchange"),
  new Failure("not-modelled", { input: "X", hint: "few-points", against: "Y", points: 3 }),
  new Failure("not-modelled", {
    input: "X",
    hint: "indistinct",
    against: "Y",
    beta: "0.1",
    t: "1",
  }),
  new Failure("not-modelled", { input: "X", hint: "no-quotes" }),
  new Failure("not-enough-points", { hint: "replay" }),
  new Failure("not-enough-points", { hint: "flat" }),
  new Failure("incomplete", {
    hint: "companies",
    missing: ["the shares of X", "the revenue of X"],
  }),
  new Failure("incomplete", { hint: "holdings", missing: [] }),
  new Failure("bad-range", { argument: "x", hint: "lengths" }),
];

test("whatever is wrong with holdings and shocks is told in Chinese, without an English word of ours", () => {
  for (const failure of failures) {
    if (!isFailure(failure)) throw new Error(`it was read: ${JSON.stringify(failure)}`);
    const told = zh.sentence(failure);
    expect([told, sentenceOf(failure)]).not.toEqual([sentenceOf(failure), sentenceOf(failure)]);
    expect(told).toMatch(/[\u4e00-\u9fff].*。$/);
    expect(told).not.toMatch(/\b(the|of|is|not|its|row|write)\b|undefined|NaN/i);
  }
});

test("of five thousand names without a price some are named", () => {
  const missing = Array.from({ length: 5000 }, (_, at) => `N${at}`);
  const told = zh.sentence(new Failure("incomplete", { missing, hint: "unpriced" }));
  expect(told).toContain("N9 等 5000 项");
});

test("what stands beside an effect is told in Chinese", () => {
  const cells = [
    ["Ticker", "Value CNY"],
    ["MP US", 1],
    ["300748.SZ", 1],
    ["600111.SH", 1],
  ];
  const { names } = shockOn(portfolioOf(cells), {
    shocks: "NdPr=+10%; W=1%",
    options: "horizon=4q",
  });
  const notes = names.flatMap(({ effect }) => effect.notes);
  expect(notes.length).toBeGreaterThan(5);
  for (const note of notes) expect(effectNoteZh(note)).toMatch(/[\u4e00-\u9fff]/);
  expect(effectNoteZh("beta 0.5 on PrNdOxide, t 5.1, n 104")).toBe(
    "对 PrNdOxide 的 beta 为 0.5，t 5.1，n 104",
  );
});
