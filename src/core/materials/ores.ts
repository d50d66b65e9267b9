import type { MaterialRow } from "./material-row";

/** Concentrates, ores and scrap: what separators buy. */
export const ores: readonly MaterialRow[] = [
  {
    code: "REConc",
    elements: ["RE"],
    form: "concentrate",
    purity: "Bayan Obo, REO 50 %, dry, ex VAT",
    unit: "CNY/t",
    source: "S19 S20b S20c",
    name: "rare earth concentrate (Bayan Obo)",
    chineseName: "稀土精矿",
    aliases:
      "rare earth concentrate; rare-earth concentrates; RE concentrate; Bayan Obo concentrate; Bayan Obo rare earth concentrate; Baotou concentrate; 稀土精矿(白云鄂博); 白云鄂博稀土精矿; 白云鄂博精矿; 包钢稀土精矿; 北方稀土精矿",
  },
  {
    code: "REConcBast",
    elements: ["RE"],
    form: "concentrate",
    purity: "REO 70 %",
    unit: "CNY/t",
    source: "GK",
    name: "bastnaesite concentrate",
    chineseName: "氟碳铈矿",
    aliases:
      "bastnaesite; bastnäsite; bastnasite; bastnäsite concentrate; bastnasite concentrate; 氟碳铈矿精矿; 氟碳铈精矿",
  },
  {
    code: "REConcMonazite",
    elements: ["RE"],
    form: "concentrate",
    purity: "REO 55-60 %",
    unit: "CNY/t",
    source: "GK",
    name: "monazite concentrate",
    chineseName: "独居石",
    aliases: "monazite; monazite sand; 独居石精矿; 独居石矿",
  },
  {
    code: "IonOreMidY",
    elements: ["RE"],
    form: "concentrate",
    purity: "REO 92 %",
    unit: "CNY/t of REO",
    source: "S25",
    name: "ion-adsorption ore, medium yttrium, rich europium",
    chineseName: "中钇富铕矿",
    aliases:
      "MYRE; medium yttrium rich europium ore; mid-yttrium europium-rich ore; 中钇富铕; 中钇富铕稀土矿",
  },
  {
    code: "NdFeBScrap",
    elements: ["Nd", "Fe", "B"],
    form: "scrap",
    purity: "by content of Nd or PrNd, Dy, Tb",
    unit: "CNY/kg of contained PrNd",
    source: "GK",
    name: "NdFeB scrap",
    chineseName: "钕铁硼废料",
    aliases:
      "NdFeB waste; NdFeB magnet scrap; neodymium magnet scrap; magnet scrap; scrap NdFeB; 废钕铁硼",
  },
];
