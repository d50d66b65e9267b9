import type { Basis, WantedBasis } from "./basis";
import {
  type BasisHint,
  type Half,
  basisWord,
  completions,
  rightWords,
  scaleWords,
} from "./basis-words";
import type { Currency } from "./currency";
import { Failure } from "./failure";

const MAX_LENGTH = 200;

/** Whatever stands between two words: spaces, slashes, brackets, points, dashes, marks that show nothing. */
const BETWEEN = /[\s\u200b-\u200d\ufeff/\u2044\u2215\u00b7,;:|+()[\]{}._\u2010-\u2015-]+/;

/** A run of Chinese characters, or of others. */
const RUN = /[\u4e00-\u9fff]+|[^\u4e00-\u9fff]+/g;
const CHINESE = /^[\u4e00-\u9fff]/;
const LONGEST_CHINESE_WORD = 4;

/** Traditional characters of the words we know, as the simplified ones that the tables hold. */
const simplified: Readonly<Record<string, string>> = {
  噸: "吨",
  萬: "万",
  億: "亿",
  稅: "税",
  幣: "币",
  圓: "元",
  圆: "元",
  歐: "欧",
  鎊: "镑",
};

/**
 * Reads the words of a basis in any order: "USD/kg ex VAT", "万元/吨", "ex VAT USD per lb", "CNY/kg Nd2O3".
 * What is not said is absent. A word that is not known, has several meanings, stands alone or contradicts another is bad-basis.
 */
export function readBasis(text: string): WantedBasis | Failure {
  if (text.length > MAX_LENGTH) {
    return new Failure("bad-basis", { hint: "too-long", limit: MAX_LENGTH });
  }
  let said: WantedBasis = {};
  const saidBy = new Map<string, string>();
  const halves = new Map<Half, string>();
  for (const word of wordsOf(text)) {
    const meaning = basisWord(word);
    if (meaning === undefined) return badBasis(text, "unknown-word", word, rightWords);
    if ("refused" in meaning) return badBasis(text, meaning.refused, word, meaning.words);
    for (const key of Object.keys(meaning.says) as (keyof WantedBasis)[]) {
      const earlier = saidBy.get(key);
      if (earlier === undefined) saidBy.set(key, word);
      else if (said[key] !== meaning.says[key]) {
        return badBasis(text, "contradiction", word, [earlier]);
      }
    }
    said = { ...said, ...meaning.says };
    if (meaning.half !== undefined) halves.set(meaning.half, word);
  }
  for (const [half, word] of halves) {
    if (!isComplete(half, said, halves)) {
      return badBasis(text, "lone-word", word, completions[half]);
    }
  }
  return said;
}

/** Writes a basis as readBasis reads it: "CNY/t inc VAT", "USD/kg Nd2O3", "万元/t". An index is in "points". */
export function formatBasis(basis: Basis, scale = 1): string {
  const per = [moneyWord(basis.currency, scale), basis.mass].filter(isWritten).join("/");
  const vat = { included: "inc VAT", excluded: "ex VAT", none: undefined }[basis.vat];
  return [per, basis.contained, vat].filter(isWritten).join(" ") || "points";
}

function isComplete(half: Half, said: WantedBasis, halves: ReadonlyMap<Half, string>): boolean {
  switch (half) {
    case "side":
      return halves.has("tax");
    case "tax":
      return said.vat !== undefined;
    case "scale":
      return said.currency !== undefined;
    case "contained":
      return said.contained !== undefined;
  }
}

function wordsOf(text: string): readonly string[] {
  const plain = text
    .normalize("NFKC")
    .replace(/[\u4e00-\u9fff]/g, (sign) => simplified[sign] ?? sign);
  const words: string[] = [];
  for (const run of plain.split(BETWEEN).flatMap((piece) => piece.match(RUN) ?? [])) {
    const previous = words.at(-1);
    if (CHINESE.test(run)) {
      words.push(...chineseWords(run));
    } else if (previous !== undefined && basisWord(`${previous} ${run}`) !== undefined) {
      words[words.length - 1] = `${previous} ${run}`;
    } else {
      words.push(run);
    }
  }
  return words;
}

/** Cuts a run at its words, the longest first; a run with anything unknown stays whole, to be named whole. */
function chineseWords(run: string): readonly string[] {
  const words: string[] = [];
  for (let at = 0; at < run.length;) {
    let end = Math.min(run.length, at + LONGEST_CHINESE_WORD);
    while (end > at && basisWord(run.slice(at, end)) === undefined) end -= 1;
    if (end === at) return [run];
    words.push(run.slice(at, end));
    at = end;
  }
  return words;
}

function moneyWord(currency: Currency | undefined, scale: number): string | undefined {
  if (scale === 1 || currency === undefined) return currency;
  return `${scaleWords.get(scale) ?? scale}${currency === "CNY" ? "元" : currency}`;
}

function isWritten(word: string | undefined): word is string {
  return word !== undefined && word !== "";
}

function badBasis(input: string, hint: BasisHint, word: string, words: readonly string[]): Failure {
  return new Failure("bad-basis", { input, word, hint, words });
}
