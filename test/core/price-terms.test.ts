import { Failure } from "../../src/core/failure";
import { priceTerms, seriesNeeded } from "../../src/core/price-terms";
import { prepare } from "../../src/core/prepared";
import { articleOn } from "../support/article";
import { termsOf } from "../support/builders";

const article = articleOn("2026-02-12");

test("needs the series and the rates of its conversion, as far as the feed has them", () => {
  expect(seriesNeeded(termsOf(article, "NdOxide"))).toEqual(["NdOxide@BREX"]);
  expect(seriesNeeded(termsOf(article, "NdOxide", { basis: "USD/kg" }))).toEqual([
    "NdOxide@BREX",
    "EURCNY@ECB",
    "EURUSD@ECB",
  ]);
  expect(seriesNeeded(termsOf(article, "NdOxide", { basis: "JPY/kg" }))).toEqual([
    "NdOxide@BREX",
    "EURCNY@ECB",
  ]);
});

test("makes every default explicit", () => {
  expect(termsOf(article, "REConc")).toMatchObject({
    material: "REConc",
    field: "price",
    fill: "previous",
    maxAge: 100,
  });
  expect(termsOf(article, "NdOxide@USGS")).toMatchObject({ material: "NdOxide@USGS", maxAge: 400 });
});

test("never takes a synthetic quoter by default", () => {
  expect(termsOf(article, "NdOxide").entry.code).toBe("NdOxide@BREX");
  expect(termsOf(article, "NdOxide", { quoter: "DEMO" }).entry.synthetic).toBe(true);
});

test("refuses what the catalogue or the rules do not have", () => {
  const { catalogue } = article;
  const refused = (...request: Parameters<typeof priceTerms>) => {
    const answer = priceTerms(...request);
    return answer instanceof Failure ? answer.reason : "terms";
  };
  expect(refused(catalogue, { material: { code: "TmOxide" } })).toBe("no-such-series");
  expect(
    refused(catalogue, {
      material: { code: "NdOxide", quoter: "USGS" },
      basis: { vat: "excluded" },
    }),
  ).toBe("no-rule");
  expect(
    refused({ ...catalogue, unlicensed: ["NdOxide@BREX"] }, { material: { code: "NdOxide" } }),
  ).toBe("no-licence");
});

test("prepares the same terms once for a snapshot", () => {
  const terms = termsOf(article, "NdOxide");
  expect(prepare(article, terms)).toBe(prepare(article, terms));
  expect(prepare(articleOn("2026-11-23"), terms)).not.toBe(prepare(article, terms));
});
