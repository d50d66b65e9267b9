import { Failure } from "../../../src/core/failure";
import { groupEffect } from "../../../src/core/portfolio/group-effect";
import type { EffectKind, NameEffect } from "../../../src/core/portfolio/name-effect";

function effectOn(value: number, kinds: readonly EffectKind[]): NameEffect {
  const percent = kinds.length === 0 ? new Failure("not-modelled") : 0.1;
  return {
    position: { kind: "share", label: `a name worth ${value}`, value },
    percent,
    base: percent,
    kinds,
    byDriver: new Map(),
    notes: [],
  };
}

function total(...effects: readonly NameEffect[]) {
  return groupEffect(
    "total",
    effects.map((effect) => ({ effect, part: 1 })),
  );
}

test("a total says what its coverage stands on, and what is left open", () => {
  const { coverage, notes } = total(
    effectOn(250, ["disclosed"]),
    effectOn(-300, ["regression"]),
    effectOn(400, ["assumed"]),
    effectOn(50, []),
  );
  expect(coverage).toBe(0.95);
  expect(notes).toEqual(["modelled: 25.0 % disclosed, 30.0 % regression, 40.0 % assumed"]);
});

test("a name that stands on several kinds counts as the weakest of them", () => {
  expect(total(effectOn(100, ["disclosed", "assumed"])).notes).toEqual([
    "modelled: 100.0 % assumed",
  ]);
  expect(total(effectOn(100, ["disclosed", "regression"])).notes).toEqual([
    "modelled: 100.0 % regression",
  ]);
});

test("of a part of a name only the part counts", () => {
  const members = [
    { effect: effectOn(100, ["disclosed"]), part: 0.6 },
    { effect: effectOn(100, ["assumed"]), part: 0.2 },
  ];
  expect(groupEffect("upstream", members).notes).toEqual([
    "modelled: 75.0 % disclosed, 25.0 % assumed",
  ]);
});

test("a group of which nothing is modelled says nothing of kinds", () => {
  expect(total(effectOn(100, [])).notes).toEqual([]);
  expect(total().notes).toEqual([]);
});
