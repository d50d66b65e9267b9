import type { SeriesEntry } from "../../src/core/catalogue";
import { quotes, viewOf } from "../support/builders";
import { cellsOn } from "../support/cells";
import { bookFrom, listed } from "../support/company-statements";

const share = (currency: "CNY" | "USD"): Partial<SeriesEntry> => ({
  kind: "equity",
  basis: { currency, vat: "none" },
  calendar: "xshg",
});
const companies = bookFrom({
  listings: [listed("600111.SH", { chineseName: "北方稀土" }), listed("MP.US")],
});

const { ask, says } = cellsOn(
  viewOf(
    "2026-02-11",
    [
      quotes(
        "600111.SH@OWN",
        { "2026-01-27": 50, "2026-01-28": 51, "2026-02-10": 52 },
        share("CNY"),
      ),
      quotes("600111.SH@ACME", { "2026-02-10": 53 }, share("CNY")),
      quotes("600111.SH.ADJ@OWN", { "2026-01-28": 49.5 }, share("CNY")),
      quotes(
        "600111.SH.VOL@OWN",
        { "2026-01-28": { value: 0 } },
        { kind: "equity", basis: { vat: "none" } },
      ),
      quotes("MP.US@OWN", { "2026-01-02": 60 }, share("USD")),
    ],
    { companies },
  ),
);

test("the newest close, or that of a day, in the share's own currency", async () => {
  expect(await ask("REEQUITY", "600111.SH")).toBe(52);
  expect(await ask("REEQUITY", "600111.SH", "2026-01-28")).toBe(51);
  expect(await ask("REEQUITY", "600111.SH", "-2W")).toBe(51);
});

test("a weekend takes Friday's trade or the last before it", async () => {
  expect(await ask("REEQUITY", "600111.SH", "2026-02-01")).toBe(51);
});

test.each(["600111.SS", "SH600111", "600111 CH Equity", 600111, "北方稀土", "600111.SH@own"])(
  "%s is the share as people write it",
  async (ticker) => {
    expect(await ask("REEQUITY", ticker)).toBe(52);
  },
);

test("letters alone are a share that is known, and a quoter can be named", async () => {
  expect(await ask("REEQUITY", "MP", "2026-01-05")).toBe(60);
  expect(await ask("REEQUITY", "600111.SH@ACME")).toBe(53);
});

test.each([
  ["close", 51],
  ["Adjusted close", 49.5],
  ["adjusted", 49.5],
  ["adj close", 49.5],
  ["volume", 0],
  ["", 51],
])("the field %p is %p", async (field, expected) => {
  expect(await ask("REEQUITY", "600111.SH", "2026-01-28", field)).toBe(expected);
});

test.each([
  [["600111.SH", "2025-12-31"], "#N/A before-first"],
  [["600111.SH", "2027-01-01"], "#N/A not-yet-published"],
  [["MP"], "#N/A too-old: Newest MP.US is 60 USD for 2026-01-02, 40 days old (limit 10)."],
  [
    ["MP", "last", "volume"],
    "#VALUE! no-such-series: The feed has no volume of MP.US, only its close.",
  ],
  [["LYC.AX"], "so import yours with reprice import quotes."],
  [["600111.SH@OTHER"], "The feed has no 600111.SH@OTHER. It is quoted by OWN or ACME."],
  [["600111.SH", "2026-01-28", "open"], "Write close, adjusted close or volume."],
  [["831"], "#VALUE! ambiguous-ticker"],
  [["XYZ"], "#VALUE! unknown-ticker"],
  [[""], "The ticker is missing."],
  [["600111.SH", "01/02/2026"], "#VALUE! bad-date"],
  [[[["600111.SH", "MP"]]], "#VALUE! bad-range"],
])("%p says why there is no quote", async (given, expected) => {
  expect(await says("REEQUITY", ...given)).toContain(expected);
});
