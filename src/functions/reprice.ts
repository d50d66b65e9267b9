import { priceValueOn } from "../core/price";
import type { SnapshotView } from "../core/view";
import type { Cell } from "./answer";
import { ask } from "./ask";
import { priceCard } from "./card";
import { type AskedPrice, type DatedArguments, priceQuestion } from "./price-question";

/**
 * Price of a material on a day, in any currency, mass and VAT basis.
 * @customfunction
 * @param material Code or name, such as "NdOxide", "Nd2O3", "氧化钕" or "NdOxide.FOB@Argus".
 * @param [date] Day, "latest" (default), "last", "-1M", "YE", or a period such as "2025Q4".
 * @param [basis] Currency, mass and VAT, such as "USD/kg ex VAT". What is left out stays as quoted.
 * @param [field] price (default), low, high, mid or avg.
 * @param [options] key=value pairs: fill, maxage, asof, quoter, card.
 * @returns The price, or an error whose reason REWHY tells.
 * @remarks
 * The price is the quoter's headline number: the middle of a published range, the average where only that is published,
 * else the one value there is. A code without a quoter, such as "NdOxide", is answered by the material's default
 * quoter; REWHY says which one and REINFO in what it quotes. Quoters are never mixed.
 *
 * A day without a price of its own takes the one before it, up to the age limit of the series. Many cells cost no more
 * requests than one; for a block of materials and days RETABLE is one formula, and REHISTORY lists days.
 *
 * With `card=yes` the number carries its source, day, basis, age, known since and attribution as a card, in an Excel
 * that shows cards (Microsoft 365 from version 2504, the web); formulas read its fields, as in `=A1.Age`. Elsewhere it
 * is the plain number.
 * @example A day, as quoted: CNY per ton with VAT.
 * =REPRICE("NdOxide","2026-01-28")
 * -> 732500
 * @example In dollars per kilogram without VAT, by the rates of that day.
 * =REPRICE("NdOxide","2026-01-28","USD/kg ex VAT")
 * -> 93.3191
 * @example Per kilogram of the neodymium in the oxide.
 * =REPRICE("NdOxide","2026-01-28","CNY/kg Nd")
 * -> 854.371
 * @example By its Chinese name, with a date from a cell, in 10,000 yuan per ton.
 * =REPRICE("氧化钕",46050,"万元/吨")
 * -> 73.25
 * @example The low end of a range that Argus published.
 * =REPRICE("NdOxide@Argus","2025-01-02",,"low")
 * -> 402
 * @example What was known on 5 January: the price of the quarter was announced on the 9th.
 * =REPRICE("REConc","2026-01-05",,,"asof=2026-01-05")
 * -> 26205
 * @example The newest price, where it is too old.
 * =REPRICE("NdOxide")
 * -> #N/A too-old: Newest NdOxide is 870,000 CNY/t inc VAT for 2026-02-11,
 *    285 days old (limit 10). Write "last" to accept it.
 * @example The newest price at any age.
 * =REPRICE("NdOxide","last")
 * -> 870000
 * @example What can be read in two ways is asked back.
 * =REPRICE("Nd","2026-01-28")
 * -> #VALUE! ambiguous-material: "Nd" can mean several materials. Write one of: NdOxide or NdMetal.
 */
export function REPRICE(
  material: unknown,
  date?: unknown,
  basis?: unknown,
  field?: unknown,
  options?: unknown,
): unknown {
  return ask(readPrice, { material, date, basis, field, options });
}

function readPrice(view: SnapshotView, given: DatedArguments) {
  return priceQuestion(view, "REPRICE", given, priceOrCard);
}

function priceOrCard({ view, terms, when, options }: AskedPrice): Cell {
  return options.card === "yes" ? priceCard(view, terms, when) : priceValueOn(view, terms, when);
}
