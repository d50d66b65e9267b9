import { dateHints } from "../../../src/core/date-hint";
import { Failure, type Reason } from "../../../src/core/failure";
import { sentenceZh } from "../../../src/pane/messages/sentences-zh";

const details = {
  input: "2026",
  word: "ton",
  words: ["t", "short ton"],
  argument: "date",
  series: "NdOxide@BREX",
  quoted: "CNY/t inc VAT",
  keys: ["fill"],
  values: ["none"],
  missing: ["PrOxide"],
};

/** Every way in which arguments of prices go wrong. */
const ways: readonly (readonly [Reason, string | undefined])[] = [
  ...[...dateHints, "span", "period", "missing", "order", undefined].map(
    (hint) => ["bad-date", hint] as const,
  ),
  ...[
    "several",
    "money",
    "ambiguous-word",
    "market-word",
    "hundredth",
    "contradiction",
    "lone-word",
    "too-long",
    "unknown-word",
    undefined,
  ].map((hint) => ["bad-basis", hint] as const),
  ...[
    "required",
    "no-effect",
    "only-with",
    "empty",
    "decimal-comma",
    "unknown-key",
    "bad-value",
    "twice",
    "too-long",
    undefined,
  ].map((hint) => ["bad-option", hint] as const),
  ...[
    "not-a-value",
    "not-a-number",
    "missing",
    "two-ways",
    "two-columns",
    "share",
    "sum",
    "twice",
    undefined,
  ].map((hint) => ["bad-range", hint] as const),
  ...["base", "headers", undefined].map((hint) => ["incomplete", hint] as const),
  ["unknown-grade", "outside"],
  ["unknown-grade", undefined],
  ["no-match", undefined],
];

test.each(ways)("%s (%s) is told in Chinese, whole", (reason, hint) => {
  const sentence = sentenceZh(
    new Failure(reason, hint === undefined ? details : { ...details, hint }),
  );
  expect(sentence).toMatch(/[\u4e00-\u9fff].*。$/);
  expect(sentence).not.toMatch(/undefined|NaN|\[object| is | the |Write/);
});

test("each rule of conversion has its Chinese sentence", () => {
  const rules = [
    "no-currency",
    "no-mass",
    "no-vat",
    "vat-unknown",
    "no-composition",
    "not-contained",
    "unit-of-contained",
    "not-a-price",
    "no-common-unit",
    "no-stoichiometry",
    "unsaid",
    "no-product",
  ];
  const said = rules.map((rule) => sentenceZh(new Failure("no-rule", { ...details, rule })));
  expect(new Set(said).size).toBe(rules.length);
  expect(said.filter((sentence) => !/[\u4e00-\u9fff]/.test(sentence))).toEqual([]);
});

test("a wrong word of a basis is named, with the right ones", () => {
  const failure = new Failure("bad-basis", {
    input: "USD/ton",
    word: "ton",
    hint: "ambiguous-word",
    words: ["t", "short ton"],
  });
  expect(sentenceZh(failure)).toBe("“USD/ton” 中的 “ton” 有多种含义。请写 t 或 short ton。");
});
