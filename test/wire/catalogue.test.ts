import type { Catalogue } from "../../src/core/catalogue";
import { knownDay } from "../../src/core/day";
import { readCatalogue, writeCatalogue } from "../../src/wire/catalogue";

const day = knownDay(2026, 1, 28);

const catalogue: Catalogue = {
  snapshot: { feed: "home", number: 2 },
  series: [
    {
      code: "NdOxide@BREX",
      kind: "material",
      basis: { currency: "CNY", mass: "t", vat: "included" },
      frequency: "daily",
      calendar: "cn",
      licence: "open",
      synthetic: false,
      firstDay: knownDay(2025, 12, 31),
      lastDay: day,
      count: 2,
    },
    {
      code: "NdOxide@ACME",
      kind: "material",
      basis: { currency: "USD", mass: "kg", vat: "none", contained: "Nd" },
      frequency: "weekly",
      calendar: "weekdays",
      licence: "private",
      synthetic: false,
      specification: "99 % min",
      count: 0,
    },
  ],
  defaultQuoters: { NdOxide: "BREX" },
  sources: [{ id: "S1", title: "A page", address: "https://example.com" }],
};

test("a catalogue comes back as it went, with its day", () => {
  const json: unknown = JSON.parse(JSON.stringify(writeCatalogue({ catalogue, day })));
  expect(readCatalogue(json)).toEqual({ catalogue, day });
});

test("what a newer feed adds is left aside", () => {
  const newer = { ...writeCatalogue({ catalogue, day }), weather: "fine" };
  expect(readCatalogue(newer)).toEqual({ catalogue, day });
});

test.each([
  ["another wire version", { wire: 2 }, "wire"],
  ["no snapshot", { snapshot: undefined }, "snapshot"],
  ["a day that does not exist", { day: "2026-02-30" }, "day"],
  ["a quoter that is no text", { defaultQuoters: { NdOxide: 1 } }, "defaultQuoters.NdOxide"],
  ["a series without basis", { series: [{ code: "X" }] }, "series.0.kind"],
])("%s is a misfit and names the field", (_what, change, field) => {
  expect(readCatalogue({ ...writeCatalogue({ catalogue, day }), ...change })).toMatchObject({
    field,
  });
});

test.each([[null], [undefined], ["<html>"], [[]], [42]])("%j is a misfit", (json) => {
  expect(readCatalogue(json)).toHaveProperty("says");
});
