import {
  type SearchFilter,
  filterChoices,
  narrowingCount,
  noFilter,
} from "../../../src/pane/state/search-filter";
import { choosable, emptySearch, nextSearch } from "../../../src/pane/state/search";
import { citedContent } from "../../../src/providers/cited/cited";
import { viewOfContents } from "../../support/content-view";
import { fakePorts } from "../../support/fake-ports";

const view = viewOfContents("2026-11-23", [citedContent()]);
const { catalogue } = view;
const ports = fakePorts(view);

/** Codes that a filter leaves of a search, in their order. */
async function codes(text: string, filter: Partial<SearchFilter>): Promise<readonly string[]> {
  const answer = await ports.call("REFIND", [text]);
  const typed = nextSearch(emptySearch, { kind: "typed", text });
  const found = nextSearch(typed, { kind: "answered", text, answer }, catalogue);
  const event = { kind: "filtered", filter: { ...noFilter, ...filter } } as const;
  return choosable(nextSearch(found, event, catalogue)).map(({ code }) => code);
}

test("a form and an element leave their materials, and neither rates nor facts", async () => {
  const oxides = await codes("", { form: "oxide", element: "Dy" });
  expect(oxides[0]).toBe("DyOxide");
  expect(oxides.every((code) => code.startsWith("DyOxide"))).toBe(true);
});

test("a market leaves the series quoted there, and the materials that have one", async () => {
  const fob = await codes("", { market: "FOB" });
  expect(fob).toContain("NdOxide.FOB@Argus");
  expect(fob).toContain("NdOxide");
  expect(fob).not.toContain("NdOxide@BREX");
});

test("a quoter leaves what it quotes", async () => {
  const usgs = await codes("oxide", { quoter: "USGS" });
  expect(usgs).toContain("NdOxide");
  expect(usgs.filter((code) => code.includes("@") && !code.endsWith("@USGS"))).toEqual([]);
});

test("only with prices leaves out what the feed has no price of", async () => {
  const all = await codes("chloride", {});
  const priced = await codes("chloride", { priced: true });
  expect(priced.length).toBeLessThan(all.length);
});

test("a filter that is cleared gives the whole list back", async () => {
  expect(await codes("nd", { form: "magnet" })).not.toEqual(await codes("nd", {}));
  expect(narrowingCount(noFilter)).toBe(0);
  expect(narrowingCount({ form: "oxide", quoter: "USGS", priced: true })).toBe(3);
});

test("what can be chosen is what the feed has, and a market that no source states is said to be none", () => {
  const choices = filterChoices(catalogue);
  expect(choices.markets).toEqual(expect.arrayContaining(["domestic", "FOB", "EU", "unstated"]));
  expect(choices.markets).not.toContain("US");
  expect(choices.elements).toEqual(expect.arrayContaining(["Nd", "Pr", "Dy", "Tb"]));
  expect(choices.quoters).toEqual([...choices.quoters].sort());
});
