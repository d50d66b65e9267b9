import type { WantedBasis } from "./basis";
import { standardOxides } from "./chemistry";
import { containable } from "./composition";
import { currencyWords, sharedCurrencyWords, wholeOfHundredth } from "./currency";
import { massWords, sharedMassWords } from "./unit";

/**
 * What is wrong with a word, for the sentence: not known; several meanings; the name of a market, which belongs in the code;
 * a hundredth of a currency; contradicted by another word; of no use without another; or the whole text is too long.
 */
export type BasisHint =
  | "unknown-word"
  | "ambiguous-word"
  | "market-word"
  | "hundredth"
  | "contradiction"
  | "lone-word"
  | "too-long";

/** Words that say something only together with another: "ex" with "VAT", "万" with a currency, "contained" with a formula. */
export type Half = "side" | "tax" | "scale" | "contained";

/** What one word of a basis says, or why it is refused and which words are right. */
export type BasisWord =
  | { readonly says: WantedBasis; readonly half?: Half }
  | { readonly refused: BasisHint; readonly words: readonly string[] };

/** The words to choose from when one is not known. */
export const rightWords: readonly string[] = [
  "CNY", "USD", "EUR", "t", "kg", "g", "lb", "short ton", "mtu", "inc VAT", "ex VAT", "Nd", "Nd2O3",
]; // prettier-ignore

/** What completes a half, by half. */
export const completions: Readonly<Record<Half, readonly string[]>> = {
  side: ["inc VAT", "ex VAT"],
  tax: ["inc VAT", "ex VAT"],
  scale: ["千元", "万元"],
  contained: ["Nd", "Nd2O3"],
};

/** The Chinese words for so many units of a currency. */
export const scaleWords: ReadonlyMap<number, string> = new Map([
  [1000, "千"],
  [10_000, "万"],
  [1_000_000, "百万"],
  [100_000_000, "亿"],
]);

/** By word in lower case and in the simplified script. */
const words: ReadonlyMap<string, BasisWord> = new Map<string, BasisWord>([
  ...mapped([...currencyWords], (currency) => ({ says: { currency } })),
  ...mapped([...massWords], (mass) => ({ says: { mass } })),
  ...mapped([...sharedCurrencyWords], (right) => ({ refused: "ambiguous-word", words: right })),
  ...mapped([...sharedMassWords], (right) => ({ refused: "ambiguous-word", words: right })),
  ...same(["fob", "cif", "exw", "eu", "europe", "us", "usa", "cn", "china", "domestic"], {
    refused: "market-word",
    words: ["NdOxide.FOB", "NdOxide.EU"],
  }),
  ...same(["inc", "incl", "included", "including", "inclusive", "with", "含"], {
    says: { vat: "included" },
    half: "side",
  }),
  ...same(["ex", "excl", "excluded", "excluding", "exclusive", "without", "不含"], {
    says: { vat: "excluded" },
    half: "side",
  }),
  ...same(["vat", "税", "增值税"], { says: {}, half: "tax" }),
  ...same(["incvat", "inclvat"], { says: { vat: "included" } }),
  ...same(["exvat", "exclvat", "未税"], { says: { vat: "excluded" } }),
  ...same(["contained"], { says: {}, half: "contained" }),
  ...same(["per", "of", "每"], { says: {} }),
  ...mapped(
    [...scaleWords].map(([scale, word]) => [word, scale]),
    (scale) => ({ says: { scale }, half: "scale" }),
  ),
]);

const containedWords: ReadonlyMap<string, string> = new Map([
  ...containable.map((formula): [string, string] => [formula.toLowerCase(), formula]),
  ["treo", "REO"],
  ["ndpr", "PrNd"],
]);

/** What a word of a basis says, undefined for a word that is not known. */
export function basisWord(word: string): BasisWord | undefined {
  const whole = wholeOfHundredth(word);
  if (whole !== undefined) return { refused: "hundredth", words: [whole] };
  const key = word.toLowerCase();
  const contained = containedWords.get(key);
  if (contained !== undefined && (word === contained || !needsExactCase(contained))) {
    return { says: { contained } };
  }
  return words.get(key) ?? unknownOxide(word);
}

/** "EU" is a market, and a lone "y" or "w" may be anything: these symbols count only as chemists write them. */
function needsExactCase(contained: string): boolean {
  return contained === "Eu" || contained.length === 1;
}

/** "NdO" is a slip for an oxide that exists, so the right one can be named. */
function unknownOxide(word: string): BasisWord | undefined {
  const [, metal] = /^([A-Z][a-z]?)\d*O\d*$/.exec(word) ?? [];
  const oxide = Object.entries(standardOxides).find(([symbol]) => symbol === metal);
  return oxide && { refused: "unknown-word", words: oxide };
}

function mapped<Value>(
  pairs: readonly (readonly [string, Value])[],
  word: (value: Value) => BasisWord,
): [string, BasisWord][] {
  return pairs.map(([text, value]) => [text, word(value)]);
}

function same(texts: readonly string[], word: BasisWord): [string, BasisWord][] {
  return texts.map((text) => [text, word]);
}
