import { Failure } from "./failure";

/** Currencies by their ISO 4217 codes, as the ECB publishes them, past ones included. */
export const currencies = [
  "AUD", "BGN", "BRL", "CAD", "CHF", "CNY", "CYP", "CZK", "DKK", "EEK", "EUR", "GBP", "HKD", "HRK",
  "HUF", "IDR", "ILS", "INR", "ISK", "JPY", "KRW", "LTL", "LVL", "MTL", "MXN", "MYR", "NOK", "NZD",
  "PHP", "PLN", "ROL", "RON", "RUB", "SEK", "SGD", "SIT", "SKK", "THB", "TRL", "TRY", "USD", "ZAR",
] as const; // prettier-ignore

/** One of the currencies. */
export type Currency = (typeof currencies)[number];

/** Words for one currency, besides its code; in lower case, in the simplified script. */
const otherWords: Readonly<Partial<Record<Currency, readonly string[]>>> = {
  AUD: ["a$", "au$", "澳元"],
  CAD: ["c$", "ca$", "加元"],
  CNY: ["rmb", "yuan", "renminbi", "cn¥", "元", "人民币", "人民币元"],
  EUR: ["€", "euro", "euros", "欧元"],
  GBP: ["£", "英镑"],
  HKD: ["hk$", "港元", "港币"],
  INR: ["₹"],
  JPY: ["jp¥", "yen", "日元"],
  KRW: ["₩", "won", "韩元"],
  NZD: ["nz$"],
  SGD: ["s$"],
  USD: ["us$", "美元", "美金", "us dollar", "us dollars"],
};

/** Words for a currency, in lower case. */
export const currencyWords: ReadonlyMap<string, Currency> = new Map(
  currencies.flatMap((currency) =>
    [currency.toLowerCase(), ...(otherWords[currency] ?? [])].map((word) => [word, currency]),
  ),
);

const DOLLARS: readonly Currency[] = ["USD", "AUD", "CAD", "HKD", "NZD", "SGD"];

/** Words that several currencies share, with those that may be meant: none of them is guessed. */
export const sharedCurrencyWords: ReadonlyMap<string, readonly Currency[]> = new Map<
  string,
  readonly Currency[]
>([
  ["$", DOLLARS],
  ["dollar", DOLLARS],
  ["dollars", DOLLARS],
  ["¥", ["CNY", "JPY"]],
  ["kr", ["SEK", "NOK", "DKK", "ISK"]],
]);

/**
 * Words for hundredths of a currency, in which some prices are quoted; none is taken for the currency, a factor of 100 away.
 * "GBp" differs from "GBP" in its case alone, so these count as markets write them.
 */
const hundredths: ReadonlyMap<string, Currency> = new Map<string, Currency>([
  ["GBp", "GBP"],
  ["GBX", "GBP"],
  ["GBx", "GBP"],
  ["gbx", "GBP"],
  ["pence", "GBP"],
  ["USc", "USD"],
  ["USX", "USD"],
  ["¢", "USD"],
  ["cent", "USD"],
  ["cents", "USD"],
  ["EUc", "EUR"],
  ["ZAc", "ZAR"],
  ["ZAX", "ZAR"],
]);

/** The currency of which a word is a hundredth, undefined for all other words. */
export function wholeOfHundredth(word: string): Currency | undefined {
  return hundredths.get(word);
}

/** Reads one currency: "USD", "us$", "RMB", "元". Anything else, a word that several share and hundredths are bad-basis. */
export function readCurrency(text: string): Currency | Failure {
  const word = text.normalize("NFKC").trim();
  const key = word.toLowerCase();
  const whole = wholeOfHundredth(word);
  if (whole !== undefined) {
    return new Failure("bad-basis", { input: text, word, hint: "hundredth", words: [whole] });
  }
  const currency = currencyWords.get(key);
  if (currency !== undefined) return currency;
  const shared = sharedCurrencyWords.get(key);
  return new Failure("bad-basis", {
    input: text,
    word,
    hint: shared === undefined ? "unknown-word" : "ambiguous-word",
    words: shared ?? ["CNY", "USD", "EUR"],
  });
}
