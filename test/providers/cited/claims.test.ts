import { endOf } from "../../../src/core/instant";
import { citedEvents, citedFactsById } from "../../../src/providers/cited/claims";
import { day, instant } from "../../support/observations";

const factsById = citedFactsById();
const facts = factsById.map(([, fact]) => fact);
const events = citedEvents();

function factsOf(subject: string, metric: string, period: string) {
  return facts.filter(
    (fact) => fact.subject === subject && fact.metric === metric && fact.period === period,
  );
}

test("world output of 2024 is 390,000 t until the edition of 2026 restates it to 380,000 t", () => {
  const vintages = factsOf("World", "REO production", "2024");
  expect(vintages.map((fact) => fact.value)).toEqual([390000, 380000]);
  const inForce = (asOf: string) =>
    vintages.filter((fact) => fact.knownSince <= endOf(day(asOf))).at(-1)?.value;
  expect(inForce("2025-06-01")).toBe(390000);
  expect(inForce("2026-11-23")).toBe(380000);
});

test("China's 270,000 t of 2024 and 255,000 t of 2023 are quotas", () => {
  expect(factsOf("China", "REO production", "2024")).toMatchObject([
    { value: 270000, status: "quota" },
  ]);
  expect(factsOf("China", "REO production", "2023")).toMatchObject([
    { value: 255000, status: "quota" },
  ]);
});

test("all 31 statements of the article are there", () => {
  const ids = new Set(factsById.map(([id]) => id));
  const missing = Array.from(
    { length: 31 },
    (_, index) => `F${String(index + 1).padStart(2, "0")}`,
  );
  expect(missing.filter((id) => !ids.has(id))).toEqual([]);
});

test.each([
  ["F01", { subject: "NdOxide", value: 732500 }],
  ["F02", { value: 20.08, unit: "%", period: "2025-12-31/2026-01-28" }],
  ["F04", { value: 19.92 }],
  ["F06", { value: 33.46 }],
  ["F09", { value: 6, unit: "count" }],
  ["F10", { value: 270000, status: "quota" }],
  ["F11", { value: 69 }],
  ["F12", { value: 5.9 }],
  ["F13", { value: -15.5, unit: "pp" }],
  ["F14", { status: "qualitative" }],
  ["F16", { value: 1, valueTo: 2, unit: "kg" }],
  ["F17", { value: 33000, status: "forecast" }],
  ["F18", { value: 5.5, status: "forecast" }],
  ["F19", { value: 7.6, period: "2040" }],
  ["F20", { value: 26 }],
  ["F22", { subject: "300224.SZ", value: 310, valueTo: 380, status: "guidance" }],
  ["F23", { value: 235.7, valueTo: 311.5 }],
  ["F25", { subject: "300748.SZ", value: 18 }],
  ["F26", { subject: "600111.SH", value: 15 }],
  ["F27", { subject: "600549.SH", value: 7 }],
  ["F28", { subject: "300066.SZ", value: 128, valueTo: 160 }],
  ["F29", { value: 100.7, valueTo: 150.9 }],
  ["F30", { value: 90 }],
])("statement %s of the article", (id, expected) => {
  expect(factsById.find(([known]) => known === id)?.[1]).toMatchObject(expected);
});

test("guidance outside the article: JL MAG and China Northern Rare Earth", () => {
  expect(factsOf("300748.SZ", "net profit", "2025")).toMatchObject([{ value: 660, valueTo: 760 }]);
  expect(factsOf("600111.SH", "net profit", "2025")).toMatchObject([
    { value: 2176, valueTo: 2356, status: "guidance" },
  ]);
});

test("facts name a day, a period or two ends, and ranges rise", () => {
  const odd = facts.filter(
    (fact) =>
      !/^(|\d{4}|\d{4}Q[1-4]|\d{4}-\d{2}|\d{4}-\d{2}-\d{2}|[^/]+\/[^/]+)$/.test(fact.period) ||
      (fact.valueTo !== undefined && fact.valueTo <= (fact.value ?? Infinity)) ||
      (fact.value === undefined && fact.text === undefined),
  );
  expect(odd).toEqual([]);
});

test("events come in order of day and are known no earlier than they happen", () => {
  const days = events.map((event) => event.day);
  expect(days).toEqual([...days].sort());
  for (const { day: text, knownSince } of events) {
    expect(knownSince).toBeGreaterThanOrEqual(instant(text.padEnd(10, "-01").slice(0, 10)));
  }
});

test("events hold the export licences, the floor, the end of list prices and the VAT steps", () => {
  const kindOn = (text: string) =>
    events.filter((event) => event.day === text).map((event) => event.kind);
  expect(kindOn("2025-04-04")).toEqual(["control"]);
  expect(kindOn("2025-10-01")).toEqual(["floor"]);
  expect(kindOn("2025-01")).toEqual(["announcement"]);
  expect(kindOn("2018-05-01")).toEqual(["tax"]);
  expect(kindOn("2019-04-01")).toEqual(["tax"]);
});
