/** A quoter as codes write it, with its English and Chinese names; further names are split by "; ". */
export interface Quoter {
  readonly code: string;
  readonly name: string;
  readonly chineseName: string;
}

/** Quoters that codes may name. Any other word of letters and digits is a quoter of the user's own. */
export const quoters: readonly Quoter[] = [
  {
    code: "BREX",
    name: "Baotou Rare Earth Products Exchange",
    chineseName: "包头稀土产品交易所; 稀交所",
  },
  {
    code: "ACREI",
    name: "Association of China Rare Earth Industry",
    chineseName: "中国稀土行业协会",
  },
  { code: "SMM", name: "Shanghai Metals Market", chineseName: "上海有色网" },
  { code: "SunSirs", name: "SunSirs; 100ppi", chineseName: "生意社" },
  { code: "AM", name: "Asian Metal", chineseName: "亚洲金属网" },
  { code: "Argus", name: "Argus Media", chineseName: "阿格斯" },
  { code: "FM", name: "Fastmarkets", chineseName: "" },
  { code: "NRE", name: "China Northern Rare Earth list price", chineseName: "北方稀土" },
  { code: "CSRE", name: "China Southern Rare Earth list price", chineseName: "南方稀土" },
  {
    code: "CNIA",
    name: "China Nonferrous Metals Industry Association",
    chineseName: "中国有色金属工业协会",
  },
  { code: "CTIA", name: "China Tungsten Industry Association", chineseName: "中国钨业协会" },
  { code: "BaiInfo", name: "BAIINFO", chineseName: "百川盈孚" },
  { code: "CSI", name: "China Securities Index", chineseName: "中证指数" },
  { code: "USGS", name: "United States Geological Survey", chineseName: "美国地质调查局" },
  { code: "KOMIS", name: "Korea Mineral Resource Information Service", chineseName: "" },
  { code: "ECB", name: "European Central Bank", chineseName: "欧洲央行" },
  { code: "PRESS", name: "press report that names no quoter", chineseName: "" },
  { code: "DEMO", name: "SYNTHETIC demonstration", chineseName: "" },
];
