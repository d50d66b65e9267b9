import fc from "fast-check";
import type { Basis, WantedBasis } from "../../src/core/basis";
import { formatBasis, readBasis } from "../../src/core/basis-text";
import { containable } from "../../src/core/composition";
import { currencies } from "../../src/core/currency";
import { isFailure } from "../../src/core/failure";
import { type Mass, gramsOf } from "../../src/core/unit";

function refusal(text: string): Record<string, unknown> {
  const read = readBasis(text);
  if (!isFailure(read)) throw new Error(`${text} was read as ${JSON.stringify(read)}`);
  return { reason: read.reason, ...read.details };
}

test.each<[string, WantedBasis]>([
  ["", {}],
  ["USD/kg", { currency: "USD", mass: "kg" }],
  ["USD/kg ex VAT", { currency: "USD", mass: "kg", vat: "excluded" }],
  ["ex VAT kg USD", { currency: "USD", mass: "kg", vat: "excluded" }],
  ["VAT excluded, USD per kg", { currency: "USD", mass: "kg", vat: "excluded" }],
  ["CNY/t exVAT", { currency: "CNY", mass: "t", vat: "excluded" }],
  ["CNY/t ex-VAT", { currency: "CNY", mass: "t", vat: "excluded" }],
  ["RMB/mt (incl. VAT)", { currency: "CNY", mass: "t", vat: "included" }],
  ["without vat", { vat: "excluded" }],
  ["per kg", { mass: "kg" }],
  ["EUR", { currency: "EUR" }],
  ["€/kg", { currency: "EUR", mass: "kg" }],
  ["US$/lb", { currency: "USD", mass: "lb" }],
  ["USD/short ton", { currency: "USD", mass: "short ton" }],
  ["USD/metric ton", { currency: "USD", mass: "t" }],
  ["us dollars per lb", { currency: "USD", mass: "lb" }],
  ["USD/mtu WO3", { currency: "USD", mass: "mtu", contained: "WO3" }],
  ["CNY/kg Nd", { currency: "CNY", mass: "kg", contained: "Nd" }],
  ["CNY/kg of contained Nd", { currency: "CNY", mass: "kg", contained: "Nd" }],
  ["USD/kg Nd₂O₃", { currency: "USD", mass: "kg", contained: "Nd2O3" }],
  ["usd/kg nd2o3", { currency: "USD", mass: "kg", contained: "Nd2O3" }],
  ["CNY/t Pr2O3", { currency: "CNY", mass: "t", contained: "Pr2O3" }],
  ["CNY/t TREO", { currency: "CNY", mass: "t", contained: "REO" }],
  ["CNY/kg NdPr", { currency: "CNY", mass: "kg", contained: "PrNd" }],
  ["Y", { contained: "Y" }],
  ["万元/吨", { currency: "CNY", mass: "t", scale: 10_000 }],
  ["千元/吨", { currency: "CNY", mass: "t", scale: 1000 }],
  ["萬元/噸", { currency: "CNY", mass: "t", scale: 10_000 }],
  ["元/公斤", { currency: "CNY", mass: "kg" }],
  ["元/千克", { currency: "CNY", mass: "kg" }],
  ["元/克", { currency: "CNY", mass: "g" }],
  ["美元/磅", { currency: "USD", mass: "lb" }],
  ["元/吨含税", { currency: "CNY", mass: "t", vat: "included" }],
  ["人民币元每吨（不含税）", { currency: "CNY", mass: "t", vat: "excluded" }],
  ["不含增值税 万美元／吨", { currency: "USD", mass: "t", vat: "excluded", scale: 10_000 }],
  ["ＵＳＤ／ｋｇ", { currency: "USD", mass: "kg" }],
  ["CNY 元 RMB", { currency: "CNY" }],
])("reads %p", (text, wanted) => {
  expect(readBasis(text)).toEqual(wanted);
});

