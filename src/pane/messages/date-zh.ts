import type { DateHint } from "../../core/date-hint";
import type { Details } from "../../core/failure";
import { quoted, text } from "./words-zh";

/** Argument names as sentences say them. */
const argumentNames: Readonly<Record<string, string>> = {
  date: "日期",
  start: "起始日",
  end: "截止日",
  from: "起点",
  to: "终点",
};

/** The ways in which a date argument goes wrong, in Chinese. */
export function dateZh(details: Details): string {
  const { input, hint, argument, start, end } = details;
  if (hint === "missing") {
    const name = text(argument);
    return `缺少${argumentNames[name] ?? name}。请写日期，如 “2026-01-28”。`;
  }
  if (hint === "order") return `起始日 ${text(start)} 晚于截止日 ${text(end)}。请对调。`;
  const known = typeof hint === "string" && Object.hasOwn(sentences, hint);
  const sentence = known ? sentences[hint as keyof typeof sentences] : undefined;
  return sentence?.(quoted(input), details) ?? `${quoted(input)} 不是日期。请写 “2026-01-28”。`;
}

const sentences: Readonly<
  Record<DateHint | "span" | "period", (input: string, details: Details) => string>
> = {
  "year-as-number": (input, { readsAs }) =>
    `${input} 是数字，Excel 会读作 ${text(readsAs)} 年的某天。指年份请写成文本 “${input}”。`,
  "serial-too-early": (input, { readsAs }) =>
    `${input} 会读作 ${text(readsAs)} 年的某天，那时还没有价格。请写 1990 年以后的日期，如 “2026-01-28”。`,
  "negative-number": (input) => `${input} 小于零。往回数请写文本，如 “-1D” 或 “-1M”。`,
  "ambiguous-order": (input) => `${input} 可读作日月或月日。请先写年份：“2026-01-28”。`,
  "short-year": (input) => `${input} 的年份只有两位。请写四位：“28-Jan-2026”。`,
  "not-in-calendar": (input) => `日历中没有 ${input}。请写存在的日期，如 “2026-01-28”。`,
  "has-time": (input) => `${input} 带有时刻。价格以日为单位：请写 “2026-01-28”。`,
  "counts-back": (input) => `${input} 没有写方向。往回数请写 “-1D”、“-1W”、“-1M” 或 “-1Y”。`,
  "too-far-back": (input) => `${input} 早于 200 年以前。请写更近的日期。`,
  "not-a-date": (input) =>
    `${input} 不是日期。请写 “2026-01-28”、“latest”、“last”、“-1M”、“YE”，或时段，如 “2025Q4”。`,
  span: (input) => `${input} 是一段日期，不是一天。前一时段的最后一日请写 “YE”、“QE” 或 “ME”。`,
  period: (input, { material }) =>
    material === undefined
      ? `${input} 内有多个报价日。请写一天。`
      : `${input} 内有多个报价日。请写一天，或用 REAVERAGE 取均价。`,
};
