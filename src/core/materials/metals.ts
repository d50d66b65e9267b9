import type { MaterialRow } from "./material-row";

/** Metals, single and as the pairs that come out of separation together. */
export const metals: readonly MaterialRow[] = [
  { code: "LaMetal", formula: "La", purity: "99 %", unit: "CNY/t", source: "S42" },
  { code: "CeMetal", formula: "Ce", purity: "99 %", unit: "CNY/t", source: "S42" },
  {
    code: "LaCeMetal",
    purity: "Ce 65 / La 35",
    unit: "CNY/t",
    source: "S16",
    aliases:
      "mischmetal; misch metal; mischmetall; 混合稀土金属; LaCe alloy; lanthanum-cerium alloy; 镧铈合金",
  },
  { code: "PrMetal", formula: "Pr", purity: "96-99 %", unit: "CNY/t", source: "S6" },
  { code: "NdMetal", formula: "Nd", purity: "99 %", unit: "CNY/t", source: "S19b S42" },
  {
    code: "PrNdMetal",
    purity: ">= 99 %, Nd 75 / Pr 25",
    unit: "CNY/t",
    source: "S5 S19",
    aliases:
      "PrNd alloy; NdPr alloy; didymium alloy; praseodymium-neodymium alloy; neodymium-praseodymium alloy; 镨钕合金; 钕镨合金",
  },
  { code: "DyMetal", formula: "Dy", purity: "99-99.9 %", unit: "CNY/kg", source: "S4" },
  { code: "TbMetal", formula: "Tb", purity: "99-99.9 %", unit: "CNY/kg", source: "S4" },
  { code: "GdMetal", formula: "Gd", purity: "99-99.99 %", unit: "CNY/t", source: "GK" },
  { code: "HoMetal", formula: "Ho", purity: "99-99.99 %", unit: "CNY/t", source: "GK" },
  { code: "YMetal", formula: "Y", purity: "99-99.99 %", unit: "CNY/t", source: "GK" },
  { code: "SmMetal", formula: "Sm", purity: "99-99.99 %", unit: "CNY/t", source: "GK" },
  { code: "ErMetal", formula: "Er", purity: "99-99.99 %", unit: "CNY/t", source: "GK" },
  { code: "LuMetal", formula: "Lu", purity: "99-99.99 %", unit: "CNY/kg", source: "GK" },
  { code: "ScMetal", formula: "Sc", purity: "99-99.99 %", unit: "CNY/kg", source: "GK" },
];
