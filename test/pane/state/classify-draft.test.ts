import {
  type ClassifyDraft,
  draftOf,
  readDraft,
  sumOfDraft,
} from "../../../src/pane/state/classify-draft";
import { sure } from "../../support/builders";
import { day } from "../../support/observations";
import { portfolioOf } from "../../support/pictures";

const TODAY = day("2026-01-28");
const { names } = portfolioOf([
  ["Name", "Value CNY"],
  ["Acme", 1],
  ["600111.SH", 1],
]);
const [northern, acme] = names.map((one) => draftOf(undefined, one, TODAY));
const empty: ClassifyDraft = sure(acme, "the draft of Acme");

const typed = (shares: ClassifyDraft["shares"], more: Partial<ClassifyDraft> = {}) =>
  readDraft({ ...empty, shares, ...more }, "Acme", TODAY);

test("a draft begins with what is known, and about the workbook's day", () => {
  expect(northern).toEqual({
    shares: { SEP: "65", METAL: "20", MAG: "10", NONRE: "5" },
    asOf: "2026-01-28",
    evidence: "assumption",
    confidence: "low",
  });
  expect(empty.shares).toEqual({});
});

test("percent that is typed becomes fractions, and what is not typed is 0", () => {
  expect(typed({ MAG: "60", NONRE: "7.5 %", SEP: " ", MINE: "0" })).toEqual({
    classification: {
      label: "Acme",
      weights: { MAG: 0.6, NONRE: 0.075 },
      asOf: TODAY,
      evidence: "assumption",
      confidence: "low",
    },
  });
  expect(sumOfDraft({ ...empty, shares: { MAG: "60", NONRE: "7.5" } })).toEqual({
    sum: 0.675,
    isRead: true,
  });
});

test("a period stands for its last day", () => {
  expect(typed({ MAG: "60" }, { asOf: "2025H1", evidence: "filing" })).toMatchObject({
    classification: { asOf: day("2025-06-30"), evidence: "filing" },
  });
});

test.each([
  [{}, {}, { kind: "none" }],
  [{ MAG: "70", SEP: "30.1" }, {}, { kind: "over" }],
  [{ MAG: "many" }, {}, { kind: "share", segment: "MAG", input: "many" }],
  [{ MAG: "101" }, {}, { kind: "share", segment: "MAG" }],
  [{ MAG: "-1" }, {}, { kind: "share" }],
  [{ MAG: "60" }, { asOf: "soon" }, { kind: "day", input: "soon" }],
  [{ MAG: "60" }, { asOf: "2026-02-01" }, { kind: "late" }],
])("%j is not kept", (shares, more, fault) => {
  expect(typed(shares, more)).toMatchObject({ fault });
});

test("a hundred thirds are not over one", () => {
  expect(typed({ MAG: "33.3333", SEP: "33.3333", MINE: "33.3334" })).toHaveProperty(
    "classification",
  );
});
