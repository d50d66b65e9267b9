import type { checkEn } from "./check-en";

/** “检查”部分的文字。 */
export const checkZh: typeof checkEn = {
  check: "检查工作簿",
  again: "重新检查",
  checking: "正在检查工作簿",
  findings: (count) => `${count} 项发现`,
  looked: (calls) => `共 ${calls} 处 Reprice 调用`,
  noneTitle: "无需修正",
  none: (calls) => `${calls} 处 Reprice 调用都写得明确。`,
  empty: "本工作簿还没有 Reprice 公式。",
  noFeed: "数据源尚未应答，无法检查代码和计价基准。",
  unread: (detail) => `无法读取工作簿：${detail}`,
  more: (count) => `以及另外 ${count} 处同类`,
  moreGroups: (count) => `再显示 ${count} 项`,
  go: "转到",
  goTo: (place) => `转到 ${place}`,
  gone: (place) => `无法选中 ${place}。`,
  titles: {
    "no-vat-word": "未写明是否含税",
    "ambiguous-day": "日期有两种读法",
    "moving-day": "自行变动的日期",
    "whole-column": "引用整列",
    "typed-over": "数字覆盖了公式",
    "unknown-code": "未知代码",
    "mixed-bases": "计价基准不一致",
    "mixed-synthetic": "合成数据与真实数据混用",
  },
  noVatWord: (basis, code, quoted, percent) =>
    `“${basis}”未写明是否含税；${code} 的报价${
      quoted === "excluded" ? "不含税" : percent ? `含 ${percent}% 增值税` : "含税"
    }。未写明的部分按原报价。请选择其一：`,
  choice: (words, price) => (price ? `${words}（${price}）` : words),
  ambiguousDay: (text) => `“${text}”可以读作月在前或日在前，因此不给出价格。请改写为：`,
  movingDay: (name, source) =>
    source === undefined
      ? `${name}() 不经刷新每天都会变化，固定工作簿也拦不住。`
      : `其日期来自 ${source} 中的 ${name}()：不经刷新每天都会变化，固定工作簿也拦不住。`,
  movingMend: "改写为 latest：只随刷新而变。",
  wholeColumn: (text) => `${text} 每次计算都会传入工作表的所有行。请改写为实际使用的部分：`,
  typedOver: (value) => `${value} 夹在公式之间：它不来自数据源，刷新也不会改变。`,
  unknownCode: {
    unknown: (input) => `“${input}”不是已知的品种。`,
    ambiguous: (input) => `“${input}”可以指多个品种。`,
    "no-series": (input) => `数据源没有序列“${input}”。`,
  },
  didYouMean: "是否指：",
  mixedColumn: (basis, most) => `它的计价基准是 ${basis}，周围的价格是 ${most}。统一后为：`,
  mixedSum: (basis, most) => `它把 ${most} 的价格与 ${basis} 的价格合在一起。请先统一计价基准。`,
  mixedSynthetic: (synthetic, real, within) =>
    ({
      formula: `公式把生成的合成数据 ${synthetic} 与 ${real} 一起使用。`,
      sum: `它把生成的合成数据 ${synthetic} 与 ${real} 相加。`,
      column: `生成的合成数据 ${synthetic} 与 ${real} 在同一列。`,
    })[within],
  preview: (place, cells) =>
    cells === 1
      ? `${place} 将写为：`
      : `${place} 将写为下列内容，另有 ${cells - 1} 个单元格同样处理：`,
  write: (cells) => (cells === 1 ? "写入" : `写入 ${cells} 个单元格`),
  restore: "恢复公式",
  written: (cells) => `已写入 ${cells} 个单元格。`,
  undo: "撤消",
  undone: "已恢复原来的内容。",
  refused: {
    occupied: (area) => `${area} 不是空的。没有任何改动。`,
    protected: (area) => `${area} 所在的工作表受保护。请撤销保护后重试；没有任何改动。`,
    editing: "有单元格正在编辑。请按 Enter 或 Esc 结束编辑后重试。",
  },
  broken: (detail) => `工作簿拒绝了操作：${detail}`,
};
