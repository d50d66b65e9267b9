import { type OptionKey, optionReaders } from "../../src/core/option-values";
import { optionsOf, writtenKey } from "../../src/core/options";
import { cellFunctionNames } from "../../src/functions/list";
import { example, heading, list, text } from "./blocks";
import type { Page } from "./page";

/** Every option. */
export const optionPage: Page = {
  name: "options",
  title: "Options",
  blocks: [
    text(
      "Options are one text of `key=value` pairs with `;` or `,` between them, the decimal sign a point, in every language of Excel. Case and spaces do not matter. A key or value that is not known is an error that lists the right ones.",
    ),
    example(`Two options: a day between two quotes that are four weeks apart.
      =REPRICE("NdOxide","2026-01-20",,,"fill=interpolate; maxage=30")
      -> 697500`),
    {
      kind: "table",
      head: ["Option", "Values", "Without it", "Meaning", "Functions"],
      rows: (Object.keys(optionReaders) as OptionKey[]).map((key) => {
        const { takes, usual, means } = optionReaders[key];
        const written = `\`${writtenKey(key)}\``;
        const functions = functionsWith(key).join(", ");
        return { anchor: key, cells: [written, takes.join(", "), usual, means, functions] };
      }),
    },
    heading("The values"),
    list(
      "`fill`: `previous` is the price before the day, `next` the one after it, `nearest` the nearer of the two (the earlier where both are as near), `interpolate` lies on the line between them, `none` takes nothing but the price of the day or of its period.",
      "`cal`: `published` are the days that have a price, `cn` Chinese working days with the weekends that make up for holidays, `trading` the days on which the Shanghai exchange is open, `all` every day.",
      "`interval`: `D`, `W`, `M`, `Q` and `Y` gather by day, week, month, quarter and year; `stat` takes the `last` price in each, the `avg`, the `low` or the `high`.",
      "`merge`: `union` has a row for every day of any material, `intersect` for the days that all have, `left` for those of the first.",
      "`mode`: `pct` is a fraction (0.2 is +20 %), `abs` a difference in money, `log` the natural logarithm of the ratio.",
    ),
  ],
};

function functionsWith(key: OptionKey): readonly string[] {
  return Object.entries<readonly OptionKey[]>(optionsOf)
    .filter(([name, keys]) => cellFunctionNames.has(name) && keys.includes(key))
    .map(([name]) => name);
}
