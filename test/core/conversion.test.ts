import fc from "fast-check";
import type { Basis } from "../../src/core/basis";
import { readBasis } from "../../src/core/basis-text";
import type { SeriesKind } from "../../src/core/catalogue";
import { oxidePerMetal } from "../../src/core/chemistry";
import {
  type Conversion,
  amountOn,
  convert,
  factorOn,
  needsRates,
  planConversion,
} from "../../src/core/conversion";
import type { Failure } from "../../src/core/failure";
import { isFailure } from "../../src/core/failure";
import { ratesOf } from "../../src/core/fx";
import { type Mass, gramsOf } from "../../src/core/unit";
import { sure } from "../support/builders";
import { day } from "../support/observations";
import { rateView } from "../support/rates";

const domestic: Basis = { currency: "CNY", mass: "t", vat: "included" };
const rates = ratesOf(rateView());

interface Asked {
  readonly code?: string;
  readonly kind?: SeriesKind;
  readonly basis?: Basis;
  readonly on?: string;
}

function plan(
  wanted: string,
  { code = "NdOxide@BREX", kind = "material", basis = domestic }: Asked,
) {
  return planConversion({ code, kind, basis }, sure(readBasis(wanted), wanted));
}

function converted(amount: number, wanted: string, asked: Asked = {}): number {
  const conversion = sure(plan(wanted, asked), wanted);
  return sure(amountOn(amount, conversion, day(asked.on ?? "2026-01-28"), rates), wanted);
}

function refusal(wanted: string, asked: Asked = {}): Failure {
  const conversion = plan(wanted, asked);
  if (isFailure(conversion)) return conversion;
  return amountOn(1, conversion, day(asked.on ?? "2026-01-28"), rates) as Failure;
}

test.each([
  ["USD/kg", "105.4506"],
  ["USD/kg ex VAT", "93.3191"],
  ["CNY/t ex VAT", "648230.0885"],
  ["CNY/kg Nd", "854.3709"],
  ["CNY/t", "732500.0000"],
  ["CNY/t inc VAT", "732500.0000"],
  ["", "732500.0000"],
])("732,500 CNY/t of Nd oxide on 2026-01-28 is in %p %s", (wanted, amount) => {
  expect(converted(732_500, wanted).toFixed(4)).toBe(amount);
});

test("steps in whole numbers are exact", () => {
  expect(converted(732_500, "CNY/kg")).toBe(732.5);
  expect(converted(732_500, "万元/吨")).toBe(73.25);
  expect(converted(26_205, "CNY/kg")).toBe(26.205);
  expect(converted(57_695, "CNY/kg")).toBe(57.695);
  expect(converted(561.5, "CNY/t", { basis: { ...domestic, mass: "kg" } })).toBe(561_500);
  expect(converted(430, "USD/kg", { code: "APT.EU@Argus", basis: europeanApt })).toBe(43);
  expect(converted(1, "CNY/kg Nd2O3")).toBe(0.001);
});

const europeanApt: Basis = { currency: "USD", mass: "mtu", vat: "none", contained: "WO3" };

test("USD/lb is USD/kg times 0.45359237", () => {
  const basis: Basis = { currency: "USD", mass: "kg", vat: "none" };
  expect(converted(1, "USD/lb", { basis })).toBe(0.45359237);
  expect(converted(100, "USD/short ton", { basis })).toBeCloseTo(90718.474, 9);
});

/** Mid of an Argus range in CNY/kg, in USD/kg with VAT and without, at the ECB cross of 2025-01-02. */
test.each([
  [398, "54.524", "48.252"],
  [491.5, "67.334", "59.587"],
  [403.5, "55.278", "48.918"],
])("%d CNY/kg is %s USD/kg with VAT and %s without", (mid, withVat, without) => {
  const asked: Asked = { basis: { ...domestic, mass: "kg" }, on: "2025-01-02" };
  expect(converted(mid, "USD/kg", asked).toFixed(3)).toBe(withVat);
  expect(converted(mid, "USD/kg ex VAT", asked).toFixed(3)).toBe(without);
});

test("the oxide in a tonne of metal costs what the reference says", () => {
  expect(Math.round(converted(732_500, "CNY/t Nd"))).toBe(854_371);
  expect(Math.round(converted(733_300, "CNY/t Pr", { code: "PrOxide@BREX" }))).toBe(885_945);
});

