import type { MaterialRow } from "./material-row";

/** Carbonates, chlorides and fluorides. Hydrates vary, so only the fluorides, sold dry, have a formula. */
export const salts: readonly MaterialRow[] = [
  {
    code: "RECarbonate",
    purity: "REO 42-45 %",
    unit: "CNY/t",
    source: "S5",
    aliases: "REO carbonate",
  },
  {
    code: "MREC",
    elements: ["RE"],
    form: "carbonate",
    purity: "REO basis",
    unit: "CNY/t",
    source: "GK",
    name: "mixed rare earth carbonate",
    chineseName: "混合碳酸稀土",
    aliases: "mixed RE carbonate; 混合稀土碳酸盐",
  },
  { code: "LaCarbonate", purity: "REO 42-48 %", unit: "CNY/t", source: "GK", aliases: "La2(CO3)3" },
  { code: "CeCarbonate", purity: "REO 42-48 %", unit: "CNY/t", source: "GK", aliases: "Ce2(CO3)3" },
  { code: "LaCeCarbonate", purity: "REO 42-48 %", unit: "CNY/t", source: "GK" },
  { code: "LaChloride", purity: "REO 43-46 %", unit: "CNY/t", source: "S26", aliases: "LaCl3" },
  { code: "CeChloride", purity: "REO 43-46 %", unit: "CNY/t", source: "GK", aliases: "CeCl3" },
  { code: "LaCeChloride", purity: "REO 43-46 %", unit: "CNY/t", source: "GK" },
  { code: "LaFluoride", formula: "LaF3", unit: "CNY/t", source: "GK" },
  { code: "PrNdFluoride", unit: "CNY/t", source: "GK", aliases: "(PrNd)F3; (NdPr)F3" },
  { code: "DyFluoride", formula: "DyF3", unit: "CNY/t", source: "GK" },
];
