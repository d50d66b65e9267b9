import { Failure } from "../../../src/core/failure";
import {
  choiceIn,
  maskedKey,
  nextSettings,
  openedSettings,
  shownAddress,
} from "../../../src/pane/state/settings";
import { quoterChoices, quoterFault } from "../../../src/pane/state/quoter-choices";
import { diagnosticsText } from "../../../src/pane/state/diagnostics";
import { spokenIn } from "../../../src/pane/spoken";
import { articleOn } from "../../support/article";

const own = "http://localhost:3000/";
const desk = { address: "https://prices.example", key: "rpk_desk_secret" };

const typed = (address: string, key = "") =>
  nextSettings(nextSettings(openedSettings, { kind: "address", text: address }), {
    kind: "key",
    text: key,
  });

test("the page's own feed stands as an empty address, any other as what it is", () => {
  expect(shownAddress(openedSettings, { address: "http://localhost:3000" }, own)).toBe("");
  expect(shownAddress(openedSettings, desk, own)).toBe("https://prices.example");
});

test("a kept key goes on with its own address and is not sent to another", () => {
  expect(choiceIn(openedSettings, desk, own)).toEqual(desk);
  expect(choiceIn(typed("https://other.example"), desk, own)).toEqual({
    address: "https://other.example",
  });
  expect(choiceIn(typed(""), desk, own)).toEqual({ address: "http://localhost:3000" });
});

test("a key that is typed counts more than the kept one, and a text that is no address is no choice", () => {
  expect(choiceIn(typed("prices.example", " rpk_new_1 "), desk, own)?.key).toBe("rpk_new_1");
  expect(choiceIn(typed("my feed"), desk, own)).toBeUndefined();
});

test("what was learnt of one address is not said of another, and a key in use leaves the form", () => {
  const failure = new Failure("offline", { address: "x" });
  const failed = nextSettings(typed("x.example", "rpk_a_b"), {
    kind: "trial",
    trial: { kind: "failed", failure },
  });
  expect(failed.trial.kind).toBe("failed");
  expect(nextSettings(failed, { kind: "address", text: "y.example" }).trial.kind).toBe("none");
  const used = nextSettings(failed, {
    kind: "trial",
    trial: { kind: "used", address: "x.example", kept: true },
  });
  expect([used.key, used.address]).toEqual(["", undefined]);
});

test("a key shows who it is and nothing of its secret", () => {
  expect(maskedKey("rpk_desk_s3cr3t")).toBe("rpk_desk_••••••••");
  expect(maskedKey("plain-secret")).toBe("••••••••");
});

test("quoters are offered with what they quote, and never a generator", () => {
  const { catalogue } = articleOn("2026-02-11");
  expect(quoterChoices(catalogue).map(({ code, series }) => [code, series])).toEqual([
    ["BREX", 2],
    ["NRE", 1],
    ["USGS", 1],
  ]);
  expect(quoterFault(catalogue, "DEMO")).toBe("synthetic");
  expect(quoterFault(catalogue, "SMM")).toBe("not-quoted");
  expect(quoterFault(catalogue, "BREX")).toBeUndefined();
});

test("a report names versions, feed, counts and reasons, and neither key nor price", () => {
  const view = articleOn("2026-02-11");
  const place = { sheet: "Article", row: 2, column: 1 };
  const failure = new Failure("too-old", { value: 870_000 });
  const text = diagnosticsText({
    program: { version: "1.2.3", host: "Excel 16.0 on PC" },
    appearance: { theme: "light", language: "zh", locale: "zh-CN" },
    address: "prices.example",
    hasKey: true,
    feed: { view, failure: undefined, busy: false, pinned: false },
    defaults: { basis: "USD/kg ex VAT" },
    scan: {
      formulas: 3,
      pending: 0,
      problems: [{ place, formula: '=REPRICE("NdOxide")', shows: "#N/A" }],
    },
    causes: new Map([["Article!B3", { kind: "failure", failure }]]),
  });
  expect(text).toContain("Reprice 1.2.3\nhost: Excel 16.0 on PC\npane: zh, zh-CN, light");
  expect(text).toContain("feed address: prices.example, with a key");
  expect(text).toContain("day 2026-02-11");
  expect(text).toContain("formulas: 3, pending 0, failing 1\n  Article!B3 #N/A too-old");
  expect(text).not.toMatch(/870|rpk_|REPRICE\(/);
});

test("a chosen language brings its numbers and days along, and otherwise the host's stay", () => {
  const host = { language: "en", locale: "de-DE" } as const;
  expect(spokenIn(host, "auto")).toEqual(host);
  expect(spokenIn(host, "en")).toEqual({ language: "en", locale: "de-DE" });
  expect(spokenIn(host, "zh")).toEqual({ language: "zh", locale: "zh-CN" });
});
