import { readBasis } from "../../src/core/basis-text";
import { Failure } from "../../src/core/failure";
import type { Component, Line } from "../../src/core/mixture";
import { type PriceRequest, priceTerms } from "../../src/core/price-terms";
import type { SnapshotView } from "../../src/core/view";
import { type TestSeries, quotes, sure } from "./builders";

const perKg = { currency: "CNY", mass: "kg", vat: "included" } as const;

/** The oxide prices of the basket whose value is known, in CNY/kg with VAT. */
export const basketPrices = { La: 4.5, Ce: 22.3, Pr: 733.3, Nd: 732.5, Tb: 6400, Dy: 1410, Y: 77 };

/** Oxides of one day, one quoted per kg each. */
export function oxidesOn(
  day: string,
  prices: Readonly<Record<string, number>> = basketPrices,
): readonly TestSeries[] {
  return Object.entries(prices).map(([element, price]) =>
    quotes(`${element}Oxide@ACME`, { [day]: price }, { basis: perKg }),
  );
}

/** The metals of a magnet as they were quoted in January 2026. */
export const magnetMetals: readonly TestSeries[] = [
  quotes("PrNdMetal@BREX", { "2026-01-12": 772_400 }),
  quotes("DyMetal@SunSirs", { "2026-01-29": { low: 1_970_000, high: 1_980_000 } }),
  quotes("TbMetal@SunSirs", { "2026-01-29": { low: 7_750_000, high: 7_850_000 } }),
  quotes("DyFe@SunSirs", { "2026-01-29": { low: 1_380_000, high: 1_390_000 } }),
  quotes("Co@SMM", { "2026-01-29": 450_000 }),
];

/** How the components of a mixture are asked for, apart from what they are. */
export type AskedLines = Omit<PriceRequest, "material" | "basis"> & { readonly basis?: string };

/** Components with the terms of their prices, as a cell function lays them on a snapshot. */
export function linesOn(
  view: SnapshotView,
  components: readonly Component[],
  { basis, ...said }: AskedLines = {},
): readonly Line[] {
  const wanted = basis === undefined ? {} : { basis: sure(readBasis(basis), basis) };
  return components.map((component) => {
    const { choice, label } = component;
    if (choice === undefined) {
      return { component, terms: new Failure("incomplete", { missing: [label] }) };
    }
    return {
      component,
      terms: priceTerms(view.catalogue, { ...said, ...wanted, material: choice }),
    };
  });
}
