import type { Details, Failure, Reason } from "../../core/failure";
import { formatNumber } from "../../core/number-text";
import { sentenceOf } from "../../core/sentences";
import { gradeZh, incompleteZh, noMatchZh, optionZh, rangeZh } from "./arguments-zh";
import { basisZh, ruleZh } from "./basis-zh";
import { betaZh } from "./beta-zh";
import { dateZh } from "./date-zh";
import { notModelledZh, overlapZh, pointsZh, portfolioZh, unpricedZh } from "./portfolio-zh";
import { signInZh } from "./sign-in-zh";
import { isList, text } from "./words-zh";

/** The sentence of a failure in Chinese; what depends on many hints is still told in English. */
export function sentenceZh(failure: Failure): string {
  const { reason, details } = failure;
  const sentence = sentences[reason](details);
  if (sentence === undefined) return sentenceOf(failure);
  return details["by"] === "workbook" ? `${sentence}${ofWorkbook[reason] ?? ""}` : sentence;
}

/** What to do where the workbook's own preference is at fault, and not the formula. */
const ofWorkbook: Readonly<Partial<Record<Reason, string>>> = {
  "bad-basis": "这是工作簿的默认计价方式：请在窗格的设置中更改。",
  "bad-option": "这是工作簿的默认报价机构：请在窗格的设置中更改。",
  "no-such-series": "该报价机构是工作簿的默认值：请在 @ 后写其他机构。",
};

/** Undefined where the details are told in English. */
type Sentence = (details: Details) => string | undefined;

/** The one table of sentences in Chinese. A new reason does not compile until it is decided here. */
const sentences: Readonly<Record<Reason, Sentence>> = {
  "unknown-material": ({ input, suggestions }) =>
    input === ""
      ? "缺少品种。请写代码，如 “NdOxide”。"
      : `没有品种 “${text(input)}”。${meant(suggestions, "可用 REFIND 查找。")}`,
  "ambiguous-material": ({ input, candidates }) =>
    `“${text(input)}” 可指多个品种。请写其中之一：${text(candidates)}。`,
  "no-such-series": noSuchSeries,
  "bad-date": dateZh,
  "bad-basis": basisZh,
  "bad-field": ({ input, fields }) => `“${text(input)}” 不是字段。请写 ${text(fields)}。`,
  "bad-attribute": ({ input, attributes }) =>
    `${input === "" ? "缺少属性" : `“${text(input)}” 不是属性`}。请写 ${text(attributes)}。`,
  "bad-pair": ({ input }) =>
    `${input === "" ? "缺少货币对" : `“${text(input)}” 不是货币对`}。请写两个 ISO 代码，如 “USDCNY”，即一美元合多少人民币。`,
  "bad-option": optionZh,
  "bad-range": (details) => portfolioZh(details) ?? betaZh(details) ?? rangeZh(details),
  "too-large": ({ cells, limit }) =>
    `结果将有 ${text(cells)} 个单元格，上限为 ${text(limit)}。请减少品种或天数。`,
  "no-rule": ruleZh,
  overlap: overlapZh,
  "unknown-ticker": ({ input, suggestions }) =>
    `没有股票 “${text(input)}”。${meant(suggestions, "请写代码和交易所，例如 600111.SH。")}`,
  "ambiguous-ticker": ({ input, candidates }) =>
    `“${text(input)}” 可指多只股票。请写其中之一：${text(candidates)}。`,
  "unknown-subject": ({ input, suggestions }) =>
    input === ""
      ? "缺少对象。请写如 “China”，或用 REFIND 查找。"
      : `没有关于 “${text(input)}” 的事实。${meant(suggestions, "可用 REFIND 查找。")}`,
  "unknown-grade": gradeZh,
  "unknown-deposit": ({ input, deposits }) =>
    `没有矿床 “${text(input)}”。请写 ${text(deposits)}，或用两列的区域。`,
  weekend: ({ material, day }) =>
    `${text(day)} 是周末，${text(material)} 无报价。去掉 fill=none 即取此前的价格。`,
  holiday: ({ material, day, holiday }) =>
    `${text(day)} 是节假日${inBrackets(holiday)}，${text(material)} 无报价。去掉 fill=none 即取此前的价格。`,
  "not-quoted": ({ material, day, start, end }) =>
    day === undefined
      ? `${text(material)} 在 ${text(start)} 至 ${text(end)} 无报价。请放宽时段。`
      : `${text(material)} 在 ${text(day)} 无报价。去掉 fill=none 即取此前的价格。`,
  "not-yet-published": ({ material, day, reference, asOf }) =>
    asOf === undefined
      ? `${subject(material)}${text(day)} 晚于工作簿日期 ${text(reference)}。请刷新，或取更早的日期。`
      : `${subject(material)}${text(day)} 晚于 ${text(reference)} 当时所知。请取更早的日期或更晚的 asof。`,
  "before-first": ({ material, day, first, asOf }) =>
    first === undefined
      ? `截至 ${text(asOf)} 尚无 ${text(material)} 的价格。请用更晚的 asof。`
      : `${text(material)} 始于 ${text(first)}，${text(day)} 更早。请取更晚的日期。`,
  "after-last": ({ material, day, last }) =>
    `${text(material)} 止于 ${text(last)}，${text(day)} 更晚。写 “last” 可取最新价格。`,
  "too-old": tooOld,
  "no-field": ({ material, field, day, published }) =>
    day === undefined
      ? `${text(material)} 没有 ${text(field)}，有 ${text(published)}。`
      : `${text(material)} 在 ${text(day)} 没有 “${text(field)}”；已公布：${text(published)}。`,
  "no-new-price": ({ material, day }) =>
    `两端都是 ${text(material)} 的同一个价格（${text(day)}），没有新价格。写 same=zero 可取 0。`,
  incomplete: (details) => unpricedZh(details) ?? incompleteZh(details),
  withheld: ({ material, day, source, hint }) =>
    hint === "elsewhere"
      ? `${text(material)} 是在另一台电脑上提供的，价格没有随工作簿一起发送。请发送者勾选允许携带。`
      : `${text(source)} 未公开 ${text(material)} 在 ${text(day)} 的价格。请换日期或报价机构。`,
  "no-licence": ({ code }) => `${text(code)} 需要授权，当前密钥没有。请询问数据源的管理者。`,
  "no-fx": noFx,
  "no-match": noMatchZh,
  "not-modelled": notModelledZh,
  offline: ({ address, heard, tick }) =>
    heard === undefined
      ? `无法连接数据源${at(address)}。请用 npm start 启动，或检查地址。`
      : `数据源${at(address)} 自 ${text(heard)} 起没有消息${lastTick(tick)}。恢复连接后价格会自动更新。`,
  timeout: ({ address, seconds }) =>
    `数据源${at(address)} 在 ${text(seconds)} 秒内未回应。重新计算可再次询问。`,
  "sign-in": ({ address, hint }) => signInZh(at(address), hint),
  "feed-error": ({ address, detail }) =>
    `数据源${at(address)} 的回答不可用${detail === undefined ? "" : `：${text(detail)}`}。重新计算可再次询问。`,
  "wrong-feed": ({ feed, other, snapshot, pinned }) => {
    const way = pinned === undefined ? "刷新" : "取消固定";
    return other === undefined
      ? `数据源没有快照 ${text(snapshot)}。${way}可取最新快照。`
      : `本工作簿属于数据源 ${text(feed)}，而回应的是 ${text(other)}。请接入正确的数据源，或${way}。`;
  },
  "out-of-range": ({ input, argument }) => `${text(argument)} ${text(input)} 超出可计算的范围。`,
  "not-enough-points": pointsZh,
};