/** Price of a metal less that of the oxide in it: what making the metal earns. */
test.each([
  ["PrNdMetal", "REO", 760_700, 624_900, 25_303],
  ["PrNdMetal", "REO", 642_500, 525_000, 24_668],
  ["DyMetal", "Dy2O3", 1_975_000, 1_410_000, 356_767],
  ["TbMetal", "Tb4O7", 7_800_000, 6_400_000, 272_497],
  ["DyFe", "Dy2O3", 1_385_000, 1_410_000, 90_413],
])("%s over its %s: %d against %d leaves %d", (metal, oxide, metalPrice, oxidePrice, margin) => {
  const perOxide = converted(metalPrice, `CNY/t ${oxide}`, { code: `${metal}@SunSirs` });
  const oxideInMetal = metalPrice / perOxide;
  expect(Math.abs(metalPrice - oxideInMetal * oxidePrice - margin)).toBeLessThanOrEqual(1);
});

test("a domestic price of end-2025 is 87.13 USD/kg, for comparison with FOB", () => {
  expect(converted(610_000, "USD/kg", { on: "2025-12-31" }).toFixed(2)).toBe("87.13");
});

test.each([
  ["2018-04-30", 1.17],
  ["2018-05-01", 1.16],
  ["2019-03-31", 1.16],
  ["2019-04-01", 1.13],
])("takes out the VAT of %s", (on, withVat) => {
  expect(converted(1000, "ex VAT", { on })).toBeCloseTo(1000 / withVat, 10);
});

test("puts VAT in where the quote is without, and leaves it where it already is as wanted", () => {
  const asked: Asked = { code: "REConc@NRE", basis: { ...domestic, vat: "excluded" } };
  expect(converted(26_834, "CNY/t ex VAT", asked)).toBe(26_834);
  expect(converted(26_834, "CNY/t inc VAT", asked)).toBeCloseTo(30_322.42, 8);
  expect(converted(26_834, "CNY/t REO", asked)).toBe(53_668);
});

test("counts a European APT quote in USD/kg of tungsten", () => {
  const asked: Asked = { code: "APT.EU@Argus", basis: europeanApt };
  expect(converted(430, "USD/kg W", asked).toFixed(4)).toBe("54.2265");
  expect(converted(88_812, "CNY/mtu WO3", { code: "APT@SMM" }).toFixed(1)).toBe("1000.0");
});

test.each<[string, string, Asked, Record<string, string>]>([
  ["no-vat", "USD/kg ex VAT", { basis: { currency: "USD", mass: "kg", vat: "none" } }, {}],
  ["no-vat", "inc VAT", { basis: { currency: "USD", mass: "kg", vat: "none" } }, {}],
  ["no-currency", "USD", { kind: "index", basis: { vat: "none" } }, { quoted: "points" }],
  ["no-mass", "per kg", { kind: "index", basis: { vat: "none" } }, {}],
  ["no-mass", "per kg", { kind: "rate", basis: { currency: "USD", vat: "none" } }, {}],
  ["no-mass", "Nd", { kind: "index", basis: { vat: "none" } }, {}],
  ["not-a-price", "CNY", { kind: "rate", basis: { currency: "USD", vat: "none" } }, {}],
  ["not-contained", "CNY/kg Nd", { code: "DyOxide@BREX" }, { wanted: "Nd", holds: "Dy2O3" }],
  ["not-contained", "CNY/kg PrNd", {}, { wanted: "PrNd", holds: "Nd2O3" }],
  ["no-composition", "CNY/kg Gd", { code: "GdFe@SMM" }, { wanted: "Gd" }],
  ["no-composition", "CNY/kg Nd", { code: "REConc@NRE" }, { wanted: "Nd", holds: "50 % REO" }],
  ["no-composition", "Nd", { basis: { ...domestic, contained: "PrNd" } }, { holds: "PrNd" }],
  ["unit-of-contained", "CNY/mtu", { code: "APT@SMM" }, {}],
])("has no rule (%s) for %p", (rule, wanted, asked, details) => {
  const failure = refusal(wanted, asked);
  expect(failure.reason).toBe("no-rule");
  const series = asked.code ?? "NdOxide@BREX";
  expect(failure.details).toMatchObject({ series, rule, ...details });
});

test("has no rule for VAT before there was any, and no rate before there was one", () => {
  expect(refusal("ex VAT", { on: "1993-12-31" }).details).toMatchObject({
    rule: "vat-unknown",
    day: "1993-12-31",
  });
  expect(refusal("USD/kg", { on: "2020-01-01" }).reason).toBe("no-fx");
});

test("accepts what an index and a rate already are", () => {
  expect(converted(237.5, "", { kind: "index", basis: { vat: "none" } })).toBe(237.5);
  expect(converted(1.17, "USD", { kind: "rate", basis: { currency: "USD", vat: "none" } })).toBe(
    1.17,
  );
});

