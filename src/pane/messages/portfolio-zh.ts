import type { Details } from "../../core/failure";
import { anyOf, isList, quoted, text } from "./words-zh";

/** The ways in which a portfolio or shocks cannot be read, in Chinese; undefined for other ranges. */
export function portfolioZh(details: Details): string | undefined {
  const { argument, hint } = details;
  const table = argument === "holdings" ? ofHoldings : argument === "shocks" ? ofShocks : undefined;
  if (table === undefined || typeof hint !== "string") return undefined;
  return Object.hasOwn(table, hint) ? table[hint]?.(details) : undefined;
}

/** Why a name or a driver has no effect that could be stated, in Chinese. */
export function notModelledZh(details: Details): string {
  const { input, hint, lacks, groups, against, beta, t, points } = details;
  switch (hint) {
    case "no-driver":
      return `${quoted(input)} 不属于任何驱动因素组。请冲击 ${anyOf(groups)} 之一，或其中一部分。`;
    case "indistinct":
      return `${text(input)} 对 ${text(against)} 的 beta 为 ${text(beta)}（t ${text(t)}，${text(points)} 个收益率）：与 0 无法区分，不计入合计。`;
    case "few-points":
      return `${text(input)} 与 ${text(against)} 只有 ${text(points)} 个共同收益率，不足以求 beta。请导入更长的历史，或写 freq=D。`;
    case "no-quotes":
      return `${quoted(input)} 未建模：没有其股价。请用 reprice import quotes 导入。`;
    default:
      return `${quoted(input)} 未建模：缺少${isList(lacks) ? lacks.map(lackZh).join("、") : text(lacks)}。请补充到公司文件。`;
  }
}

/** What of a portfolio has no number, in Chinese; undefined for what lacks something else. */
export function unpricedZh({ missing, hint }: Details): string | undefined {
  switch (hint) {
    case "unpriced":
      return `没有 ${some(missing)} 的价格。请用 reprice import quotes 导入报价，或加一列 “价格”。`;
    case "companies":
      return `缺少${isList(missing) ? missing.map(lackZh).join("、") : text(missing)}，因此持有部分的金额未知。请补充到公司文件。`;
    case "holdings":
      return "持仓没有写明货币，因此持有部分的金额未知。请把表头写成如 “市值 CNY”。";
    default:
      return undefined;
  }
}

/** Two shocks that move the same price, in Chinese. */
export function overlapZh({ input, group, hint }: Details): string {
  return hint === "same"
    ? `${quoted(input)} 与 ${quoted(group)} 是同样的价格。只能冲击其一。`
    : `${quoted(input)} 已包含在 ${quoted(group)} 中。只能冲击其一。`;
}

/** Too few points for a figure, in Chinese. */
export function pointsZh({ count, needed, hint }: Details): string {
  switch (hint) {
    case "flat":
      return "各列没有变动，或相互决定，无法回归。请换一列或放宽时段。";
    case "replay":
      return "没有任何驱动因素在这两个日期都有价格。请换日期，或连接有这些价格的数据源。";
    default:
      return `只有 ${text(count)} 个点，至少需要 ${text(needed)} 个。请放宽时段。`;
  }
}

/** What is not known, as core names it, in Chinese. */
function lackZh(lack: string): string {
  const [, driver] = /^its sensitivity to (.+)$/.exec(lack) ?? [];
  if (driver !== undefined) return `其对 ${driver} 的敏感度`;
  const [, what, ticker] = /^the (shares|revenue) of (.+)$/.exec(lack) ?? [];
  if (ticker !== undefined) return ` ${ticker} 的${what === "shares" ? "总股本" : "收入"}`;
  return lacks[lack] ?? ` ${lack}`;
}

const lacks: Readonly<Record<string, string>> = {
  "its exchange": "其交易所",
  "a shocked driver": "所冲击的驱动因素",
  "a gross margin above 0": "大于 0 的毛利率",
  "a net income above 0": "大于 0 的净利润",
  "its revenue": "其收入",
  "what is left after taxes and minorities": "税后及少数股东权益后的留存比例",
  "a daily or weekly price": "每日或每周的价格",
  "the company": "该公司的资料",
};

/** Names are shown, the rest of many counted. */
function some(words: Details[string], most = 10): string {
  if (!isList(words) || words.length <= most + 1) return text(words);
  return `${words.slice(0, most).join("、")} 等 ${words.length} 项`;
}

type Sentences = Readonly<Record<string, (details: Details) => string>>;

