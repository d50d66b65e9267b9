import fc from "fast-check";
import { amountBetween, planBetween } from "../../src/core/basis-to-basis";
import type { WantedBasis } from "../../src/core/basis";
import { readBasis } from "../../src/core/basis-text";
import { type Failure, isFailure } from "../../src/core/failure";
import { sentenceOf } from "../../src/core/sentences";
import { sure, when } from "../support/builders";
import { rateView } from "../support/rates";

const view = rateView();

interface Asked {
  readonly material?: string;
  readonly on?: string;
}

function planned(from: string, to: string, { material }: Asked = {}) {
  const said = (text: string): WantedBasis => sure(readBasis(text), text);
  const of = material === undefined ? {} : { material };
  return planBetween({ from: said(from), to: said(to), ...of });
}

function answer(amount: number, from: string, to: string, asked: Asked = {}): number | Failure {
  const conversion = planned(from, to, asked);
  if (isFailure(conversion)) return conversion;
  return amountBetween(view, amount, conversion, when(asked.on ?? "2026-01-28"));
}

const converted = (...asked: Parameters<typeof answer>) => sure(answer(...asked), asked.join(" "));

function refusal(...asked: Parameters<typeof answer>): Failure {
  const failure = answer(...asked);
  if (!isFailure(failure)) throw new Error(`there is an answer: ${failure}`);
  return failure;
}

/** The reference's own conversions of the prices of 2026-01-28, 2025-01-02 and of its stoichiometry. */
test.each<[number, string, string, Asked, number, number]>([
  [732_500, "CNY/t inc VAT", "USD/kg", {}, 105.4506, 4],
  [732_500, "CNY/t inc VAT", "USD/kg ex VAT", {}, 93.3191, 4],
  [732_500, "CNY/t inc VAT", "ex VAT", {}, 648_230.09, 2],
  [648_230.0885, "CNY/t ex VAT", "inc VAT", {}, 732_500, 3],
  [73.25, "万元/吨", "CNY/t", {}, 732_500, 6],
  [73.25, "万元/吨 inc VAT", "ex VAT", {}, 64.823009, 6],
  [73.25, "万元/吨", "USD/kg", {}, 105.4506, 4],
  [732.5, "元/公斤", "万元/吨", {}, 73.25, 9],
  [100, "USD/kg", "USD/lb", {}, 45.359237, 9],
  [430, "USD/mtu WO3", "USD/kg", {}, 43, 9],
  [732_500, "CNY/t", "CNY/t Nd", { material: "NdOxide" }, 854_371, 0],
  [733_300, "CNY/t Pr6O11", "CNY/t Pr", {}, 885_945, 0],
  [854_370.892, "CNY/t Nd", "CNY/t Nd2O3", {}, 732_500, 2],
  [100, "CNY/kg", "CNY/kg Dy", { material: "DyFe" }, 125, 9],
  [8.3176, "CNY", "EUR", {}, 1, 12],
  [398, "CNY/kg inc VAT", "USD/kg ex VAT", { on: "2025-01-02" }, 48.252, 3],
])("%d %s is in %p of %j %d", (amount, from, to, asked, expected, digits) => {
  expect(converted(amount, from, to, asked)).toBeCloseTo(expected, digits);
});

test("takes VAT and exchange rate of the day that is asked for, else of the workbook's", () => {
  expect(converted(117, "CNY/t inc VAT", "ex VAT", { on: "2018-04-30" })).toBeCloseTo(100, 12);
  expect(converted(113, "CNY/t inc VAT", "ex VAT", { on: "latest" })).toBeCloseTo(100, 12);
  expect(converted(1, "USD/kg", "CNY/kg", { on: "last" })).toBeCloseTo(6.911345, 6);
  expect(refusal(1, "USD/kg", "CNY/kg", { on: "latest" })).toMatchObject({ reason: "no-fx" });
});

test("asks for no rate where the way needs none", () => {
  expect(converted(1000, "CNY/t", "CNY/kg", { on: "2030-01-01" })).toBe(1);
  expect(refusal(1, "CNY/t inc VAT", "ex VAT", { on: "2030-01-01" }).reason).toBe(
    "not-yet-published",
  );
  expect(refusal(1, "CNY/t", "USD/t", { on: "2025Q4" })).toMatchObject({
    reason: "bad-date",
    details: { hint: "period" },
  });
});

test.each<[string, string, Asked, string, string]>([
  ["t", "kg", {}, "unsaid", "does not say a currency"],
  ["kg", "USD/kg", {}, "unsaid", "does not say a currency"],
  ["CNY", "USD/kg", {}, "unsaid", "does not say a mass"],
  ["USD/kg", "ex VAT", {}, "unsaid", "whether VAT is in it"],
  ["CNY/t", "CNY/t Nd", {}, "no-product", "Name the material"],
  ["CNY/t", "CNY/t Nd", { material: "GdFe" }, "no-composition", "Leave"],
  ["CNY/t", "CNY/t Nd", { material: "DyOxide" }, "not-contained", "holds no Nd"],
  ["CNY/t Dy2O3", "CNY/t Nd", {}, "not-contained", "holds no Nd"],
  ["CNY/t", "CNY/mtu", {}, "unit-of-contained", "contained oxide"],
  ["USD/kg inc VAT", "ex VAT", { material: "NdOxide.FOB" }, "no-vat", "no meaning"],
])("from %p to %p of %j has no rule (%s)", (from, to, asked, rule, says) => {
  const failure = refusal(1, from, to, asked);
  expect(failure).toMatchObject({ reason: "no-rule", details: { rule } });
  expect(sentenceOf(failure)).toContain(says);
});

test("there and back gives the same amount, whatever the bases", () => {
  const basis = fc
    .tuple(
      fc.constantFrom("CNY", "USD", "EUR", "万元"),
      fc.constantFrom("t", "kg", "g", "lb", "short ton"),
      fc.constantFrom("Nd", "Nd2O3"),
      fc.constantFrom("inc VAT", "ex VAT"),
    )
    .map(([currency, mass, contained, vat]) => `${currency}/${mass} ${contained} ${vat}`);
  const days = fc.constantFrom("2025-01-02", "2026-01-28", "2026-02-14");
  const amounts = fc.double({ min: 0.01, max: 1e7, noNaN: true });
  fc.assert(
    fc.property(amounts, basis, basis, days, (amount, from, to, on) => {
      const there = converted(amount, from, to, { on });
      expect(converted(there, to, from, { on }) / amount).toBeCloseTo(1, 12);
    }),
  );
});
