import type { Fact } from "../../src/core/fact";
import { CellError } from "../../src/functions/answer";
import { viewOf } from "../support/builders";
import { cellsOn } from "../support/cells";
import { instant } from "../support/observations";

const production = (said: Partial<Fact>): Fact => ({
  subject: "World",
  metric: "REO production",
  period: "2024",
  unit: "t REO",
  status: "published",
  knownSince: instant("2025-01-31"),
  source: "S1",
  ...said,
});

const { ask, rows, says } = cellsOn(
  viewOf("2026-02-12", [], {
    facts: [
      production({ value: 390_000 }),
      production({ value: 380_000, knownSince: instant("2026-02-06") }),
      production({ subject: "China", value: 270_000, status: "quota" }),
      production({ subject: "MP", metric: "guidance", value: 5, valueTo: 7, status: "guidance" }),
    ],
  }),
);

test("a published figure is one cell, in the vintage that was known", async () => {
  expect(await ask("REFACT", "World", "REO production", "2024")).toBe(380_000);
  expect(await ask("REFACT", "World", "REO production", "2024", "asof=2025-06-01")).toBe(390_000);
  expect(await ask("REFACT", [["world"]], [["REO Production"]], [[""]])).toBe(380_000);
});

test("a quota says quota beside its number, and a range its upper end", async () => {
  expect(await ask("REFACT", "China", "REO production", "2024")).toEqual([[270_000, "quota"]]);
  expect(await ask("REFACT", "MP", "guidance")).toEqual([[5, "guidance, to 7"]]);
});

test.each<[string, unknown]>([
  ["part=value", 5],
  ["part=to", 7],
  ["part=unit", "t REO"],
  ["part=status", "guidance"],
  ["part=period", "2024"],
  ["part=source", "Made for a test"],
  ["part=known since", "2025-01-31T00:00:00Z"],
  ["part=note", "#N/A no-field"],
  ["part=price", "#VALUE! bad-option"],
])("with %p it is %p alone", async (options, expected) => {
  expect(await ask("REFACT", "MP", "guidance", "", options)).toBe(expected);
});

test("tells all that is known of a fact", async () => {
  expect(await rows("REFACT", "China", "REO production", "2024", "part=all")).toEqual([
    ["subject", "China"],
    ["metric", "REO production"],
    ["value", 270_000],
    ["unit", "t REO"],
    ["status", "quota"],
    ["period", "2024"],
    ["source", "Made for a test"],
    ["known since", "2025-01-31T00:00:00Z"],
  ]);
});

test("says what there is instead", async () => {
  expect(await says("REFACT", "Wrold", "REO production")).toContain("Did you mean World?");
  expect(await says("REFACT", "", "REO production")).toContain("unknown-subject");
  expect(await says("REFACT", "World", "")).toContain("It has: REO production");
  expect(await says("REFACT", "World", "quota")).toContain("It has: REO production");
  expect(await says("REFACT", "World", "REO production", 2024)).toContain('Write "2024" as text');
  expect(await says("REFACT", "World", "REO production", "2023")).toContain("There is: 2024");
  expect(await ask("REFACT", "World", new CellError("#REF!"))).toBe("#REF!");
});
