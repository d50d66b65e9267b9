import type { chartEn } from "./chart-en";

/** Words of the chart of prices in Chinese. */
export const chartZh: typeof chartEn = {
  label: (code) => `${code} 价格走势`,
  summary: (count, first, last, low, high) =>
    `${count} 个价格，${first} 至 ${last}，介于 ${low} 与 ${high} 之间。`,
  one: (day, value) => `一个价格：${day}，${value}。`,
  empty: "这一时段没有可按此计价方式显示的价格。",
  hidden: (count) => `${count} 个价格无法按此计价方式换算。`,
  span: "图表时段",
  spans: { "1Y": "1 年", "5Y": "5 年", all: "全部" },
  keys: "用左右方向键逐个读取价格。",
  watermark: "合成数据",
  legend: "图例",
  marks: {
    derived: "推算或假定",
    revised: "已修订",
    range: "最低至最高",
    period: "适用于整个时段",
  },
  gap: (days) => `超过 ${days} 天没有价格处不连线。`,
  before: (values) => `此前：${values}`,
  table: "显示为表格",
  hideTable: "隐藏表格",
  columns: { day: "日期", value: "价格", status: "状态", knownSince: "公布时间" },
  latestOf: (count) => `最近 ${count} 个价格。`,
};
