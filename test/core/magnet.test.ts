import fc from "fast-check";
import { type Bill, billOf, readBill } from "../../src/core/bill";
import { type Failure, isFailure } from "../../src/core/failure";
import {
  type MagnetCost,
  type MagnetCosting,
  magnetCost,
  planMagnet,
  pricedLines,
} from "../../src/core/magnet";
import { readGrade } from "../../src/core/magnet-grade";
import { explainMagnet, magnetNotes } from "../../src/core/mixture-explanation";
import { sentenceOf } from "../../src/core/sentences";
import type { SnapshotView } from "../../src/core/view";
import { quotes, sure, viewOf, when } from "../support/builders";
import { linesOn, magnetMetals } from "../support/mixtures";

const view = viewOf("2026-02-01", magnetMetals);

interface Asked extends MagnetCosting {
  readonly on?: SnapshotView;
  readonly basis?: string;
  readonly date?: string;
  readonly maxAge?: number;
}

function ask(bill: Bill | Failure, asked: Asked = {}): MagnetCost | Failure {
  const {
    on = view,
    basis = "CNY/kg inc VAT",
    date = "2026-01-29",
    maxAge = 30,
    ...costing
  } = asked;
  const said = { maxAge, ...(basis === "" ? {} : { basis }) };
  const lines = linesOn(on, pricedLines(sure(bill, "bill"), costing), said);
  const plan = planMagnet(lines, costing);
  if (isFailure(plan)) return plan;
  return magnetCost(on, sure(bill, "bill"), plan, { when: when(date), costing });
}

const magnet = (...asked: Parameters<typeof ask>) => sure(ask(...asked), "magnet");
const costOf = (...asked: Parameters<typeof ask>) => sure(magnet(...asked).cost, "cost");
const saysOf = (answer: unknown) => (isFailure(answer) ? sentenceOf(answer) : "answered");

const grade = (text: string, heavy: Parameters<typeof billOf>[1] = {}) =>
  billOf(sure(readGrade(text), text), heavy);
const alloyed = grade("45SH", { gbd: "no" });

test("a grade costs its metals by weight, and its base metals at what the user says", () => {
  // 28 % at 772.4 and 4.2 % at 1975 CNY/kg, the other 67.8 % at 10.
  expect(costOf(alloyed, { base: 10 })).toBeCloseTo(0.28 * 772.4 + 0.042 * 1975 + 0.678 * 10, 9);
  expect(costOf(alloyed, { base: "none" })).toBeCloseTo(0.28 * 772.4 + 0.042 * 1975, 9);
  // 1.5 % diffused, a third of it terbium at 7800.
  const diffused = grade("45SH", { gbd: "yes", tb: 1 / 3 });
  expect(costOf(diffused, { base: "none" })).toBeCloseTo(
    0.28 * 772.4 + 0.01 * 1975 + 0.005 * 7800,
    9,
  );
});

test("utilisation and loss make the material dearer, conversion is added after", () => {
  const materials = costOf(alloyed, { base: 10 });
  expect(costOf(alloyed, { base: 10, utilisation: 0.75 })).toBeCloseTo(materials / 0.75, 9);
  expect(costOf(alloyed, { base: 10, loss: 0.03 })).toBeCloseTo(materials / 0.97, 9);
  const all = { base: 10, utilisation: 0.75, loss: 0.03, conversion: 60 };
  expect(costOf(alloyed, all)).toBeCloseTo(materials / 0.75 / 0.97 + 60, 9);
});

test("base metals without a price make it incomplete, and the sentence says how to go on", () => {
  expect(saysOf(magnet(alloyed).cost)).toBe(
    "There is no price for Fe (64.8 %), B (1 %) and Co/Al/Cu/Nb/Ga (2 %). Write base= with what these cost per mass in the asked basis, or base=none to leave them out.",
  );
});

test("a rare earth without a price makes it incomplete, whatever base is", () => {
  const { cost, parts } = magnet(alloyed, { base: 10, maxAge: 10 });
  expect(saysOf(cost)).toBe(
    "There is no price for PrNd (28 %, too-old). Add it, or leave it out; headers=1 tells why for each.",
  );
  expect(parts.map(({ component, price }) => [component.label, isFailure(price)])).toEqual([
    ["PrNd", true],
    ["Dy", false],
    ["Fe", false],
    ["B", false],
    ["Co/Al/Cu/Nb/Ga", false],
  ]);
});

