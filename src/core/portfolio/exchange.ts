import type { CalendarName } from "../calendar";
import type { Currency } from "../currency";

/** Where shares are listed. */
export interface Exchange {
  /** What stands after the point of a canonical ticker. */
  readonly id: string;
  readonly name: string;
  /** What its shares trade in, unless a series or a holding says otherwise. */
  readonly currency: Currency;
  /** On which days it trades. */
  readonly calendar: CalendarName;
  /** Other words for it in capitals, as terminals and sites write them. */
  readonly words: readonly string[];
  /** What a code looks like there. */
  readonly form: RegExp;
  /** How many digits a code has at least; leading zeros fill it up. */
  readonly digits?: number;
}

const LETTERS = /^[A-Z]{1,5}(?:-[A-Z]{1,2})?$/;

/** The exchanges of the mainland: their codes never overlap (numbering rules of the exchanges; funds and B shares included). */
const mainland = [
  {
    id: "SH",
    name: "Shanghai Stock Exchange",
    currency: "CNY",
    calendar: "xshg",
    words: ["SS", "SHA", "SSE", "SHSE", "XSHG", "CG", "C1"],
    form: /^(?:60[0135]|68[89]|5[1-8]\d|900)\d{3}$/,
    digits: 6,
  },
  {
    id: "SZ",
    name: "Shenzhen Stock Exchange",
    currency: "CNY",
    calendar: "xshg",
    words: ["SHE", "SZSE", "XSHE", "CS", "C2"],
    form: /^(?:00[0-3]|30[01]|1[568]\d|200)\d{3}$/,
    digits: 6,
  },
  {
    id: "BJ",
    name: "Beijing Stock Exchange",
    currency: "CNY",
    calendar: "xshg",
    words: ["BSE", "BJSE", "XBSE"],
    form: /^(?:4\d\d|8\d\d|920)\d{3}$/,
    digits: 6,
  },
] as const satisfies readonly Exchange[];

/** The exchanges that are known, the mainland's first. London is left out: its prices are in pence. */
export const exchanges: readonly Exchange[] = [
  ...mainland,
  {
    id: "HK",
    name: "Hong Kong Stock Exchange",
    currency: "HKD",
    calendar: "xhkg",
    words: ["HKG", "HKEX", "SEHK", "XHKG"],
    form: /^(?!0+$)\d{4,5}$/,
    digits: 4,
  },
  {
    id: "AX",
    name: "Australian Securities Exchange",
    currency: "AUD",
    calendar: "xasx",
    words: ["AU", "AT", "ASX", "XASX"],
    form: /^[A-Z][A-Z0-9]{2,4}$/,
  },
  {
    id: "US",
    name: "United States exchanges",
    currency: "USD",
    calendar: "xnys",
    words: "UN UW UQ UA UR N O OQ K NYSE NASDAQ AMEX ARCA NYSEARCA XNYS XNAS".split(" "),
    form: LETTERS,
  },
  {
    id: "T",
    name: "Tokyo Stock Exchange",
    currency: "JPY",
    calendar: "xtks",
    words: ["JP", "JT", "TYO", "TSE", "XTKS"],
    form: /^[1-9]\d{2}[0-9A-Z]$/,
  },
  {
    id: "TO",
    name: "Toronto Stock Exchange",
    currency: "CAD",
    calendar: "xtse",
    words: ["CN", "CT", "TSX", "TSE", "XTSE"],
    form: LETTERS,
  },
  {
    id: "V",
    name: "TSX Venture Exchange",
    currency: "CAD",
    calendar: "xtse",
    words: ["CV", "CVE", "TSXV", "XTSX"],
    form: LETTERS,
  },
];

/** Words for the mainland as a whole, where the code itself says which exchange; "CN" is Toronto on one terminal. */
const mainlandWords: ReadonlySet<string> = new Set(["CH", "CN"]);

/** The exchanges that a word in capitals may mean. */
export function exchangesNamed(word: string): readonly Exchange[] {
  return exchanges.filter(
    (one) =>
      one.id === word ||
      one.words.includes(word) ||
      (mainlandWords.has(word) && (mainland as readonly Exchange[]).includes(one)),
  );
}

/** The exchange of a canonical ticker. */
export function exchangeOf(ticker: string): Exchange | undefined {
  const id = ticker.slice(ticker.lastIndexOf(".") + 1);
  return exchanges.find((one) => one.id === id);
}

/** B shares and Hong Kong's counters in renminbi, by their numbers, trade in another currency than their exchange. */
const otherCurrencies: readonly (readonly [form: RegExp, currency: Currency])[] = [
  [/^900\d{3}\.SH$/, "USD"],
  [/^200\d{3}\.SZ$/, "HKD"],
  [/^8\d{4}\.HK$/, "CNY"],
];

/** What a share trades in, unless its series says otherwise. */
export function tradedIn(ticker: string): Currency | undefined {
  const other = otherCurrencies.find(([form]) => form.test(ticker));
  return other?.[1] ?? exchangeOf(ticker)?.currency;
}
