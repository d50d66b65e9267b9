import type { NoRule } from "../../core/conversion-step";
import type { Details } from "../../core/failure";
import { anyOf, quoted, text } from "./words-zh";

/** The ways in which a basis goes wrong, in Chinese: the word and the right ones. */
export function basisZh({ input, word, hint, words, limit, option }: Details): string {
  switch (hint) {
    case "several":
      return `各价格的报价单位不同：${text(words)}。请写明所要的，如 “CNY/kg inc VAT”。`;
    case "money":
      return `${text(option)}= 是每单位质量的金额，而计价方式没有写明。请写明，如 “CNY/kg inc VAT”。`;
    case "ambiguous-word":
      return `${quoted(input)} 中的 ${quoted(word)} 有多种含义。请写 ${anyOf(words)}。`;
    case "market-word":
      return `${quoted(word)} 是市场，不是计价方式。请写在代码里：${anyOf(words)}。`;
    case "hundredth":
      return `${quoted(input)} 中的 ${quoted(word)} 是 ${text(words)} 的百分之一。请写 ${text(words)}：1 ${text(words)} 合 100。`;
    case "contradiction":
      return `${quoted(input)} 中的 ${quoted(word)} 与 ${text(words)} 矛盾。只留其一。`;
    case "lone-word":
      return `${quoted(input)} 中的 ${quoted(word)} 单独没有意义。请写 ${anyOf(words)}。`;
    case "contained":
      return `${quoted(input)} 写了 ${text(word)}，并非每个品种都含有。请在这里去掉，写在公式里。`;
    case "too-long":
      return `计价方式超过 ${text(limit)} 个字符。请写如 “USD/kg ex VAT”。`;
    case "unknown-word":
      return `${quoted(input)} 中有无法识别的 ${quoted(word)}。可用的词：${text(words)}。`;
    default:
      return `${quoted(input)} 不是计价方式。请写货币、质量和增值税，如 “USD/kg ex VAT”。`;
  }
}

/** Why a conversion has no rule, in Chinese, and what to leave out or write instead. */
export function ruleZh(details: Details): string {
  const { rule, series } = details;
  const known = typeof rule === "string" && Object.hasOwn(rules, rule);
  const sentence = known ? rules[rule as NoRule] : undefined;
  return sentence?.(details) ?? `${text(series)} 的这一步换算没有规则。`;
}

const rules: Readonly<Record<NoRule, (details: Details) => string>> = {
  "no-currency": ({ series, quoted: unit }) =>
    `${text(series)} 的单位是 ${text(unit)}，不是货币。请去掉货币。`,
  "no-mass": ({ series, quoted: unit }) =>
    `${text(series)} 的单位是 ${text(unit)}，不按质量计。请去掉质量和所含成分。`,
  "no-vat": ({ series, quoted: unit }) =>
    `${text(series)} 的报价单位是 ${text(unit)}，与中国增值税无关。请去掉增值税字样。`,
  "vat-unknown": ({ day }) =>
    `${text(day)} 时中国还没有增值税（始于 1994-01-01）。请去掉增值税字样。`,
  "no-composition": ({ series, wanted, holds }) =>
    holds === undefined
      ? `${text(series)} 的规格没有规定含多少 ${text(wanted)}。请去掉 ${quoted(wanted)}。`
      : `${text(series)} 按 ${text(holds)} 计，其中 ${text(wanted)} 占多少没有规定。请去掉 ${quoted(wanted)}。`,
  "not-contained": ({ series, wanted, holds }) =>
    `${text(series)} 按 ${text(holds)} 计，不含 ${text(wanted)}。请去掉 ${quoted(wanted)}。`,
  "unit-of-contained": () => "一个 mtu 是 10 kg 所含氧化物。请写明是哪一种，如 “USD/mtu WO3”。",
  "not-a-price": ({ series, quoted: unit }) =>
    `${text(series)} 是汇率（${text(unit)}），不作换算。其他货币对请用 REFX。`,
  "no-common-unit": ({ series, quoted: unit, against, other }) =>
    `${text(series)} 的单位是 ${text(unit)}，${text(against)} 的单位是 ${text(other)}，相减没有单位。请取两个按质量计的价格。`,
  "no-stoichiometry": ({ series, against }) =>
    `没有依据说明 ${text(series)} 需要多少 ${text(against)}：元素不同，或规格没有规定含量。请在计价方式中写明所含成分，如 “CNY/kg Nd”。`,
  unsaid: ({ quoted: unit, lacks, wanted }) =>
    `${quoted(unit)} 没有写明 ${text(lacks)}，无法换算到 ${quoted(wanted)}。请在来源中也写明，如 “CNY/t inc VAT”。`,
  "no-product": ({ quoted: unit, wanted }) =>
    `${quoted(unit)} 没有写明是什么产品，因此不知含多少 ${text(wanted)}。请写明品种，或在来源中写明所含成分，如 “CNY/kg Nd2O3”。`,
};
