import { readBasis } from "../../src/core/basis-text";
import { parseFormula } from "../../src/core/chemistry";
import { covers, readPatterns } from "../../src/core/entitlement";
import { readFactPeriod } from "../../src/core/fact-period";
import { findMatches } from "../../src/core/find";
import { readPair } from "../../src/core/fx";
import { parseInstant } from "../../src/core/instant";
import { readGrade } from "../../src/core/magnet-grade";
import { readMaterial } from "../../src/core/material";
import { parseDayOrPeriod } from "../../src/core/period";
import { readPin } from "../../src/core/pin";
import { readHoldingsTable } from "../../src/core/portfolio/holdings-table";
import { readShocks } from "../../src/core/portfolio/shocks";
import { readTicker } from "../../src/core/portfolio/ticker";
import { readQuoter } from "../../src/core/quoter";
import { readSeriesCode } from "../../src/core/series-code";
import { readWhen } from "../../src/core/when";
import { csvRows } from "../../src/pane/state/csv-rows";
import { readRowBasis } from "../../src/providers/csv/series-basis";
import { readMapping } from "../../src/providers/mapping";
import { readKey, withoutKeys } from "../../src/server/key-text";
import { isAddressRange } from "../../src/server/reach";
import { tagMatches } from "../../src/server/tag";
import { readLiveAsked } from "../../src/wire/live";
import { readFormula } from "../../src/workbook/formula/read-formula";
import { citedOn } from "../support/cited-view";
import { MOST_GROWTH, growingTexts, growthOf } from "../support/growth";
import { cellsOn } from "../support/cells";
import { cellFunctions } from "../../src/functions/list";
import { callableNamed } from "../../src/functions/callable";
import { connect } from "../../src/functions/session";
import { fakeFeed } from "../support/fake-feed";

const view = citedOn("2026-02-11");
const { catalogue } = view;

const parsers: readonly (readonly [string, (text: string) => unknown])[] = [
  ["a material", (text) => readMaterial(text, catalogue)],
  ["a series code", (text) => readSeriesCode(text, catalogue)],
  ["a basis", readBasis],
  ["a date", readWhen],
  ["a day or period", parseDayOrPeriod],
  ["a moment", parseInstant],
  ["a period of a fact", readFactPeriod],
  ["a pair of currencies", readPair],
  ["a magnet grade", readGrade],
  ["a formula of chemistry", parseFormula],
  ["a quoter", readQuoter],
  ["a pin", readPin],
  ["a ticker", (text) => readTicker(text)],
  ["shocks", (text) => readShocks([[text]], catalogue)],
  [
    "a cell of holdings",
    (text) =>
      readHoldingsTable([
        ["ticker", "quantity"],
        [text, text],
      ]),
  ],
  ["a text to find", (text) => findMatches(text, catalogue)],
  ["a formula of a sheet", (text) => readFormula(`=REPRICE(${text})`, "Sheet1")],
  ["a whole formula", (text) => readFormula(`=${text}`, "Sheet1")],
  ["a pasted CSV", csvRows],
  ["a basis of a CSV", readRowBasis],
  ["a mapping", readMapping],
  ["patterns of a key", readPatterns],
  ["a code against patterns", (text) => covers([`*${"a*".repeat(40)}b`], text.slice(0, 2000))],
  ["a key", readKey],
  ["a line of the log", withoutKeys],
  ["an If-None-Match header", (text) => tagMatches('"a"', text)],
  ["an address range", isAddressRange],
  ["a live message", readLiveAsked],
];

test.each(parsers)("reading %s grows no faster than its text", (_name, read) => {
  for (const [what, make] of growingTexts) {
    expect([what, growthOf(read, make) < MOST_GROWTH]).toEqual([what, true]);
  }
});

test("what finds quadratic growth finds it", () => {
  const quadratic = (text: string) => {
    let found = 0;
    for (let at = 0; at < text.length; at += 1)
      found += text.slice(at).split("").length > at ? 1 : 0;
    return found;
  };
  expect(growthOf(quadratic, (length) => "a".repeat(length))).toBeGreaterThan(MOST_GROWTH);
});

test("every argument of every cell function takes a long text as quickly as a short one", async () => {
  connect({ feed: fakeFeed(view) });
  // The second script is there from the first call on.
  await cellsOn(view).cell("REFIND", "neodymium");
  const usual = ["NdOxide", "2026-01-28", "", "", ""];
  for (const { name } of cellFunctions) {
    const callable = callableNamed(name);
    if (!callable || name === "RESTREAM") continue;
    for (let place = 0; place < 5; place += 1) {
      for (const [what, make] of growingTexts) {
        const ask = (text: string) => {
          const values: unknown[] = usual.map((one, at) => (at === place ? text : one));
          const matrices = values.map((one) => [[one]]);
          return callable(...((place < 2 ? matrices : values) as never[]));
        };
        const grown = growthOf(ask, make);
        expect([name, place, what, grown < MOST_GROWTH]).toEqual([name, place, what, true]);
      }
    }
  }
}, 120_000);
