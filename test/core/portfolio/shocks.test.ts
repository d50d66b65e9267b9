import { isFailure } from "../../../src/core/failure";
import { groupChanges, readShocks } from "../../../src/core/portfolio/shocks";
import { sentenceOf } from "../../../src/core/sentences";
import { sure, when } from "../../support/builders";

function stated(given: Parameters<typeof readShocks>[0]) {
  const asked = sure(readShocks(given), "the shocks");
  if (asked.kind !== "stated") throw new Error("a replay");
  return asked.shocks;
}

function refused(given: Parameters<typeof readShocks>[0]): string {
  const answer = readShocks(given);
  if (!isFailure(answer)) throw new Error("the shocks were read");
  return `${answer.reason}: ${sentenceOf(answer)}`;
}

test("a text names groups, elements and materials", () => {
  const shocks = stated("NdPr=+10%; Dy = -5%, YOxide=0.2; 稀土精矿=3%");
  expect(shocks.map(({ label, driver, change }) => [label, driver, change])).toEqual([
    ["NdPr", "NdPr", 0.1],
    ["Dy", "DyTb", -0.05],
    ["YOxide", "Y", 0.2],
    ["REConc", "REConc", 0.03],
  ]);
});

test("two columns are read in either order, with headers or without", () => {
  expect(
    stated([
      ["Driver", "Shock"],
      ["镨钕", 0.1],
      [undefined, undefined],
      ["W", "-5%"],
    ]),
  ).toHaveLength(2);
  expect(stated([[0.1, "NdPr"]])).toMatchObject([{ driver: "NdPr", change: 0.1 }]);
});

test("an element counts with its share of the group", () => {
  expect([...groupChanges(stated("Nd=10%"))]).toEqual([["NdPr", 0.1 * 0.75]]);
  const both = groupChanges(stated("NdOxide=10%; PrOxide=10%"));
  expect(both.get("NdPr")).toBeCloseTo(0.1, 12);
  expect(groupChanges(stated("PrNdMetal=10%")).get("NdPr")).toBeCloseTo(0.1, 12);
});

test.each([
  ["NdPr=10%; Nd=5%", 'overlap: "Nd" is already part of "NdPr". Shock one of them, not both.'],
  ["Dy=1%; DyTb=2%", 'overlap: "Dy" is already part of "DyTb". Shock one of them, not both.'],
  [
    "NdPr=10%; PrNdOxide=5%",
    'overlap: "PrNdOxide" and "NdPr" stand for the same prices. Shock one of them, not both.',
  ],
  ["Y=1%; Y=1%", 'overlap: "Y" and "Y" stand for the same prices. Shock one of them, not both.'],
  ["NdPr=10", "Is 10 in row 1 of the shocks 10 % or 1000 %? Write 10% or 0.1."],
  [
    "NdPr",
    'bad-range: "NdPr" is not a shock. Write a name and a change, such as "NdPr=+10%; Dy=-5%".',
  ],
  ["NdPr=much", '"much" in row 1 of the shocks is not a change'],
  ["NdPr=-150%", '"-150%" in row 1 of the shocks is outside -100 % to +10,000 %'],
  ["", "bad-range: There are no shocks."],
  [
    "GdOxide=5%",
    'not-modelled: "GdOxide" is in no group of drivers. Shock one of NdPr, DyTb, Y, LaCe, W or REConc, or a part of it.',
  ],
  ["REIndex=5%", "not-modelled"],
  ["Unobtainium=5%", "unknown-material"],
  ["from=2025-12-31; NdPr=5%", "either stated or between two dates"],
  ["to=2025-12-31", "bad-date"],
])("%s is refused with a way out", (text, sentence) => {
  expect(refused(text)).toContain(sentence);
});

test("two dates ask for what happened between them", () => {
  const asked = { kind: "replay", from: when("2025-12-31"), to: when("2026-01-28") };
  expect(readShocks("from=2025-12-31; to=2026-01-28")).toEqual(asked);
  expect(
    readShocks([
      ["from", 46022],
      ["to", "2026-01-28"],
    ]),
  ).toEqual(asked);
  expect(readShocks("from=YE")).toEqual({ kind: "replay", from: when("YE"), to: when("latest") });
});