const ofShocks: Sentences = {
  "no-shocks": () => "没有冲击。请写 “NdPr=+10%; Dy=-5%”，或两列：名称和变动。",
  "too-many-shocks": () => "冲击超过 100 个。请只指向名称和变动。",
  "shock-text": ({ input }) =>
    `${quoted(input)} 不是冲击。请写名称和变动，如 “NdPr=+10%; Dy=-5%”。`,
  "two-shock-columns": ({ row }) => `冲击的第 ${text(row)} 行应为名称和变动。请指向两列。`,
  "scenario-dates": () =>
    "情景为设定的变动。两个日期之间的变动请单独询问：“from=2025-12-31; to=2026-01-28”。",
  "shocks-and-dates": ({ input }) =>
    `冲击或为设定的变动，或为两个日期之间的变动：${quoted(input)} 与日期并列。请去掉其一。`,
  "twice-date": ({ input }) => `${quoted(input)} 在冲击中出现两次。请去掉一个。`,
  change: ({ row, input }) =>
    `冲击第 ${text(row)} 行的 ${quoted(input)} 不是变动。请写如 +10% 或 0.1。`,
  "change-percent": ({ row, input }) =>
    `冲击第 ${text(row)} 行的 ${text(input)} 是 ${text(input)} % 还是 ${text(Number(input) * 100)} %？请写 ${text(input)}% 或 ${text(Number(input) / 100)}。`,
  "change-size": ({ row, input }) =>
    `冲击第 ${text(row)} 行的 ${quoted(input)} 超出 -100 % 至 +10,000 %。请写价格的变动。`,
};

const ofHoldings: Sentences = {
  headers: () => "持仓没有表头。请在各列上方写 “代码” 以及 “数量”、“市值” 或 “权重” 之一。",
  "several-units": ({ words }) =>
    `持仓在 ${text(words)} 下都有数额。请写明用哪一个，如 unit=${first(words)}，或指向只含其一的区域。`,
  "no-column": ({ input, words }) => `持仓没有 ${quoted(input)} 列。现有 ${anyOf(words)}。`,
  "twice-column": ({ input }) => `持仓有两列的表头都是 ${text(input)}。请指向只含其一的区域。`,
  "no-holdings": () => "表头之下没有持仓。请指向含代码和数额的区域。",
  "no-ticker": ({ row }) =>
    `持仓第 ${text(row)} 行有数额而没有代码，又不是以上各行之和。请写明代码，或去掉该行。`,
  "no-amount": ({ row, input, unit }) =>
    `持仓第 ${text(row)} 行的 ${quoted(input)} 没有${unitZh(unit)}。若没有请写 0。`,
  amount: ({ row, input, unit }) =>
    `持仓第 ${text(row)} 行的 ${quoted(input)} 不是${unitZh(unit)}。请写如 1000.5 的数字，货币写在单独的列或表头中。`,
  "amount-percent": ({ row, input, unit }) =>
    `持仓第 ${text(row)} 行的 ${quoted(input)} 是${unitZh(unit)}列中的百分比。请把该列表头写成 “权重”，或写${unitZh(unit)}。`,
  percent: ({ row, input }) =>
    `持仓第 ${text(row)} 行的 ${text(input)} 是百分比吗？请写 ${text(input)}%，或把表头写成 “权重 %”；写成分数则为 ${text(Number(input) / 100)}。`,
  "percent-twice": ({ row, input }) =>
    `表头为百分比，而权重合计为 1：第 ${text(row)} 行的 ${text(input)} 是 ${text(Number(input) * 100)} % 吗？请去掉表头中的 “%”，或写成百分比。`,
  "mixed-weights": () => "权重有的是带 “%” 的文本，有的是数字。请统一写法。",
  "several-currencies": ({ words }) =>
    `持仓有多种货币：${text(words)}。请写明合计所用的货币，如 base=${first(words)}。`,
  "no-currency": ({ row, input }) =>
    `持仓第 ${text(row)} 行的 ${quoted(input)} 没有写明货币。请写在表头中，如 “市值 CNY”，或写在 “货币” 列。`,
};

const units: Readonly<Record<string, string>> = {
  quantity: "数量",
  value: "市值",
  weight: "权重",
  price: "价格",
};

function unitZh(unit: Details[string]): string {
  return units[text(unit)] ?? ` ${text(unit)}`;
}

function first(words: Details[string]): string {
  return isList(words) ? (words[0] ?? "") : text(words);
}
