import type { Details } from "../../core/failure";
import { anyOf, quoted, text } from "./words-zh";

/** The ways in which an options text goes wrong, in Chinese. */
export function optionZh({ input, hint, keys, values, other, limit, option }: Details): string {
  switch (hint) {
    case "required":
      return `${quoted(input)} 的结果取决于 ${text(option)}。请写 ${anyOf(values)}。`;
    case "no-effect":
      return `${quoted(input)} 对 ${quoted(other)} 没有作用。请去掉。`;
    case "only-with":
      return `没有 ${text(other)} 时 ${quoted(input)} 没有作用。请一并写上，或去掉。`;
    case "empty":
      return `选项 ${quoted(input)} 没有取值。请写 ${text(input)}= 和 ${anyOf(values)}。`;
    case "decimal-comma":
      return `${quoted(input)} 的小数用了逗号，而逗号分隔选项。请写 ${anyOf(values)}。`;
    case "unknown-key":
      return `这里没有选项 ${quoted(input)}。可用选项：${text(keys)}。`;
    case "bad-value":
      return `${quoted(input)} 不是该选项的取值。请写 ${anyOf(values)}。`;
    case "twice":
      return `${quoted(other)} 与 ${quoted(input)} 矛盾。只留其一。`;
    case "too-long":
      return `选项超过 ${text(limit)} 个字符。请缩短。`;
    default:
      return `${quoted(input)} 不是选项。请写 键=值，键为 ${anyOf(keys)}。`;
  }
}

/**
 * The ways in which an argument is no value, or a table of names and shares is none, in Chinese;
 * undefined for what is said of portfolios and betas.
 */
export function rangeZh(details: Details): string | undefined {
  const { hint = "several" } = details;
  return typeof hint === "string" && Object.hasOwn(ranges, hint)
    ? ranges[hint]?.(details)
    : undefined;
}

/** What was looked for is not there, and what is there instead, in Chinese. */
export function noMatchZh({ input, subject, metric, metrics, periods }: Details): string {
  if (metrics !== undefined)
    return `${text(subject)} 没有 ${quoted(input)}。有：${text(metrics)}。`;
  if (periods !== undefined)
    return `${text(subject)} 的 ${text(metric)} 没有 ${quoted(input)}。有：${text(periods)}。`;
  if (input === undefined) return "没有匹配项。请少写几个字。";
  return subject === undefined
    ? `没有与 ${quoted(input)} 匹配的内容。请少写几个字。`
    : `${text(input)} 期间没有关于 ${text(subject)} 的内容。请放宽时段。`;
}

/** Why a sum of priced parts is not given, in Chinese. */
export function incompleteZh({ missing, coverage, limit, hint }: Details): string {
  if (missing === undefined) {
    return `只有 ${text(coverage)} % 有价格，要求至少 ${text(limit)} %。降低 mincover 即可接受。`;
  }
  const lacking = `没有 ${text(missing)} 的价格。`;
  switch (hint) {
    case "base":
      return `${lacking}请写 base=（每单位质量的成本，按所要的计价方式），或 base=none 不计。`;
    case "headers":
      return `${lacking}请补充或去掉；headers=1 逐项说明原因。`;
    default:
      return `${lacking}请补充或去掉。`;
  }
}

/** What is no magnet grade, in Chinese. */
export function gradeZh({ input, hint }: Details): string {
  return hint === "outside"
    ? `${quoted(input)} 不在牌号表内（N35 至 N52，M 至 AH 类）。请用区域给出配料表。`
    : `${quoted(input)} 不是磁体牌号。请写如 “N52”、“45SH” 或 “38UH”，或用两列的区域。`;
}

const ranges: Readonly<Record<string, (details: Details) => string>> = {
  several: ({ argument }) =>
    argument === "ticker"
      ? "股票代码是多个单元格的区域，而此函数只取一个。请把公式向下填充。"
      : `${text(argument)} 是多个单元格的区域，而此函数只取一个。区域请用 RETABLE。`,
  "not-a-value": ({ argument }) => `${text(argument)} 既不是数字也不是文本。请指向普通单元格。`,
  "not-a-number": ({ argument, input }) =>
    `${text(argument)} ${quoted(input)} 不是数字。请写数字，或指向含数字的单元格。`,
  missing: ({ argument }) => `缺少 ${text(argument)}。请写数字，或指向含数字的单元格。`,
  "two-ways": ({ argument }) =>
    `${text(argument)} 占多行又占多列。有多个日期时，两者都必须是一行或一列。`,
  "two-columns": ({ argument }) =>
    `${text(argument)} 应为两列：名称和份额。请指向这样的区域，或写名称。`,
  "too-many-rows": ({ argument }) => `${text(argument)} 超过 200 行。请只指向名称和份额。`,
  name: ({ argument, row }) =>
    `${text(argument)} 第 ${text(row)} 行有份额而没有名称。请写明名称，或去掉该行。`,
  share: ({ argument, row, input }) =>
    input === ""
      ? `${text(argument)} 第 ${text(row)} 行没有份额。请写 0，痕量写 “tr”。`
      : `${text(argument)} 第 ${text(row)} 行的 ${quoted(input)} 不是份额。请写如 12.5 的数字。`,
  "mixed-percent": ({ argument }) =>
    `${text(argument)} 的份额有的是带 “%” 的文本，有的是数字。请统一写法。`,
  sum: ({ argument, sum }) =>
    `${text(argument)} 的份额合计为 ${text(sum)}，应在 100 的 5 以内，或按分数在 1 的 0.05 以内。其余可写在 “other” 行。`,
  total: ({ row, input, sum }) =>
    `第 ${text(row)} 行 ${quoted(input)} 不等于其他各行之和 ${text(sum)}。请更正，或去掉该行。`,
  "not-an-oxide": ({ input, row }) =>
    `分析表第 ${text(row)} 行的 ${quoted(input)} 不是稀土氧化物。请写元素或氧化物，如 Nd 或 Nd2O3。`,
  twice: ({ argument, input, row, element }) =>
    `${text(argument)} 第 ${text(row)} 行的 ${quoted(input)} 重复计算了${element === undefined ? "其他行" : ` ${text(element)}`}。只留其一。`,
};
