import { isFailure } from "../../../src/core/failure";
import { readMaterial } from "../../../src/core/material";
import { citedContent } from "../../../src/providers/cited/cited";
import { citedRows } from "../../../src/providers/cited/observations";

const content = citedContent();
const rows = citedRows();
const {
  weights = [],
  sensitivities = [],
  fundamentals = [],
  floors = [],
} = content.companies ?? {};
const companyRows = [...weights, ...sensitivities, ...fundamentals, ...floors];
const declared = new Map(content.declarations.map((series) => [series.code, series]));

test("every observation belongs to a declared series and keeps its frequency", () => {
  const wrong = rows.filter((row) => declared.get(row.code)?.frequency !== row.period.frequency);
  expect(wrong).toEqual([]);
});

test("every declared series has an observation, and no day twice", () => {
  expect([...content.observations.keys()].sort()).toEqual([...declared.keys()].sort());
  const keys = rows.map((row) => `${row.code} ${row.observation.day}`);
  expect(new Set(keys).size).toBe(keys.length);
});

test("every number, fact and event cites a source, and every source is cited", () => {
  const known = new Set(content.sources.map((source) => source.id));
  const cited = [
    ...rows.map((row) => row.observation.source),
    ...content.facts.map((fact) => fact.source),
    ...content.events.map((event) => event.source),
    ...companyRows.map((row) => row.source),
  ];
  expect(cited.filter((id) => !known.has(id))).toEqual([]);
  const notes = [
    ...rows.map((row) => row.observation.note),
    ...content.facts.map((fact) => fact.note),
    ...companyRows.map((row) => row.note),
  ].join(" ");
  const idle = [...known].filter((id) => !cited.includes(id) && !notes.includes(`[${id}]`));
  expect(idle).toEqual([]);
});

test("no price, fact or event is general knowledge; of companies, what is ours says so", () => {
  const found = content.sources.filter((source) => !/^S\d+[a-e]?$/.test(source.id));
  expect(found.map(({ id }) => id)).toEqual(["assumption"]);
  const cited = [...rows.map(({ observation }) => observation), ...content.facts];
  expect([...cited, ...content.events].filter(({ source }) => source === "assumption")).toEqual([]);
});

test("every code is one that a formula can write", () => {
  for (const { code, kind } of content.declarations) {
    if (kind === "rate") continue;
    const [written = "", quoter] = code.split("@");
    const choice = readMaterial(code);
    expect(isFailure(choice) ? choice : { ...choice }).toEqual({ code: written, quoter });
  }
});

test("every material has one default quoter, PRESS and USGS only where there is no other", () => {
  const materials = content.declarations.filter((series) => series.kind !== "rate");
  const quotersOf = new Map<string, string[]>();
  for (const { code } of materials) {
    const [written = "", quoter = ""] = code.split("@");
    quotersOf.set(written, [...(quotersOf.get(written) ?? []), quoter]);
  }
  expect(Object.keys(content.defaultQuoters).sort()).toEqual([...quotersOf.keys()].sort());
  for (const [written, quoters] of quotersOf) {
    const chosen = content.defaultQuoters[written] ?? "";
    expect(quoters).toContain(chosen);
    const better = quoters.filter((quoter) => !["PRESS", "USGS"].includes(quoter));
    expect(better.length === 0 || better.includes(chosen)).toBe(true);
  }
  for (const code of ["NdOxide", "PrOxide", "YOxide", "PrNdOxide", "PrNdMetal"]) {
    expect(content.defaultQuoters[code]).toBe("BREX");
  }
  expect(content.defaultQuoters["REConc"]).toBe("NRE");
});
