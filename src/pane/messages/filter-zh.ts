import type { filterEn } from "./filter-en";

/** Words of the filter of materials in Chinese. */
export const filterZh: typeof filterEn = {
  open: (count) => (count === 0 ? "筛选" : `筛选（已设 ${count} 项）`),
  label: "列表筛选",
  form: "形态",
  element: "元素",
  market: "市场",
  quoter: "报价机构",
  any: "不限",
  priced: "只看有价格的",
  clear: "清除筛选",
  forms: {
    oxide: "氧化物",
    metal: "金属",
    alloy: "合金",
    carbonate: "碳酸盐",
    chloride: "氯化物",
    fluoride: "氟化物",
    concentrate: "精矿",
    scrap: "废料",
    magnet: "磁体",
    powder: "粉末",
    salt: "盐类",
    index: "指数",
    other: "其他",
  },
  markets: {
    domestic: "国内",
    FOB: "中国离岸",
    EU: "欧洲",
    US: "美国",
    unstated: "未说明",
  },
};
