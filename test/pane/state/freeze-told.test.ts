import { freezeEn } from "../../../src/pane/messages/freeze-en";
import { freezeZh } from "../../../src/pane/messages/freeze-zh";
import { toldOf } from "../../../src/pane/state/freeze-told";
import type { FreezeOutcome } from "../../../src/pane/state/freezing";

const area = { sheet: "Article", row: 1, column: 1, rows: 2, columns: 1 };
const whole = { formulas: 0, names: 0, edited: [], gone: [] } as const;

const outcomes: readonly (readonly [FreezeOutcome, string, string])[] = [
  [
    {
      of: "freeze",
      result: {
        kind: "frozen",
        formulas: 3,
        cells: 16,
        errors: 1,
        names: 1,
        valueless: [],
        copy: "A (2)",
      },
    },
    "success",
    "3 formulas in 16 cells frozen. They are values on A (2). 1 defined name became a value too. 1 cell showed an error and stays one.",
  ],
  [
    { of: "freeze", result: { kind: "calculating", cells: 3 } },
    "warning",
    "3 cells are still calculating. Wait until they have their answers, then freeze again.",
  ],
  [
    { of: "freeze", result: { kind: "refused", refusal: { kind: "protected", area } } },
    "warning",
    "Article!B2:B3 is on a protected sheet. Unprotect the sheet and try again; nothing was changed.",
  ],
  [
    { of: "freeze", result: { kind: "undone", detail: "no room left" } },
    "error",
    "The workbook refused: no room left. Everything is as it was before.",
  ],
  [
    {
      of: "unfreeze",
      order: { edited: "ask" },
      result: { kind: "unfrozen", ...whole, formulas: 1, gone: ["A!B1", "A!B2"], edited: [area] },
    },
    "warning",
    "1 formula is back in its cell. These cells are not there any more: A!B1, A!B2. 1 formula was not put back, because its value was changed after it was frozen:",
  ],
  [
    { of: "unfreeze", order: { edited: "keep" }, result: { kind: "unfrozen", ...whole } },
    "success",
    "Your values stay, and their frozen formulas are no longer kept.",
  ],
];

test.each(outcomes)("%j is told as %s", (outcome, intent, text) => {
  expect(toldOf(outcome, freezeEn)).toEqual({ intent, text });
  const chinese = toldOf(outcome, freezeZh);
  expect(chinese.intent).toBe(intent);
  expect(chinese.text).toMatch(/[\u4e00-\u9fff]/);
  expect(chinese.text).not.toMatch(/undefined|NaN/);
});
