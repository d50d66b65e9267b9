import type { Messages } from "./en";

/** Words of what is put on the sheet from the picture, in Simplified Chinese. */
export const sheetZh: Messages["sheet"] = {
  title: "放到工作表",
  what: "内容",
  parts: { exposure: "按环节的敞口", shock: "按公司、环节与驱动因素的冲击" },
  as: "形式",
  forms: { formulas: "实时公式", values: "数值" },
  formHints: {
    formulas: "单元格随持仓和数据源更新。",
    values: "即当前数字，不再变动。",
  },
  place: "位置",
  placeHint: "所选单元格；也可键入其他位置，如 Sheet1!H2。",
  follows: (place) => `所选：${place}`,
  badPlace: (text) => `“${text}” 不是单元格。请写如 H2 或 Sheet1!H2。`,
  onHoldings: (place, area) =>
    `${place} 会碰到 ${area} 中的持仓。请选择其旁边、或其下方隔两行的单元格。`,
  nothing: "请选择要放到工作表的内容。",
  size: (rows, columns, area) => `${rows} 行 × ${columns} 列：${area}。`,
  grows: "持仓增加时，最后一行以下的单元格须保持空白。",
  holdingsToo: "持仓尚不在任何单元格中，将一并写入。",
  put: (place) => `放到工作表 ${place}`,
  noPlace: "请先在工作表中选择单元格",
  ownInValues: (names) => `含您对 ${names} 给出的权重。`,
  ownNotInCells: (names) => `不含您对 ${names} 给出的权重，单元格不知道它们。`,
  sheetTitle: "稀土价格敞口",
  holdings: "持仓",
  exposureOf: "按环节的敞口",
  shockOf: (shock) => `冲击：${shock}`,
  provenance: (day, snapshot) => `价格 ${day}，快照 ${snapshot}`,
  weights: (first, last) => (first === last ? `权重 ${first}` : `权重 ${first} 至 ${last}`),
  noWeights: "没有已知权重",
  shock: (shock, options) => `冲击 ${shock}（${options}）`,
  pane: "窗格的数值",
  live: "实时公式",
};
