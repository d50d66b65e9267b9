import { example, heading, list, text } from "./blocks";
import { type Form, basisForms, dateForms } from "./forms";
import type { Block, Page } from "./page";

/** How a date argument is written. */
export const datePage: Page = {
  name: "dates",
  title: "Dates and periods",
  blocks: [
    text(
      "A price is for a day or for a period; there is no hour and no time zone. A date argument takes any of these forms. Relative days count from the workbook's day: the feed's day (UTC+8) when the snapshot in use was taken, fixed until the next refresh. With `asof=` they count from that day.",
    ),
    formTable("Write", dateForms),
    text(
      "A day with no price of its own takes the one before it if that is not too old: 10 calendar days for daily series, 16 for weekly, 45 for monthly, 100 for quarterly, 400 for yearly. `maxage=` sets another limit and `fill=` another rule: see [options](options). A price of a period answers for every day of it, from the moment it was announced on.",
    ),
    heading("Refused"),
    text("What can be read in two ways is never guessed."),
    example(`Day first or month first?
      =REPRICE("NdOxide","01/02/2026")
      -> #VALUE! bad-date: "01/02/2026" can be read day first or month first.
         Write it year first: "2026-01-28".`),
    example(`To Excel the number 2026 is a day in 1905.
      =REPRICE("NdOxide@USGS",2024)
      -> #VALUE! bad-date: 2024 is a number that Excel reads as a day in 1905. Write "2024" as text for the year.`),
    example(`A span is not a day.
      =REPRICE("NdOxide","YTD")
      -> #VALUE! bad-date: "YTD" is a span of days, not one day. Write "YE", "QE" or "ME" for the last day before it.`),
  ],
};

/** How a basis is written. */
export const basisPage: Page = {
  name: "basis",
  title: "Basis: currency, mass, VAT, content",
  blocks: [
    text(
      "Every series declares what it is quoted in. The basis argument says what is wanted: words in any order, in English or Chinese. What is not said stays as quoted, and REWHY names it.",
    ),
    formTable("Write", basisForms),
    list(
      "Money is converted at the ECB's reference rate of the price's own day, at most 5 calendar days back; other pairs cross through the euro.",
      "VAT is the Chinese rate of the price's own day: 13 % since 2019-04-01. Domestic quotes include it; FOB, EU, US and USGS prices have none, and a VAT word on them is an error.",
      "Per mass of what is contained follows the chemical formula and IUPAC's atomic weights; PrNd counts as 75/25.",
      "A price of one market is never derived from that of another.",
    ),
    heading("Examples"),
    example(`Per kilogram of the metal in the oxide, in dollars, without VAT.
      =REPRICE("NdOxide","2026-01-28","USD/kg Nd ex VAT")
      -> 108.8452`),
    example(`As Chinese quotes are written.
      =REPRICE("氧化钕","2026-01-28","万元/吨 含税")
      -> 73.25`),
    example(`A ton can be a metric one or a short one.
      =REPRICE("NdOxide","2026-01-28","USD/ton")
      -> #VALUE! bad-basis: "ton" in "USD/ton" has several meanings. Write t or short ton.`),
    example(`Prices without VAT have no VAT to take off.
      =REPRICE("NdOxide@USGS","2024","USD/kg ex VAT")
      -> #VALUE! no-rule: NdOxide@USGS is quoted in USD/kg, where Chinese VAT has no meaning. Leave the VAT words out.`),
  ],
};

function formTable(head: string, forms: readonly Form[]): Block {
  return {
    kind: "table",
    head: [head, "Means"],
    rows: forms.map(({ written, means }) => ({
      cells: [written.map((form) => `\`${form}\``).join(", "), means],
    })),
  };
}