function noSuchSeries({ code, quoter, quoters, series }: Details): string {
  const name = quoter === undefined ? text(code) : `${text(code)}@${text(quoter)}`;
  const known = isList(quoters) ? quoters : series;
  if (isList(known)) return `数据源没有 ${name}，有 ${text(known)}。`;
  return `数据源没有 ${name} 的价格。请用 reprice import csv 导入，或接入有此价格的数据源。`;
}

function tooOld({ material, asked, value, basis, day, age, limit, hint }: Details): string {
  const price = typeof value === "number" ? `为 ${formatNumber(value)} ${text(basis)}，` : "";
  const found = `${text(material)} ${price}日期 ${text(day)}，${hint === "later" ? "晚" : "已有"} ${text(age)} 天（上限 ${text(limit)}）。`;
  if (hint === "stream") return `最新的 ${found}用 REPRICE 写 “last” 即可接受。`;
  return hint === "last"
    ? `最新的 ${found}写 “last” 即可接受。`
    : `最接近 ${text(asked)} 的 ${found}写 maxage=${text(age)} 即可接受。`;
}

function noFx({ pair, day, limit, newest, lacking }: Details): string {
  if (lacking !== undefined) return `数据源没有 ${text(lacking)} 的汇率。请导入欧洲央行汇率。`;
  const found =
    newest === undefined
      ? "此前没有汇率。请导入当时的欧洲央行汇率。"
      : `此前最新的是 ${text(newest)}。请导入更新的欧洲央行汇率。`;
  return `${text(day)} 前 ${text(limit)} 天内没有 ${text(pair)} 汇率；${found}`;
}

function meant(suggestions: Details[string], otherwise: string): string {
  return isList(suggestions) ? `您是指 ${text(suggestions)} 吗？` : otherwise;
}

function subject(material: Details[string]): string {
  return material === undefined ? "" : `${text(material)}：`;
}

function at(address: Details[string]): string {
  return address === undefined ? "" : ` ${text(address)}`;
}

function lastTick(tick: Details[string]): string {
  return tick === undefined ? "" : `，最后一次报价在 ${text(tick)}`;
}

function inBrackets(detail: Details[string]): string {
  return detail === undefined ? "" : `（${text(detail)}）`;
}
