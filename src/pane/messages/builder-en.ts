import type { OptionKey } from "../../core/option-values";
import { optionReaders } from "../../core/option-values";

/** Words of the function builder. What functions and arguments are is told by functions.json, options by their own table. */
export const builderEn = {
  open: "Build a formula",
  title: "Build a formula",
  function: "Function",
  groups: {
    prices: "Prices",
    conversion: "Conversion",
    portfolios: "Portfolios",
    reference: "Reference",
  },
  about: (_name: string, written: string) => written,
  argument: (_argument: string, written: string) => written,
  optional: (name: string) => `${name} (may be left out)`,
  cells: "Take the selected cells",
  cellsOf: (argument: string) => `Take the selected cells for ${argument}`,
  typed: (argument: string) => `Type ${argument} instead`,
  refersTo: (area: string) => `Cells ${area}`,
  filledBasis: (text: string) => `Written as ${text}: a formula always says its VAT.`,
  openVat: "These series differ in VAT. Add inc VAT or ex VAT.",
  mixtureBasis:
    "Write the basis, such as CNY/kg inc VAT: the parts of a mixture may be quoted in several.",
  options: (count: number) => (count === 0 ? "Options" : `Options (${count} set)`),
  optionMeans: (key: OptionKey) => optionReaders[key].means,
  usual: (text: string) => `Without it: ${text}`,
  takes: (text: string) => `It takes ${text}.`,
  missing: (names: string) => `Still to fill: ${names}`,
  result: "Result",
  cut: (rows: number, columns: number) => `${rows} rows of ${columns} cells; the first are shown.`,
  answer: "Answer of the formula",
};
