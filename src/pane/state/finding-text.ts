import { formatPlace } from "../../workbook/address";
import type { Finding } from "../../workbook/check/finding";
import type { Formats } from "../formats";
import type { Messages } from "../messages/en";
import type { VatPrices } from "./checking";

type Words = Messages["check"];

/** The sentence of a finding; what prices say comes when they are known. */
export function findingText(
  finding: Finding,
  words: Words,
  formats: Formats,
  prices: VatPrices | undefined,
): string {
  switch (finding.kind) {
    case "no-vat-word": {
      const percent = prices?.percent === undefined ? undefined : String(prices.percent);
      return words.noVatWord(finding.basis, finding.code, finding.quoted, percent);
    }
    case "ambiguous-day":
      return words.ambiguousDay(finding.text);
    case "moving-day": {
      const source = formatPlace(finding.source, true);
      const own = source === formatPlace(finding.place, true);
      const text = words.movingDay(finding.name, own ? undefined : source);
      return finding.mends.length > 0 ? `${text} ${words.movingMend}` : text;
    }
    case "whole-column":
      return words.wholeColumn(finding.text);
    case "typed-over":
      return words.typedOver(formats.number(finding.value));
    case "unknown-code": {
      const text = words.unknownCode[finding.why](finding.input);
      return finding.suggestions.length > 0 ? `${text} ${words.didYouMean}` : text;
    }
    case "mixed-bases":
      return finding.within === "sum"
        ? words.mixedSum(finding.basis, finding.most)
        : words.mixedColumn(finding.basis, finding.most);
    case "mixed-synthetic":
      return words.mixedSynthetic(finding.synthetic, finding.real, finding.within);
  }
}

/** What a button says that mends: the words to write, with the price that they give. */
export function choiceText(
  choice: string,
  words: Words,
  formats: Formats,
  prices: VatPrices | undefined,
): string {
  if (choice === "") return words.restore;
  const price = { "inc VAT": prices?.included, "ex VAT": prices?.excluded }[choice];
  return words.choice(choice, price === undefined ? undefined : formats.number(rounded(price)));
}

/** Two decimals are enough to tell one from the other, where the number is not small. */
function rounded(price: number): number {
  return Math.abs(price) < 10 ? price : Math.round(price * 100) / 100;
}
