import type { MaterialRow } from "./material-row";

/** Indices; which one is meant is said by the quoter: "REIndex@ACREI", "REIndex@SunSirs", "REIndex@BREX". */
export const indices: readonly MaterialRow[] = [
  {
    code: "REIndex",
    elements: ["RE"],
    form: "index",
    purity: "ACREI: 2010 = 100; SunSirs: 2011-12-06 = 1000; BREX: base not published",
    unit: "index",
    source: "S3 S18 S24 S25 S33",
    name: "rare earth price index",
    chineseName: "稀土价格指数",
    aliases: "rare earth index; RE price index; 稀土指数",
  },
  {
    code: "CSI930598",
    elements: [],
    form: "index",
    purity: "equities, 2011-12-31 = 1000",
    unit: "index",
    source: "S35",
    name: "CSI Rare Earth Industry index",
    chineseName: "中证稀土产业指数",
    aliases: "930598; CSI rare earth industry; 中证稀土产业",
  },
];
