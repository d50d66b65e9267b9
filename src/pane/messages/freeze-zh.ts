import type { freezeEn } from "./freeze-en";

/** “冻结”部分的文字。 */
export const freezeZh: typeof freezeEn = {
  intro:
    "Reprice 公式变为普通数值，工作簿在没有 Reprice 的电脑上也能打开。每个公式连同快照、计价方式和来源一并保存，可以原样恢复。",
  scope: "冻结范围",
  workbook: "整个工作簿",
  sheet: (name) => (name === "" ? "当前工作表" : `当前工作表：${name}`),
  copy: "当前工作表的副本",
  copyHint: "原工作表保持公式不变。",
  freeze: "冻结",
  freezing: "正在冻结",
  kept: (formulas) => `已冻结 ${formulas} 个公式`,
  keptText: "这些单元格现在是数值，不需要加载项。",
  unfreeze: "恢复公式",
  unfreezing: "正在恢复公式",
  showList: "显示清单",
  hideList: "隐藏清单",
  frozen: (formulas, cells) => `已冻结 ${formulas} 个公式，共 ${cells} 个单元格。`,
  onCopy: (sheet) => `数值在工作表 ${sheet} 中。`,
  names: (count) => `${count} 个定义的名称也变为数值。`,
  valueless: (names) =>
    `以下名称本身没有数值，在恢复公式之前为 #N/A：${names}。使用它们的单元格保留其数值。`,
  errors: (count) => `${count} 个单元格原来显示错误，仍为错误。`,
  nothing: "这里没有可以冻结的 Reprice 公式。",
  nothingKept: "没有找到可以恢复的冻结公式。",
  calculating: (cells) => `${cells} 个单元格仍在计算。请等待结果出来后再冻结。`,
  unfrozen: (formulas) => `已恢复 ${formulas} 个公式。`,
  edited: (count) => `${count} 个公式没有恢复，因为冻结之后其数值被改动：`,
  replace: "仍然恢复",
  keepEdits: "保留我的数值",
  stayed: "您的数值保留不变，对应的冻结公式不再保存。",
  gone: (cells) => `这些单元格已不存在：${cells}。`,
  more: (count) => `以及另外 ${count} 个`,
  goTo: (place) => `转到 ${place}`,
  refused: {
    occupied: (area) => `${area} 不是空的。没有任何改动。`,
    protected: (area) => `${area} 所在的工作表受保护。请撤销保护后重试；没有任何改动。`,
    editing: "有单元格正在编辑。请按 Enter 或 Esc 结束编辑后重试。",
    structure:
      "工作簿的结构受保护，无法增加或删除工作表。请撤销保护（审阅、保护工作簿）后重试；没有任何改动。",
    taken: (sheet) => `已有名为 ${sheet} 的其他工作表。请将其重命名后重试；没有任何改动。`,
  },
  undone: (detail) => `工作簿拒绝了操作：${detail}。一切恢复原状。`,
  halfWay: (detail) => `工作簿中途拒绝了操作：${detail}。公式没有丢失，点“恢复公式”即可补全。`,
  broken: (detail) => `无法读取工作簿：${detail}。没有任何改动。`,
};
