import type { Catalogue } from "../../src/core/catalogue";
import { Failure, isFailure } from "../../src/core/failure";
import { type MaterialChoice, readMaterial } from "../../src/core/material";
import { resolveSeries } from "../../src/core/resolve";
import { quotes, viewOf } from "../support/builders";

const { catalogue } = viewOf("2026-01-28", [
  quotes("NdOxide@DEMO", { "2019-12-31": 100_000 }, { synthetic: true }),
  quotes("NdOxide@BREX", { "2026-01-28": 732_500 }),
  quotes("NdOxide@USGS", { "2024": 56 }, { frequency: "yearly" }),
  quotes("NdOxide.FOB@KOMIS", { "2026-01-28": 105.91 }),
  quotes("PrOxide@DEMO", { "2019-12-31": 100_000 }, { synthetic: true }),
  quotes("Foo@ACME", { "2026-01-28": 1 }),
]);

const resolved = (text: string, quoter?: string, within: Catalogue = catalogue) => {
  const entry = resolveSeries(within, readMaterial(text, within) as MaterialChoice, quoter);
  return isFailure(entry) ? entry : entry.code;
};

test.each([
  ["NdOxide", undefined, "NdOxide@BREX"],
  ["NdOxide@usgs", undefined, "NdOxide@USGS"],
  ["NdOxide", "USGS", "NdOxide@USGS"],
  ["NdOxide@USGS", "usgs", "NdOxide@USGS"],
  ["NdOxide.FOB", undefined, "NdOxide.FOB@KOMIS"],
  ["NdOxide@demo", undefined, "NdOxide@DEMO"],
  ["NdOxide", "DEMO", "NdOxide@DEMO"],
  ["foo", undefined, "Foo@ACME"],
])("%s with quoter=%s is %s", (text, quoter, code) => {
  expect(resolved(text, quoter)).toBe(code);
});

test("two different quoters contradict each other", () => {
  expect(resolved("NdOxide@USGS", "BREX")).toEqual(
    new Failure("bad-option", { input: "quoter=BREX", hint: "twice", other: "@USGS" }),
  );
});

test("says which quoters and markets there are", () => {
  expect(resolved("NdOxide@SMM")).toEqual(
    new Failure("no-such-series", {
      code: "NdOxide",
      quoter: "SMM",
      quoters: ["BREX", "USGS", "DEMO"],
      markets: ["domestic", "FOB"],
      series: ["NdOxide@BREX", "NdOxide@USGS", "NdOxide.FOB@KOMIS", "NdOxide@DEMO"],
    }),
  );
  expect(resolved("NdOxide.EU")).toMatchObject({ details: { code: "NdOxide.EU", quoters: [] } });
  expect(resolved("DyOxide")).toMatchObject({ reason: "no-such-series", details: { series: [] } });
});

test("a synthetic series is never the default, whatever a snapshot declares", () => {
  expect(resolved("PrOxide")).toMatchObject({ reason: "no-such-series" });
  const careless = { ...catalogue, defaultQuoters: { PrOxide: "DEMO" } };
  expect(resolved("PrOxide", undefined, careless)).toMatchObject({ reason: "no-such-series" });
  expect(resolved("PrOxide@DEMO", undefined, careless)).toBe("PrOxide@DEMO");
});

test("a series that is listed but not licensed to the asker has no price for them", () => {
  const guarded = { ...catalogue, unlicensed: ["NdOxide@BREX"] };
  expect(resolved("NdOxide", undefined, guarded)).toEqual(
    new Failure("no-licence", { code: "NdOxide@BREX" }),
  );
  expect(resolved("NdOxide@USGS", undefined, guarded)).toBe("NdOxide@USGS");
});
