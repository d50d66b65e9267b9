import type { Details } from "../../core/failure";
import { quoted, text } from "./words-zh";

/** The ways in which what a beta is of cannot be read, in Chinese; undefined for other ranges. */
export function betaZh(details: Details): string | undefined {
  const { argument, hint } = details;
  if ((argument !== "y" && argument !== "x") || typeof hint !== "string") return undefined;
  return Object.hasOwn(sentences, hint) ? sentences[hint]?.(details) : undefined;
}

const sentences: Readonly<Record<string, (details: Details) => string>> = {
  "no-side": ({ argument }) => `缺少 ${text(argument)}。请写股票代码或品种，或指向一列数字。`,
  "no-days": () => "您的列没有日期，无法与数据源的价格对应。请指向两列，日期在前，表头写 “日期”。",
  lengths: () => "y 与 x 的列长度不同。请指向对应的各行。",
  number: ({ argument, row, input }) =>
    `${text(argument)} 第 ${text(row)} 行的 ${quoted(input)} 不是数字。请写数字，或留空。`,
  numbers: ({ argument }) => `${text(argument)} 有日期而旁边没有数字。请指向两列。`,
  "day-twice": ({ argument, row }) =>
    `${text(argument)} 第 ${text(row)} 行的日期出现两次。只留其一。`,
  "one-column": ({ argument }) =>
    argument === "x"
      ? "x 有多列数字。请指向一列，或把日期列的表头写成 “日期”；第二列作市场因子请写 market=2。"
      : "y 有多列数字。请指向一列，或把日期列的表头写成 “日期”。",
};
