import { Failure, type Reason, shownFor } from "../../../src/core/failure";
import { en } from "../../../src/pane/messages/en";
import { languageOf, messagesIn } from "../../../src/pane/messages/messages";
import { whyLabel } from "../../../src/pane/messages/why-labels";
import { zh } from "../../../src/pane/messages/zh";
import { articleOn } from "../../support/article";
import { fakePorts } from "../../support/fake-ports";

const reasons = Object.keys(shownFor) as Reason[];

/** Every plain text of a table of messages, with its path. */
function textsOf(table: object, path = ""): readonly (readonly [path: string, text: string])[] {
  return Object.entries(table).flatMap(([key, value]: [string, unknown]) => {
    if (typeof value === "string") return [[`${path}${key}`, value] as const];
    return typeof value === "object" && value !== null ? textsOf(value, `${path}${key}.`) : [];
  });
}

test("no message is empty in either language", () => {
  for (const messages of [en, zh]) {
    expect(textsOf(messages).filter(([, text]) => text.trim() === "")).toEqual([]);
  }
});

test("every Chinese message is Chinese, apart from names and commands", () => {
  const left = textsOf(zh).filter(([, text]) => !/[\u4e00-\u9fff]/.test(text));
  expect(left.map(([path]) => path)).toEqual([
    "pane",
    "banner.ownCommand",
    "banner.connectCommand",
  ]);
});

test.each(reasons)("%s has a sentence in each language that leaves no gap", (reason) => {
  const failure = new Failure(reason, { input: "NdOxid", material: "NdOxide", code: "NdOxide" });
  for (const messages of [en, zh]) {
    expect(messages.sentence(failure)).not.toMatch(/undefined|NaN|\[object/);
    expect(messages.reasons[reason]).not.toBe("");
  }
});

test("a basis is written in the user's language, and in formulas always in ours", () => {
  const basis = { currency: "CNY", mass: "t", vat: "included" } as const;
  expect(en.basis(basis)).toBe("CNY/t inc VAT");
  expect(zh.basis(basis)).toBe("元/吨 含税");
  expect(zh.basis({ currency: "USD", mass: "kg", vat: "none", contained: "Nd" })).toBe(
    "美元/千克 Nd",
  );
  expect(zh.basis({ ...basis, vat: "excluded" }, 10_000)).toBe("万元/吨 不含税");
  expect(zh.basis({ vat: "none" })).toBe("点");
});

test("every label that REWHY writes has a word in each language", async () => {
  const { call } = fakePorts(articleOn("2026-02-11"));
  const rows = (await call("REWHY", ["NdOxide@BREX", "2026-01-28", "USD/kg ex VAT"])) as string[][];
  const labels = rows.map(([label = ""]) => label);
  expect(labels.length).toBeGreaterThan(15);
  for (const label of labels) expect(whyLabel(zh.why, label)).toMatch(/[\u4e00-\u9fff]/);
});

test("a label that is not known stays as it is, and compounds are built from known ones", () => {
  expect(whyLabel(en.why, "VAT factor")).toBe("× VAT");
  expect(whyLabel(en.why, "next day used")).toBe("Day used (later price)");
  expect(whyLabel(zh.why, "something new")).toBe("something new");
});

test("Chinese is for Chinese locales, English for all others", () => {
  expect(["zh-CN", "zh-Hant-TW", "zh", "en-US", "de-DE", ""].map(languageOf)).toEqual([
    "zh",
    "zh",
    "zh",
    "en",
    "en",
    "en",
  ]);
  expect(messagesIn("zh")).toBe(zh);
});