test.each<[string, string, string, readonly string[]]>([
  ["USD/ton", "ambiguous-word", "ton", ["t", "short ton"]],
  ["USD/tons", "ambiguous-word", "tons", ["t", "short ton"]],
  ["USD/long ton", "ambiguous-word", "long ton", ["t", "short ton"]],
  ["$/kg", "ambiguous-word", "$", ["USD", "AUD", "CAD", "HKD", "NZD", "SGD"]],
  ["¥/kg", "ambiguous-word", "¥", ["CNY", "JPY"]],
  ["USD/pound", "ambiguous-word", "pound", ["lb", "GBP"]],
  ["USD EUR/kg", "contradiction", "EUR", ["USD"]],
  ["元/kg USD", "contradiction", "USD", ["元"]],
  ["USD/kg/t", "contradiction", "t", ["kg"]],
  ["inc VAT ex VAT", "contradiction", "ex", ["inc"]],
  ["含税 exVAT", "contradiction", "exVAT", ["含"]],
  ["Nd Nd2O3", "contradiction", "Nd2O3", ["Nd"]],
  ["USD/kg VAT", "lone-word", "VAT", ["inc VAT", "ex VAT"]],
  ["USD/kg ex", "lone-word", "ex", ["inc VAT", "ex VAT"]],
  ["万/吨", "lone-word", "万", ["千元", "万元"]],
  ["USD/kg contained", "lone-word", "contained", ["Nd", "Nd2O3"]],
  ["USD/kg FOB", "market-word", "FOB", ["NdOxide.FOB", "NdOxide.EU"]],
  ["USD/kg EU", "market-word", "EU", ["NdOxide.FOB", "NdOxide.EU"]],
  ["CNY/kg NdO", "unknown-word", "NdO", ["Nd", "Nd2O3"]],
])("refuses %p: %s %s", (text, hint, word, words) => {
  expect(refusal(text)).toEqual({ reason: "bad-basis", input: text, hint, word, words });
});

test.each([
  ["USD/kg foo", "foo"],
  ["CNH/kg", "CNH"],
  ["USD/oz", "oz"],
  ["USD/1000kg", "1000kg"],
  ["元/斤", "斤"],
  ["元/标吨", "标吨"],
  ["USD/kg Fe", "Fe"],
  ["USD/kg w", "w"],
  ["__proto__", "proto"],
  ["constructor", "constructor"],
])("refuses %p, naming %s and the words there are", (text, word) => {
  const { reason, hint, word: named, words } = refusal(text);
  expect([reason, hint, named]).toEqual(["bad-basis", "unknown-word", word]);
  expect(words).toEqual(expect.arrayContaining(["CNY", "kg", "ex VAT", "Nd2O3"]));
});

test("refuses a text that no one wrote by hand", () => {
  expect(refusal("USD ".repeat(10_000))).toEqual({
    reason: "bad-basis",
    hint: "too-long",
    limit: 200,
  });
});

test.each<[Basis, number, string]>([
  [{ currency: "CNY", mass: "t", vat: "included" }, 1, "CNY/t inc VAT"],
  [{ currency: "CNY", mass: "t", vat: "excluded" }, 10_000, "万元/t ex VAT"],
  [{ currency: "USD", mass: "kg", vat: "none" }, 1, "USD/kg"],
  [{ currency: "USD", mass: "mtu", vat: "none", contained: "WO3" }, 1, "USD/mtu WO3"],
  [{ currency: "CNY", vat: "none" }, 1, "CNY"],
  [{ vat: "none" }, 1, "points"],
])("writes %j in units of %d as %s", (basis, scale, text) => {
  expect(formatBasis(basis, scale)).toBe(text);
});

const anyWanted = fc.record(
  {
    currency: fc.constantFrom(...currencies),
    mass: fc.constantFrom(...(Object.keys(gramsOf) as Mass[])),
    vat: fc.constantFrom("included" as const, "excluded" as const),
    contained: fc.constantFrom(...containable),
  },
  { requiredKeys: ["currency"] },
);
const anyScale = fc.constantFrom(1, 1000, 10_000, 1_000_000, 100_000_000);

test("reads back every basis that it writes", () => {
  fc.assert(
    fc.property(anyWanted, anyScale, ({ vat = "none" as const, ...rest }, scale) => {
      const wanted = {
        ...rest,
        ...(vat === "none" ? {} : { vat }),
        ...(scale === 1 ? {} : { scale }),
      };
      expect(readBasis(formatBasis({ ...rest, vat }, scale))).toEqual(wanted);
    }),
  );
});

test("the order of the words does not matter", () => {
  const groups = [
    ["USD", "US$", "美元"],
    ["kg", "公斤"],
    ["ex VAT", "VAT excl.", "不含税"],
    ["Nd2O3"],
  ];
  const words = fc.tuple(...groups.map((group) => fc.constantFrom(...group)));
  const shuffled = words.chain((chosen) =>
    fc.shuffledSubarray([...chosen], { minLength: chosen.length }),
  );
  fc.assert(
    fc.property(shuffled, fc.constantFrom(" ", "/", ", ", " / "), (chosen, between) => {
      expect(readBasis(chosen.join(between))).toEqual({
        currency: "USD",
        mass: "kg",
        vat: "excluded",
        contained: "Nd2O3",
      });
    }),
  );
});

test("settles on any text at all", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const read = readBasis(text);
      expect(isFailure(read) ? read.reason : "read").toMatch(/^(read|bad-basis)$/);
    }),
  );
});