test("sums of money want a basis that says what they are per", () => {
  const perTonne = { basis: "", base: 10_000 };
  expect(saysOf(ask(alloyed, perTonne))).toBe(
    'base= is money per mass, and the basis does not say which. Write one such as "CNY/kg inc VAT".',
  );
  expect(saysOf(ask(alloyed, { basis: "CNY", base: "none", conversion: 30 }))).toContain(
    "conversion=",
  );
  expect(costOf(alloyed, { basis: "", base: "none" })).toBeCloseTo(
    1000 * (0.28 * 772.4 + 0.042 * 1975),
    6,
  );
});

test("a grade is the same as its bill written out", () => {
  const cells = sure(alloyed, "bill").components.map(
    ({ label, share }) => [label.includes("/") ? "other" : label, share * 100] as const,
  );
  const written = readBill(cells, view.catalogue);
  expect(costOf(written, { base: 10 })).toBeCloseTo(costOf(alloyed, { base: 10 }), 9);
});

test("a bill prices what it names: ferro-dysprosium by its code, cobalt from the feed unless base covers it", () => {
  const bill = readBill(
    [
      ["PrNd", 28],
      ["DyFe", 5.25],
      ["Co", 1],
      ["Fe", 65.75],
    ],
    view.catalogue,
  );
  const heavy = 0.28 * 772.4 + 0.0525 * 1385;
  expect(costOf(bill, { base: 10 })).toBeCloseTo(heavy + 0.6675 * 10, 9);
  expect(saysOf(magnet(bill).cost)).toContain("There is no price for Fe (65.75 %).");
  const iron = quotes("Fe@ACME", { "2026-01-29": 4000 });
  const on = viewOf("2026-02-01", [...magnetMetals, iron]);
  const priced = readBill(
    [
      ["PrNd", 28],
      ["DyFe", 5.25],
      ["Co", 1],
      ["Fe", 65.75],
    ],
    on.catalogue,
  );
  expect(costOf(priced, { on })).toBeCloseTo(heavy + 0.01 * 450 + 0.6575 * 4, 9);
});

test("cost is linear in prices, and falls with utilisation", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 100 }),
      fc.integer({ min: 1, max: 99 }),
      (times, percent) => {
        const base = { base: 10 * times };
        const dearer = viewOf(
          "2026-02-01",
          [772_400, 1_975_000].map((price, at) =>
            quotes(at === 0 ? "PrNdMetal@X" : "DyMetal@X", { "2026-01-29": price * times }),
          ),
        );
        const plain = costOf(alloyed, { base: 10 });
        expect(costOf(alloyed, { ...base, on: dearer }) / plain).toBeCloseTo(times, 9);
        const used = costOf(alloyed, { base: 10, utilisation: percent / 100 });
        expect(used * (percent / 100)).toBeCloseTo(plain, 6);
      },
    ),
  );
});

const notes = (asked: Asked) =>
  new Map(
    magnetNotes(asked.on ?? view, magnet(alloyed, asked)).map(({ label, value }) => [label, value]),
  );

test("the notes say each factor, what was assumed for want of one, and the oldest input", () => {
  const said = notes({ base: "none", utilisation: 0.75 });
  expect(said.get("materials")).toBeCloseTo(0.28 * 772.4 + 0.042 * 1975, 9);
  expect(said.get("utilisation")).toBe(0.75);
  expect([said.get("loss"), said.get("conversion")]).toEqual([0, 0]);
  expect(said.get("not given, so assumed")).toBe(
    "loss 0: nothing is lost in melting and sintering; conversion 0: materials only",
  );
  expect(said.get("left out by base=none")).toBe("Fe 64.8 %, B 1 % and Co/Al/Cu/Nb/Ga 2 %");
  expect(said.get("bill of materials")).toBe("45SH, heavy rare earth alloyed");
  expect(said.get("evidence")).toContain("model input, unverified");
  expect(said.get("oldest input")).toBe("PrNdMetal@BREX");
  expect(said.get("day of oldest input")).toEqual({ day: 20465 });
  expect(notes({ base: 10 }).get("utilisation")).toBe(1);
  expect(notes({ base: 10 }).get("not given, so assumed")).toContain("utilisation 1");
});

test("the explanation tells each material, and a number of the user's own as given", () => {
  const rows = new Map(
    explainMagnet(view, magnet(alloyed, { base: 10 })).map(({ label, value }) => [label, value]),
  );
  expect(rows.get("Dy")).toBe("4.2 % at 1,975: 82.95, DyMetal@SunSirs of 2026-01-29");
  expect(rows.get("Fe")).toBe("64.8 % at 10: 6.48, as given");
});
