import { indexOfCompanies } from "../../../src/core/portfolio/company-index";
import { exposureOf } from "../../../src/core/portfolio/exposure";
import { readHoldings } from "../../../src/core/portfolio/holdings";
import { segmentShares } from "../../../src/core/portfolio/segment-weights";
import { planValuation, valueHoldings } from "../../../src/core/portfolio/valuation";
import {
  type Classification,
  classifiedBook,
  faultOfWeights,
  nothingClassified,
  readClassified,
  withClassification,
  withoutClassification,
  writeClassified,
} from "../../../src/pane/state/classified";
import { sure } from "../../support/builders";
import { goldenBook } from "../../support/companies";
import { articleOn } from "../../support/article";
import { day } from "../../support/observations";

const AS_OF = day("2026-01-28");
const acme: Classification = {
  label: "Acme Magnets",
  weights: { MAG: 0.6, NONRE: 0.2 },
  asOf: AS_OF,
  evidence: "estimate",
  confidence: "medium",
};
const twin: Classification = { ...acme, label: "6680.HK", weights: { MAG: 1 } };

test("a classified name takes part in the exposure, and what it lacks to 1 stays unclassified", () => {
  const view = articleOn("2026-01-28");
  const cells = [
    ["Name", "Value"],
    ["Acme Magnets", 100],
    ["600111.SH", 100],
  ];
  const held = sure(readHoldings(cells, indexOfCompanies(goldenBook)), "holdings");
  const plan = sure(planValuation(view.catalogue, held), "plan");
  const valuation = valueHoldings(view, plan, AS_OF);
  const netOf = (book: typeof goldenBook) =>
    Object.fromEntries(
      exposureOf(valuation, book, "stage", { day: AS_OF }).map(({ label, net }) => [
        label,
        Number(Number(net).toFixed(9)),
      ]),
    );
  expect(netOf(goldenBook)).toMatchObject({ downstream: 10, unclassified: 100 });
  expect(netOf(classifiedBook(goldenBook, [acme]))).toMatchObject({
    upstream: 65,
    downstream: 70,
    "non-RE": 25,
    unclassified: 20,
  });
});

test("yours goes before what the feed says, for all listings of the issuer", () => {
  const book = classifiedBook(goldenBook, [twin]);
  const { shares, rows } = segmentShares(book, "300748.SZ", { day: AS_OF });
  expect(shares).toMatchObject({ MAG: 1, NONRE: 0 });
  expect(rows[0]?.source).toBe("own:companies");
});

test("the book is made once, and is the feed's own where nothing is classified", () => {
  const classified = [acme];
  expect(classifiedBook(goldenBook, classified)).toBe(classifiedBook(goldenBook, classified));
  expect(classifiedBook(goldenBook, nothingClassified)).toBe(goldenBook);
});

test("each name has one classification", () => {
  const both = withClassification(withClassification([], acme), twin);
  expect(both.map(({ label }) => label)).toEqual(["6680.HK", "Acme Magnets"]);
  const changed = withClassification(both, { ...acme, weights: { SEP: 1 } });
  expect(changed[1]?.weights).toEqual({ SEP: 1 });
  expect(withoutClassification(changed, "Acme Magnets")).toEqual([twin]);
});

test("weights are some, and at most 1 together", () => {
  expect(faultOfWeights({})).toEqual({ kind: "none" });
  expect(faultOfWeights({ MAG: 0 })).toEqual({ kind: "none" });
  expect(faultOfWeights({ MAG: 0.7, SEP: 0.4 })).toEqual({ kind: "over", sum: 1.1 });
  expect(faultOfWeights({ MAG: 0.7, SEP: 0.2, NONRE: 0.1 })).toBeUndefined();
});

test("the workbook keeps it", () => {
  const text = writeClassified([twin, acme]);
  expect(readClassified(text)).toEqual([twin, acme]);
  expect(writeClassified(nothingClassified)).toBeUndefined();
  expect(readClassified(undefined)).toEqual([]);
});

test.each([
  "no json",
  "null",
  '{"version":2,"names":[]}',
  '{"version":1,"names":[null]}',
  '{"version":1,"names":[{"label":"A","weights":{"MAG":2},"asOf":"2026-01-28","evidence":"filing","confidence":"low"}]}',
  '{"version":1,"names":[{"label":"A","weights":{"GOLD":0.5},"asOf":"2026-01-28","evidence":"filing","confidence":"low"}]}',
])("a setting that is not ours is not taken for none: %s", (text) => {
  expect(readClassified(text)).toBeUndefined();
});
