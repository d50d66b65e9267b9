import { isFailure } from "../../src/core/failure";
import type { OptionKey } from "../../src/core/option-values";
import { optionsOf, readOptions } from "../../src/core/options";
import { sentenceOf } from "../../src/core/sentences";

const says = (text: string, allowed: readonly OptionKey[]): string => {
  const read = readOptions(text, allowed);
  return isFailure(read) ? `${read.reason}: ${sentenceOf(read)}` : "read";
};

test.each<[string, readonly OptionKey[], string]>([
  ["stat=avg", optionsOf.REHISTORY, '"stat=avg" has no effect without interval=.'],
  ["stat=avg; interval=Published", optionsOf.REHISTORY, "without interval=."],
  ["order=desc", optionsOf.RESPREAD, '"order=desc" has no effect without start=.'],
  ["cal=cn", optionsOf.RESPREAD, "without start=."],
  ["gap=blank", optionsOf.REMAGNET, "without start=."],
])("%p alone would do nothing, so it is refused", (text, allowed, sentence) => {
  expect(says(text, allowed)).toContain("bad-option: ");
  expect(says(text, allowed)).toContain(sentence);
});

test.each<[string, readonly OptionKey[]]>([
  ["stat=avg; interval=M", optionsOf.REHISTORY],
  ["order=desc", optionsOf.REHISTORY],
  ["order=desc; start=2025", optionsOf.RESPREAD],
  ["start=2025", optionsOf.RESPREAD],
  ["gap=blank", optionsOf.RETABLE],
  ["headers=1", optionsOf.REMAGNET],
])("%p has an effect", (text, allowed) => {
  expect(says(text, allowed)).toBe("read");
});

test("a decimal comma is told as one, with the number as it is to be written", () => {
  expect(says("utilisation=0,75; gbd=no", optionsOf.REMAGNET)).toContain(
    '"utilisation=0,75" has a decimal comma, which parts options. Write utilisation=0.75.',
  );
  expect(says("mincover=9,5%", optionsOf.REBASKET)).toContain("mincover=9.5%");
  expect(says("fill=none,5", optionsOf.REPRICE)).toContain('"5" is not an option.');
});
