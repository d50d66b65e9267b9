import { attributeNames } from "../../src/core/attribute";
import { deposits } from "../../src/core/deposits";
import type { Details, Reason } from "../../src/core/failure";
import { fields } from "../../src/core/field";
import { optionsOf } from "../../src/core/options";

const reference = "2026-11-23";

/** Details of one failure for each reason, so that the page of errors can show the sentence that cells and REWHY give. */
export const reasonSamples: Readonly<Record<Reason, Details>> = {
  "unknown-material": { input: "NdOxid", suggestions: ["NdOxide"] },
  "ambiguous-material": { input: "Nd", candidates: ["NdOxide", "NdMetal"] },
  "no-such-series": { code: "YOxide", quoter: "USGS", quoters: ["BREX", "CSRE", "PRESS"] },
  "bad-date": { input: "28/01/2026", hint: "ambiguous-order" },
  "bad-basis": { input: "USD/ton", hint: "ambiguous-word", word: "ton", words: ["t", "short ton"] },
  "bad-field": { input: "close", fields },
  "bad-attribute": { input: "colour", attributes: attributeNames },
  "bad-pair": { input: "USD" },
  "bad-option": { input: "fil", hint: "unknown-key", keys: optionsOf.REPRICE },
  "bad-range": { argument: "material" },
  "too-large": { cells: 250_000, limit: 200_000 },
  "no-rule": { rule: "no-vat", series: "NdOxide@USGS", quoted: "USD/kg" },
  overlap: { input: "NdOxide", group: "NdPr" },
  "unknown-ticker": { input: "600111.SZ", suggestions: ["600111.SH"] },
  "ambiguous-ticker": { input: "831", candidates: ["000831.SZ", "0831.HK"] },
  "unknown-subject": { input: "Chna", suggestions: ["China"] },
  "unknown-grade": { input: "N99", hint: "outside" },
  "unknown-deposit": { input: "Mountain", deposits: deposits.map(({ name }) => name) },
  weekend: { material: "NdOxide", day: "2026-01-31" },
  holiday: { material: "NdOxide", day: "2026-02-17", holiday: "Spring Festival" },
  "not-quoted": { material: "NdOxide", day: "2026-01-29" },
  "not-yet-published": { material: "NdOxide", day: "2027-01-04", reference },
  "before-first": { material: "NdOxide", day: "2025-06-30", first: "2025-12-31" },
  "after-last": { material: "NdOxide", day: "2026-03-02", last: "2026-02-11" },
  "too-old": {
    material: "NdOxide",
    value: 870_000,
    basis: "CNY/t inc VAT",
    day: "2026-02-11",
    age: 285,
    limit: 10,
    hint: "last",
  },
  "no-field": { material: "REConc", field: "low", day: "2026Q1", published: ["price"] },
  "no-new-price": { material: "REConc", day: "2026Q1" },
  incomplete: { missing: ["Dy (4.2 %, before-first)"], hint: "headers" },
  withheld: { source: "USGS", material: "ScOxide", day: "2024" },
  "no-licence": { code: "TbOxide@ARGUS" },
  "no-fx": { pair: "USDCNY", day: reference, limit: 5, newest: "2026-02-11" },
  "no-match": { subject: "MP", input: "guidance", metrics: ["NdPr price floor"] },
  "not-modelled": { input: "300748.SZ", lacks: ["pass-through"] },
  offline: { address: "https://localhost:3000" },
  timeout: { address: "https://localhost:3000", seconds: 20 },
  "sign-in": { address: "https://localhost:3000" },
  "feed-error": { address: "https://localhost:3000", detail: "status 500" },
  "wrong-feed": { feed: "d0b031e5fefbc53d", other: "77aa52c1e4b0d9f3" },
  "out-of-range": { input: "1e+308", argument: "value" },
  "not-enough-points": { count: 2, needed: 8 },
};
