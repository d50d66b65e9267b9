import {
  BorderStyleTypes,
  HorizontalAlign,
  type IStyleData,
  VerticalAlign,
  WrapStrategy,
} from "@univerjs/core";

const muted = { rgb: "#616161" };
const line = { s: BorderStyleTypes.THIN, cl: { rgb: "#c8c8c8" } };
/** Room beside the text, so that a number and the text in the next cell do not touch. */
const pd = { l: 6, r: 6, t: 0, b: 0 };
const number = { pd, ht: HorizontalAlign.RIGHT, vt: VerticalAlign.MIDDLE };
const text = { pd, ht: HorizontalAlign.LEFT, vt: VerticalAlign.MIDDLE };
const head: IStyleData = {
  pd,
  bl: 1,
  vt: VerticalAlign.MIDDLE,
  bg: { rgb: "#eef6f1" },
  bd: { b: { s: BorderStyleTypes.MEDIUM, cl: { rgb: "#107c41" } } },
};
const input = {
  cl: { rgb: "#0f5cb4" },
  bg: { rgb: "#fffbea" },
  bd: { t: line, b: line, l: line, r: line },
};
const pattern = (format: string) => ({ ...number, n: { pattern: format } });

/** The look of a cell that has none of its own. */
export const usualStyle: IStyleData = { pd, fs: 10, vt: VerticalAlign.MIDDLE };

/** The looks of the starter workbook's cells, by name. What a person may change is blue on cream, as in a model. */
export const styles = {
  title: { pd, tb: WrapStrategy.OVERFLOW, bl: 1, fs: 15, vt: VerticalAlign.MIDDLE },
  note: { pd, tb: WrapStrategy.OVERFLOW, cl: muted, vt: VerticalAlign.MIDDLE },
  section: { pd, tb: WrapStrategy.OVERFLOW, bl: 1, fs: 11, vt: VerticalAlign.MIDDLE },
  head: { ...head, ht: HorizontalAlign.LEFT },
  headNumber: { ...head, ht: HorizontalAlign.RIGHT },
  label: { ...text, cl: muted },
  text,
  wrapped: { ...text, tb: WrapStrategy.WRAP },
  code: { ...text, ...input },
  day: pattern("yyyy-mm-dd"),
  dayInput: { ...pattern("yyyy-mm-dd"), ...input },
  money: pattern("#,##0"),
  cents: pattern("#,##0.00"),
  rate: pattern("0.0000"),
  factor: pattern("0.000000"),
  percent: pattern("+0.00%;-0.00%;0.00%"),
  plain: pattern("0"),
  yearInput: { ht: HorizontalAlign.RIGHT, vt: VerticalAlign.MIDDLE, ...input },
} satisfies Record<string, IStyleData>;

/** One of the looks. */
export type StyleName = keyof typeof styles;
