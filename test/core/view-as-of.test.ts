import { readAsOf } from "../../src/core/as-of";
import { type Pin, isSamePin, readPin, writePin } from "../../src/core/pin";
import { emptyBook } from "../../src/core/portfolio/company";
import { viewAsOf } from "../../src/core/view-as-of";
import { quotes, rates, sure, viewOf } from "../support/builders";
import { cellsOn } from "../support/cells";
import { day } from "../support/observations";

const january10 = sure(readAsOf("2026-01-10"), "the limit");
const pin: Pin = { snapshot: { feed: "test", number: 7 }, day: day("2026-02-08"), asOf: january10 };

const whole = viewOf(
  "2026-02-08",
  [
    quotes("NdOxide@BREX", {
      "2026-01-08": [{ mid: 600_000 }, { mid: 612_000, knownSince: "2026-01-20" }],
      "2026-01-09": 610_000,
      "2026-02-06": 700_000,
    }),
    rates("CNY", { "2026-01-09": 8.1, "2026-02-06": 8.3 }),
    rates("USD", { "2026-01-09": { value: 1.1, knownSince: "2026-02-01" }, "2026-01-08": 1.2 }),
  ],
  {
    companies: emptyBook,
    facts: [
      {
        subject: "China",
        metric: "quota",
        period: "2025",
        value: 1,
        unit: "t",
        status: "quota",
        knownSince: sure(readAsOf("2026-01-20"), "a moment").known,
        source: "S1",
      },
    ],
  },
);
const { ask, rows, says } = cellsOn(viewAsOf({ ...whole, pin }, january10));

test("a price is the newest that was known, and its revision of a later day is not seen", async () => {
  expect(await ask("REPRICE", "NdOxide")).toBe(610_000);
  expect(await ask("REPRICE", "NdOxide", "2026-01-08")).toBe(600_000);
  expect(await ask("REVINTAGES", "NdOxide", "2026-01-08")).toHaveLength(1);
});

test("a later day is not yet published", async () => {
  expect(await says("REPRICE", "NdOxide", "2026-02-06")).toMatch(/^#N\/A not-yet-published/);
});

test("an as-of of the formula counts where it is the earlier one, and never reaches beyond the pin", async () => {
  const asof = (text: string) => ask("REPRICE", "NdOxide", "last", undefined, undefined, text);
  expect(await asof("asof=2026-01-08")).toBe(600_000);
  expect(await asof("asof=2026-02-07")).toBe(610_000);
});

test("exchange rates obey the limit too", async () => {
  expect(await ask("REFX", "USDCNY", "2026-01-09")).toBe("#N/A no-fx");
  expect(await ask("REFX", "EURCNY", "2026-01-09")).toBe(8.1);
});

test("facts that became known later are not there", async () => {
  expect(await ask("REFACT", "China", "quota", "2025")).toMatch(/^#/);
});

test("first and last day are those that were known, and a search does not tell later ones", async () => {
  expect(await ask("REINFO", "NdOxide", "last day")).toBe("2026-01-09");
  expect(await ask("REINFO", "NdOxide", "first day")).toBe("2026-01-08");
  expect(JSON.stringify(await rows("REFIND", "NdOxide@BREX"))).not.toMatch(/2026-02-06|empty/);
});

test("REWHY says what the workbook is pinned to", async () => {
  expect(await rows("REWHY", "NdOxide")).toContainEqual([
    "pinned to",
    "test:7, day 2026-02-08, as of 2026-01-10",
  ]);
});

test("a pin comes back from its text as it was", () => {
  expect(readPin(writePin(pin))).toEqual(pin);
  const plain = { snapshot: pin.snapshot, day: pin.day };
  expect(readPin(writePin(plain))).toEqual(plain);
  expect([isSamePin(pin, plain), isSamePin(pin, { ...pin })]).toEqual([false, true]);
});
