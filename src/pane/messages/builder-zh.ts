import type { builderEn } from "./builder-en";
import { argumentsZh, functionsZh } from "./functions-zh";
import { optionsZh } from "./options-zh";

/** Words of the function builder in Chinese. */
export const builderZh: typeof builderEn = {
  open: "生成公式",
  title: "生成公式",
  function: "函数",
  groups: { prices: "价格", conversion: "换算", portfolios: "组合", reference: "查询" },
  about: (name, written) => functionsZh[name] ?? written,
  argument: (argument, written) => argumentsZh[argument] ?? written,
  optional: (name) => `${name}（可省略）`,
  cells: "取选中的单元格",
  cellsOf: (argument) => `${argument} 取选中的单元格`,
  typed: (argument) => `改为输入 ${argument}`,
  refersTo: (area) => `单元格 ${area}`,
  filledBasis: (text) => `写作 ${text}：公式总是写明增值税。`,
  openVat: "这些序列的增值税口径不同。请加上 inc VAT 或 ex VAT。",
  mixtureBasis: "请写计价方式，如 CNY/kg inc VAT：混合物各部分的报价单位可能不同。",
  options: (count) => (count === 0 ? "选项" : `选项（已设 ${count} 项）`),
  optionMeans: (key) => optionsZh[key],
  usual: (text) => `不写时：${text}`,
  takes: (text) => `可取：${text}。`,
  missing: (names) => `还需填写：${names}`,
  result: "结果",
  cut: (rows, columns) => `共 ${rows} 行 ${columns} 列，此处显示开头部分。`,
  answer: "公式的结果",
};
