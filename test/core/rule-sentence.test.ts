import { readBasis } from "../../src/core/basis-text";
import { planConversion } from "../../src/core/conversion";
import type { Failure } from "../../src/core/failure";
import { sentenceOf } from "../../src/core/sentences";
import { sure } from "../support/builders";

test("says why USGS prices take no VAT word, and what to do", () => {
  const entry = {
    code: "NdOxide@USGS",
    kind: "material",
    basis: { currency: "USD", mass: "kg", vat: "none" },
  } as const;
  const wanted = sure(readBasis("USD/kg ex VAT"), "basis");
  expect(sentenceOf(planConversion(entry, wanted) as Failure)).toBe(
    "NdOxide@USGS is quoted in USD/kg, where Chinese VAT has no meaning. Leave the VAT words out.",
  );
});

test("says what a mixed material counts as when its share of an element is not known", () => {
  const entry = {
    code: "REConc@NRE",
    kind: "material",
    basis: { currency: "CNY", mass: "t", vat: "excluded" },
  } as const;
  expect(sentenceOf(planConversion(entry, { contained: "Nd" }) as Failure)).toBe(
    'REConc@NRE counts as 50 % REO, which does not say how much of it is Nd. Leave "Nd" out.',
  );
});

test("names the word of a basis that has several meanings and the right ones", () => {
  expect(sentenceOf(readBasis("USD/ton") as Failure)).toBe(
    '"ton" in "USD/ton" has several meanings. Write t or short ton.',
  );
});