test("names the basis of the answer and the rates it needs", () => {
  const conversion = sure(plan("USD/kg Nd", {}), "plan");
  expect(conversion.basis).toEqual({
    currency: "USD",
    mass: "kg",
    vat: "included",
    contained: "Nd",
  });
  expect(needsRates(conversion)).toEqual(["EURCNY@ECB", "EURUSD@ECB"]);
  expect(needsRates(sure(plan("CNY/kg ex VAT", {}), "plan"))).toEqual([]);
  expect(needsRates(sure(plan("EUR/kg", {}), "plan"))).toEqual(["EURCNY@ECB"]);
});

test("names each step, with the day of the rate", () => {
  const conversion = sure(plan("USD/kg Nd ex VAT", {}), "plan");
  const { value, factors } = sure(
    convert(732_500, conversion, day("2026-01-30"), rates),
    "conversion",
  );
  expect(factors).toEqual([
    {
      name: "contained",
      factor: oxidePerMetal("Nd2O3"),
      detail: "1 kg of Nd2O3 counts as 0.857356 kg of Nd",
    },
    { name: "mass", factor: 0.001, detail: "1 t is 1,000 kg" },
    { name: "VAT", factor: 1 / 1.13, detail: "VAT 13 % in force since 2019-04-01, taken out" },
    {
      name: "exchange",
      factor: 1.1974 / 8.3176,
      detail: "ECB 2026-01-28: 1 EUR is 8.3176 CNY or 1.1974 USD",
      day: day("2026-01-28"),
    },
  ]);
  const product = factors.reduce((amount, { factor }) => amount * factor, 732_500);
  expect(product / value).toBeCloseTo(1, 14);
});

test("says of EUR only the other leg, and of 万元 its units", () => {
  const detailsOf = (wanted: string) =>
    sure(convert(1, sure(plan(wanted, {}), "plan"), day("2026-01-28"), rates), wanted).factors.map(
      ({ detail }) => detail,
    );
  expect(detailsOf("EUR/t")).toEqual(["ECB 2026-01-28: 1 EUR is 8.3176 CNY"]);
  expect(detailsOf("万元/t")).toEqual(["in units of 10,000"]);
  expect(detailsOf("inc VAT")).toEqual([]);
});

const anyMass = fc.constantFrom(
  ...(Object.keys(gramsOf) as Mass[]).filter((mass) => mass !== "mtu"),
);
const anyAmount = fc.double({ min: 0.01, max: 1e8, noNaN: true });
const anyDay = fc.constantFrom("2024-12-31", "2026-01-28", "2026-02-01", "2026-02-13");

test("there and back gives the same price", () => {
  const oxides = fc.constantFrom("Nd", "Nd2O3");
  const currencies = fc.constantFrom("USD" as const, "EUR" as const, "CNY" as const);
  const vats = fc.constantFrom("included" as const, "excluded" as const);
  fc.assert(
    fc.property(
      anyAmount,
      fc.record({ currency: currencies, mass: anyMass, vat: vats, contained: oxides }),
      anyDay,
      (amount, wanted, on) => {
        const quoted = { ...domestic, contained: "Nd2O3" };
        const there = planConversion(ofBasis(quoted), wanted);
        const back = planConversion(ofBasis(wanted), { ...quoted, vat: "included" });
        const middle = sure(amountOn(amount, sure(there, "plan"), day(on), rates), "there");
        const end = sure(amountOn(middle, sure(back, "plan"), day(on), rates), "back");
        expect(end / amount).toBeCloseTo(1, 13);
      },
    ),
  );
});

test("VAT in, out and in again is the same within the last two digits of a double", () => {
  const out = sure(plan("ex VAT", {}), "plan");
  const back = sure(plan("inc VAT", { basis: { ...domestic, vat: "excluded" } }), "plan");
  fc.assert(
    fc.property(
      anyAmount,
      fc.constantFrom("1994-01-01", "2018-05-01", "2026-01-28"),
      (amount, on) => {
        const without = sure(amountOn(amount, out, day(on), rates), "without");
        const again = sure(amountOn(without, back, day(on), rates), "again");
        expect(Math.abs(again - amount)).toBeLessThanOrEqual(4 * Number.EPSILON * amount);
      },
    ),
  );
});

test("the explained number is the number, and the factor agrees with it", () => {
  const wanted = fc.constantFrom("USD/kg", "EUR/lb ex VAT", "万元/t Nd", "CNY/g ex VAT", "");
  fc.assert(
    fc.property(anyAmount, wanted, anyDay, (amount, text, on) => {
      const conversion: Conversion = sure(plan(text, {}), text);
      const value = sure(amountOn(amount, conversion, day(on), rates), text);
      expect(sure(convert(amount, conversion, day(on), rates), text).value).toBe(value);
      const factor = sure(factorOn(conversion, day(on), rates), text);
      expect((amount * factor) / value).toBeCloseTo(1, 14);
    }),
  );
});

function ofBasis(basis: Basis) {
  return { code: "NdOxide@BREX", kind: "material" as const, basis };
}
