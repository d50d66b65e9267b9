import type { MaterialRow } from "./material-row";

/** Sintered NdFeB blanks by grade, written as the quoters write the grade. */
const grades = ["N35", "N38", "N45", "N52", "45M", "42H", "H35", "42SH", "38UH"] as const;

/** Magnet blanks: N45 went from 150,000 to 220,000 CNY/t between September 2024 and 2025. */
export const magnets: readonly MaterialRow[] = grades.map((grade) => ({
  code: `Magnet${grade}`,
  elements: ["Nd", "Fe", "B"],
  form: "magnet",
  purity: `sintered NdFeB blank, ${grade}`,
  unit: "CNY/kg",
  source: grade === "N45" ? "S33b" : "GK",
  name: `NdFeB magnet blank ${grade}`,
  chineseName: `烧结钕铁硼毛坯${grade}`,
  aliases: [
    `${grade}; NdFeB ${grade}; ${grade} NdFeB; ${grade} magnet; NdFeB magnet ${grade}`,
    `sintered NdFeB ${grade}; 钕铁硼${grade}; ${grade}钕铁硼; 烧结钕铁硼${grade}; 钕铁硼毛坯${grade}`,
  ].join("; "),
}));
