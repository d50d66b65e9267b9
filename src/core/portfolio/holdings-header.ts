import { type Currency, currencyWords } from "../currency";

/** What a column of holdings says. */
export type HoldingsColumn =
  "ticker" | "name" | "quantity" | "value" | "weight" | "price" | "currency";

/** A header once it is read. */
export interface HoldingsHeader {
  readonly column: HoldingsColumn;
  /** What one unit of the column is: 10,000 for 市值(万元), 1,000,000 for "value USD m". */
  readonly scale: number;
  /** The currency that the header states. */
  readonly currency?: Currency;
  /** True where the header itself says that numbers are percent. */
  readonly percent: boolean;
}

const wordsOf: Readonly<Record<HoldingsColumn, string>> = {
  ticker:
    "ticker; tickers; symbol; code; ric; stock; security; stock code; security code; ticker symbol; instrument; bloomberg; bbg; 代码; 证券代码; 股票代码; 標的代碼; 股票; 证券; 標的; 标的",
  name: "name; company; company name; security name; stock name; issuer; description; 名称; 证券名称; 股票名称; 证券简称; 股票简称; 简称; 公司; 公司名称",
  quantity:
    "quantity; qty; shares; share count; no of shares; number of shares; units; position; 股数; 数量; 持股; 持股数; 持股数量; 持仓; 持仓数量; 持仓量; 证券数量; 股份",
  value:
    "value; market value; mkt value; mkt val; mv; position value; net value; amount; notional; exposure; 市值; 持仓市值; 证券市值; 最新市值; 金额; 持仓金额",
  weight:
    "weight; weights; wgt; wt; portfolio weight; of nav; of portfolio; nav; allocation; 权重; 占比; 比例; 仓位; 持仓占比; 占净值比例; 净值占比; 市值占比",
  price:
    "price; px; last; last price; close; closing price; unit price; market price; 价格; 现价; 最新价; 收盘价; 市价; 单价",
  currency: "currency; ccy; cur; curr; 币种; 货币",
};

const columnByWord = new Map<string, HoldingsColumn>();
for (const [column, words] of Object.entries(wordsOf)) {
  for (const word of words.split("; ")) columnByWord.set(word, column as HoldingsColumn);
}

const SCALES: ReadonlyMap<string, number> = new Map([
  ["k", 1e3],
  ["'000", 1e3],
  ["000", 1e3],
  ["thousand", 1e3],
  ["thousands", 1e3],
  ["m", 1e6],
  ["mn", 1e6],
  ["mm", 1e6],
  ["mio", 1e6],
  ["million", 1e6],
  ["millions", 1e6],
  ["bn", 1e9],
  ["billion", 1e9],
  ["千", 1e3],
  ["万", 1e4],
  ["百万", 1e6],
  ["亿", 1e8],
]);

/** Words in a header that say nothing more. */
const IDLE: ReadonlySet<string> = new Set(["in", "the", "股", "shares", "(local)", "of"]);

const CHINESE_UNIT = /(百万|千|万|亿)?(元|人民币|美元|港元|港币|日元|欧元|澳元|股)$/;

/** Reads the header of a column in English or Chinese, unit included: "Market value (USD m)", "市值(万元)", "Weight %". */
export function readHeader(text: string): HoldingsHeader | undefined {
  const plain = text
    .normalize("NFKC")
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, " ");
  if (plain === "") return undefined;
  const lone = columnByWord.get(plain);
  if (lone !== undefined) return { column: lone, scale: 1, percent: false };
  let scale = 1;
  let currency: Currency | undefined;
  let percent = false;
  const rest: string[] = [];
  for (const word of wordsIn(plain)) {
    const factor = SCALES.get(word);
    const money = currencyWords.get(word);
    if (word === "%" || word === "pct" || word === "percent") percent = true;
    else if (factor !== undefined) scale *= factor;
    else if (money !== undefined) currency = money;
    else rest.push(word);
  }
  const column = columnNamed(rest);
  if (column === undefined) return undefined;
  return { column, scale, ...(currency === undefined ? {} : { currency }), percent };
}

function columnNamed(words: readonly string[]): HoldingsColumn | undefined {
  const telling = words.filter((word) => !IDLE.has(word));
  return columnByWord.get(words.join(" ")) ?? columnByWord.get(telling.join(" "));
}

/** Words apart from brackets, with "%" and Chinese units split off what they stand behind. */
function wordsIn(plain: string): readonly string[] {
  const spaced = plain.replace(/%/g, " % ").replace(/[()[\]/,:.]/g, " ");
  return spaced.split(" ").flatMap((word) => {
    if (word === "") return [];
    const [unit, scale, money] = CHINESE_UNIT.exec(word) ?? [];
    if (unit === undefined || money === undefined) return [word];
    const before = word.slice(0, -unit.length);
    return [before, scale ?? "", money].filter((part) => part !== "");
  });
}
