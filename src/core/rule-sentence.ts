import type { NoRule } from "./conversion-step";
import type { Details } from "./failure";
import { quoted as inQuotes, text } from "./sentence-words";

/** Why a conversion has no rule, and what to leave out or write instead. */
export function ruleSentence(details: Details): string {
  const { rule } = details;
  return typeof rule === "string" && rule in sentences
    ? sentences[rule as NoRule](details)
    : `There is no rule for that step of ${text(details["series"])}.`;
}

const sentences: Readonly<Record<NoRule, (details: Details) => string>> = {
  "no-currency": ({ series, quoted }) =>
    `${text(series)} is in ${text(quoted)}, not in money. Leave the currency out.`,
  "no-mass": ({ series, quoted }) =>
    `${text(series)} is in ${text(quoted)}, not per mass. Leave the mass and what is contained out.`,
  "no-vat": ({ series, quoted }) =>
    `${text(series)} is quoted in ${text(quoted)}, where Chinese VAT has no meaning. Leave the VAT words out.`,
  "vat-unknown": ({ day }) =>
    `China had no VAT on ${text(day)}; it began on 1994-01-01. Leave the VAT words out.`,
  "no-composition": ({ series, wanted, holds }) =>
    holds === undefined
      ? `The specification of ${text(series)} does not fix how much ${text(wanted)} it holds. Leave ${inQuotes(wanted)} out.`
      : `${text(series)} counts as ${text(holds)}, which does not say how much of it is ${text(wanted)}. Leave ${inQuotes(wanted)} out.`,
  "not-contained": ({ series, wanted, holds }) =>
    `${text(series)} counts as ${text(holds)} and holds no ${text(wanted)}. Leave ${inQuotes(wanted)} out.`,
  "unit-of-contained": () =>
    'An mtu is 10 kg of a contained oxide. Write which, such as "USD/mtu WO3".',
  "not-a-price": ({ series, quoted }) =>
    `${text(series)} is an exchange rate in ${text(quoted)}, and is not converted. Use REFX for another pair.`,
  "no-common-unit": ({ series, quoted, against, other }) =>
    `${text(series)} is in ${text(quoted)} and ${text(against)} in ${text(other)}: their difference has no unit. Take two prices per mass.`,
  "no-stoichiometry": ({ series, against }) =>
    `Nothing says how much ${text(against)} goes into ${text(series)}: they hold different elements, or their specifications leave the shares open. Write in the basis what is contained, such as "CNY/kg Nd".`,
  unsaid: ({ quoted, lacks, wanted }) =>
    `${inQuotes(quoted)} does not say ${text(lacks)}, so nothing leads to ${inQuotes(wanted)}. Write it in from too, such as "CNY/t inc VAT".`,
  "no-product": ({ quoted, wanted }) =>
    `${inQuotes(quoted)} does not say of what, so how much ${text(wanted)} it holds is open. Name the material, or write what is contained in from too, such as "CNY/kg Nd2O3".`,
};
