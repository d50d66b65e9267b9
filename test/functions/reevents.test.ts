import type { MarketEvent } from "../../src/core/fact";
import { CellError } from "../../src/functions/answer";
import { viewOf } from "../support/builders";
import { cellsOn } from "../support/cells";
import { instant } from "../support/observations";

const event = (day: string, subject: string, text: string): MarketEvent => ({
  day,
  subject,
  kind: "control",
  text,
  knownSince: instant("2026-01-29"),
  source: "S1",
});

const { ask, rows, says } = cellsOn(
  viewOf("2026-02-12", [], {
    events: [event("2025-10", "China", "wider"), event("2025-04-04", "China", "licences")],
  }),
);

test("gives day or month, subject, kind, event, source and known since, oldest first", async () => {
  expect(await rows("REEVENTS")).toEqual([
    ["2025-04-04", "China", "control", "licences", "Made for a test", "2026-01-29T00:00:00Z"],
    ["2025-10", "China", "control", "wider", "Made for a test", "2026-01-29T00:00:00Z"],
  ]);
});

test("narrows to a subject and a span", async () => {
  expect(await rows("REEVENTS", "china", "2025-05-01")).toHaveLength(1);
  expect(await rows("REEVENTS", "", [[""]], 45_800)).toHaveLength(1);
  expect(await ask("REEVENTS", "China", "2020", "2021")).toBe("#N/A no-match");
});

test("refuses what it cannot read", async () => {
  expect(await says("REEVENTS", "Chna")).toContain("Did you mean China?");
  expect(await ask("REEVENTS", "China", "x")).toBe("#VALUE! bad-date");
  expect(await ask("REEVENTS", "China", "", new CellError("#REF!"))).toBe("#REF!");
});
