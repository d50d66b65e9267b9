import type { Messages } from "./en";

/** Words of "Explain selected cell" in Simplified Chinese. */
export const explainZh: Messages["explain"] = {
  noCell: "请在工作表中选择一个单元格。",
  looking: "正在查看该单元格",
  nothing: (place) => `${place} 没有公式。`,
  notOurs: (place) => `${place} 不依赖我们的任何单元格。`,
  inputs: (place) => `${place} 是普通公式，依赖以下我们的单元格：`,
  more: "它还依赖我们的更多单元格，此处未全部列出。",
  calculated: "参数由公式自行计算，无法在此询问。请在旁边用相同参数写 REWHY。",
  other: (name) => `${name} 由其所查看的内容说明：`,
  answer: "结果",
  series: "序列",
  also: "另有",
  facts: "引用的事实",
  companies: "公司资料",
  sourced: (code, source) => (source === "" ? code : `${code}（${source}）`),
  insert: (place) => `在 ${place} 插入 REWHY`,
  gone: "转到",
};
