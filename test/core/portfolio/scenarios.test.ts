import { isFailure } from "../../../src/core/failure";
import { type Scenario, readScenarios } from "../../../src/core/portfolio/scenarios";
import type { TableCell } from "../../../src/core/share-table";

function read(cells: readonly (readonly TableCell[])[]): readonly Scenario[] {
  const scenarios = readScenarios(cells);
  if (scenarios === undefined || isFailure(scenarios)) throw new Error("these are no scenarios");
  return scenarios;
}

function told({ label, shocks }: Scenario): string {
  if (isFailure(shocks)) return `${label}: ${shocks.reason} ${String(shocks.details.hint)}`;
  return `${label}: ${shocks.map((shock) => `${shock.label} ${shock.change}`).join(", ")}`;
}

test("drivers stand down, scenarios across, and a blank leaves a driver as it is", () => {
  const scenarios = read([
    ["Driver", "squeeze", "relief"],
    ["NdPr", "+20%", -0.1],
    ["Dy", 0.5, undefined],
    [undefined, undefined, undefined],
    ["REConc", undefined, "5%"],
  ]);
  expect(scenarios.map(told)).toEqual([
    "squeeze: NdPr 0.2, Dy 0.5",
    "relief: NdPr -0.1, REConc 0.05",
  ]);
});

test("without names on top scenarios are counted, and blank columns are passed over", () => {
  const scenarios = read([
    [undefined, "NdPr", undefined, 0.1, -0.1],
    [undefined, "W", undefined, undefined, 0.2],
  ]);
  expect(scenarios.map(told)).toEqual(["1: NdPr 0.1", "2: NdPr -0.1, W 0.2"]);
});

test("numbers on top name scenarios where no driver stands before them", () => {
  const scenarios = read([
    [undefined, 2025, 2026],
    ["NdPr", 0.1, 0.2],
  ]);
  expect(scenarios.map(told)).toEqual(["2025: NdPr 0.1", "2026: NdPr 0.2"]);
});

test("a scenario that cannot be read leaves the others alone, and its sentence names the row", () => {
  const [good, bad, empty] = read(
    [
      ["", "a", "b", "c"],
      ["NdPr", 0.1, 10, undefined],
      ["Y", 0.1, 0.1, undefined],
    ].map((row) => row.map((cell) => (cell === "" ? undefined : cell))),
  );
  expect(good && told(good)).toBe("a: NdPr 0.1, Y 0.1");
  expect(bad?.shocks).toMatchObject({ details: { hint: "change-percent", row: 2, input: "10" } });
  expect(empty && told(empty)).toBe("c: bad-range no-shocks");
});

test("one column of changes is a list, and so is a text", () => {
  expect(readScenarios("NdPr=10%")).toBeUndefined();
  expect(readScenarios([["NdPr", 0.1]])).toBeUndefined();
  expect(readScenarios([["NdPr", undefined, 0.1]])).toBeUndefined();
});

test("dates are no scenarios", () => {
  const cells = [
    ["", "a", "b"],
    ["from", "2025-12-31", "2026-01-05"],
    ["to", "2026-01-28", "2026-01-28"],
  ];
  expect(readScenarios(cells)).toMatchObject({
    reason: "bad-range",
    details: { hint: "scenario-dates" },
  });
});
