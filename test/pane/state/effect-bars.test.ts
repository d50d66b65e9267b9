import { effectBars, isAssumed, openReason } from "../../../src/pane/state/effect-bars";
import { standardShock } from "../../../src/pane/state/picture";
import { portfolioOf, shockOn } from "../../support/pictures";

const shocked = (rows: readonly (readonly (string | number | undefined)[])[]) =>
  shockOn(portfolioOf([["Ticker", "Value CNY"], ...rows]), standardShock).names;

test("gains stand first, then losses, and last what is not modelled", () => {
  const { shown, rest } = effectBars(
    shocked([
      ["300066.SZ", 900],
      ["600111.SH", -300],
      ["300748.SZ", 500],
    ]),
  );
  expect(shown.map(({ held }) => held.label)).toEqual(["300748.SZ", "600111.SH", "300066.SZ"]);
  expect(shown.map(openReason)).toEqual([undefined, undefined, "open"]);
  expect(shown.map(isAssumed)).toEqual([true, true, false]);
  expect(rest).toEqual({ names: 0, open: 0, contribution: 0 });
});

test("of five thousand names the rest is told together, and what they add is not lost", () => {
  const names = shocked([
    ...Array.from({ length: 4_999 }, (_, at) => [`${605000 + at}.SH`, 100]),
    ["300748.SZ", 500],
  ]);
  const { shown, rest } = effectBars(names);
  expect([shown.length, rest]).toEqual([12, { names: 4_988, open: 4_988, contribution: 0 }]);
});

test("bars and the rest add up to the total", () => {
  const [one] = shocked([["300748.SZ", 500]]);
  const many = Array.from({ length: 50 }, () => one).flatMap((name) => name ?? []);
  const { shown, rest } = effectBars(many);
  const added = shown.reduce((sum, { contribution = 0 }) => sum + contribution, 0);
  expect(shown).toHaveLength(30);
  expect(rest.names).toBe(20);
  expect(added + rest.contribution).toBeCloseTo(50 * (one?.contribution ?? 0), 12);
});
