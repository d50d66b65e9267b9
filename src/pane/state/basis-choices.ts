import { formatBasis, readBasis } from "../../core/basis-text";
import type { SeriesEntry } from "../../core/catalogue";
import { planConversion } from "../../core/conversion";
import { isFailure } from "../../core/failure";

/** What analysts compare prices in, the commonest first. */
export const usualBases: readonly string[] = [
  "CNY/t inc VAT",
  "CNY/t ex VAT",
  "CNY/kg ex VAT",
  "USD/kg ex VAT",
  "USD/t ex VAT",
  "EUR/kg ex VAT",
  "CNY/t",
  "USD/t",
  "USD/kg",
  "EUR/kg",
];

/**
 * The bases that a series can be shown in, as a formula writes them: as quoted first. A VAT word is offered only where
 * the series has a VAT state, and always there, so that nobody is left to guess it.
 */
export function basisChoices(entry: SeriesEntry): readonly string[] {
  const { vat } = entry.basis;
  const convertible = usualBases.filter((text) => {
    const wanted = readBasis(text);
    if (isFailure(wanted)) return false;
    const saysVat = wanted.vat !== undefined;
    return saysVat === (vat !== "none") && !isFailure(planConversion(entry, wanted));
  });
  const quoted = formatBasis(entry.basis);
  return [quoted, ...convertible.filter((text) => text !== quoted)];
}
