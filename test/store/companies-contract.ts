import { ownSource } from "../../src/core/portfolio/own";
import { ImportRefused, type PriceStore } from "../../src/store/store";
import {
  floorOf,
  fundamentals,
  listed,
  sensitivity,
  statements,
  weighed,
} from "../support/company-statements";
import { importOf, sourceS1 } from "../support/imports";
import { day, instant } from "../support/observations";
import type { StorePlace } from "./contract";

const NOW = instant("2026-02-11T04:00:00Z");
const NRE = "600111.SH";

type Parts = Parameters<typeof statements>[0];

/** What every store must do with companies. Each kind runs this same list. */
export function companiesContract(kind: string, makePlace: () => Promise<StorePlace>): void {
  describe(`companies in the ${kind} store`, () => {
    let place: StorePlace;
    let store: PriceStore;

    beforeEach(async () => {
      place = await makePlace();
      store = await place.open();
    });

    afterEach(async () => {
      await store.close();
      await place.remove();
    });

    const state = (parts: Parts) => {
      const own = { id: ownSource, title: "Own" };
      const companies = statements({ listings: [listed(NRE)], ...parts });
      return store.commit(importOf({ sources: [sourceS1, own], companies }), NOW);
    };

    const weightsOf = async (snapshot: number) =>
      (await store.companies(snapshot)).weights.map(
        (row) => `${row.segment} ${row.weight} #${row.snapshot}`,
      );

    test("has none before an import brings some", async () => {
      expect(await store.companies(0)).toEqual({
        listings: [],
        weights: [],
        sensitivities: [],
        fundamentals: [],
        floors: [],
      });
    });

    test("gives every kind of row back as it came, with the snapshot's number", async () => {
      const parts = {
        listings: [listed(NRE, { chineseName: "北方稀土" }), listed("X.US", { issuer: NRE })],
        weights: weighed(NRE, { SEP: 0.1 + 0.2 }, { more: { note: "p. 3", evidence: "estimate" } }),
        sensitivities: [sensitivity(NRE, { priceLag: 0.5 })],
        fundamentals: [
          fundamentals(NRE),
          fundamentals(NRE, { currency: "USD", grossMargin: 0.1, retained: 0.6, shares: 1e9 }),
        ],
        floors: [
          floorOf(NRE),
          floorOf(NRE, { verified: true, from: day("2026-01-01"), to: day("2035-12-31") }),
        ],
      };
      const outcome = await state(parts);
      expect(outcome).toMatchObject({ rows: 6, same: 0, snapshot: { number: 1 } });
      const numbered = (rows: readonly object[]) => rows.map((row) => ({ ...row, snapshot: 1 }));
      expect(await store.companies(1)).toEqual({
        listings: parts.listings,
        weights: numbered(parts.weights),
        sensitivities: numbered(parts.sensitivities),
        fundamentals: numbered(parts.fundamentals),
        floors: numbered(parts.floors),
      });
    });

    test("keeps what it holds when it is opened again", async () => {
      await state({ weights: weighed(NRE, { SEP: 0.65 }) });
      await store.close();
      store = await place.open();
      expect(await weightsOf(1)).toEqual(["SEP 0.65 #1"]);
    });

    test("adds nothing for a vintage that it holds, and makes no snapshot", async () => {
      const vintage = weighed(NRE, { SEP: 0.65, METAL: 0.2 });
      await state({ weights: vintage });
      const later = weighed(NRE, { METAL: 0.2, SEP: 0.65 }, { knownSince: "2026-01-01" });
      expect(await state({ weights: later })).toMatchObject({
        rows: 0,
        same: 2,
        snapshot: { number: 1 },
      });
    });

    test("keeps a vintage beside the one that it replaces, each in its snapshot", async () => {
      await state({ weights: weighed(NRE, { SEP: 0.65, METAL: 0.35 }) });
      await state({ weights: weighed(NRE, { SEP: 0.7 }, { knownSince: "2026-01-01" }) });
      await state({ weights: weighed(NRE, { SEP: 0.8 }, { knownSince: "2026-01-01" }) });
      expect(await weightsOf(1)).toEqual(["SEP 0.65 #1", "METAL 0.35 #1"]);
      expect(await weightsOf(2)).toEqual(["SEP 0.65 #1", "METAL 0.35 #1", "SEP 0.7 #2"]);
      expect(await weightsOf(3)).toHaveLength(4);
    });

    test("takes a vintage back to an earlier one as one of its own", async () => {
      await state({ weights: weighed(NRE, { SEP: 1 }) });
      await state({ weights: weighed(NRE, { SEP: 0.5 }, { knownSince: "2026-01-01" }) });
      const back = weighed(NRE, { SEP: 1 }, { knownSince: "2026-01-02" });
      expect(await state({ weights: back })).toMatchObject({ rows: 1 });
    });

    test("keeps apart what is said of another day, of gross profit and by the user", async () => {
      await state({ weights: weighed(NRE, { SEP: 1 }) });
      const others = [
        ...weighed(NRE, { SEP: 1 }, { asOf: "2025-12-31" }),
        ...weighed(NRE, { SEP: 1 }, { vector: "profit" }),
        ...weighed(NRE, { SEP: 1 }, { more: { source: ownSource } }),
      ];
      expect(await state({ weights: others })).toMatchObject({ rows: 3, same: 0 });
    });

    test("takes shipped rows again without laying them over the user's", async () => {
      const shipped = weighed(NRE, { SEP: 1 });
      await state({ weights: shipped });
      await state({ weights: weighed(NRE, { SEP: 0.4 }, { more: { source: ownSource } }) });
      expect(await state({ weights: shipped })).toMatchObject({ rows: 0, same: 1 });
    });

    test("adds all vintages of one import in the order in which they became known", async () => {
      const vintages = [
        ...weighed(NRE, { SEP: 0.7 }, { knownSince: "2026-01-02" }),
        ...weighed(NRE, { SEP: 0.6 }, { knownSince: "2026-01-01" }),
        ...weighed(NRE, { SEP: 0.7 }, { knownSince: "2026-01-03" }),
      ];
      expect(await state({ weights: vintages })).toMatchObject({ rows: 2, same: 1 });
      expect(await weightsOf(1)).toEqual(["SEP 0.6 #1", "SEP 0.7 #1"]);
    });

    test("names a listing otherwise from a snapshot on", async () => {
      await state({ listings: [listed("600259.SH", { name: "Guangsheng" })] });
      await state({ listings: [listed("600259.SH", { name: "China Rare Metal" })] });
      const named = async (snapshot: number) =>
        (await store.companies(snapshot)).listings.map(({ name }) => name);
      expect(await named(1)).toEqual(["Guangsheng"]);
      expect(await named(2)).toEqual(["China Rare Metal"]);
    });

    test("lets weights hold to 1 within rounding", async () => {
      const tenths = { MINE: 0.1, SEP: 0.2, RECY: 0.3, METAL: 0.1, MAG: 0.2, NONRE: 0.1 };
      expect((await state({ weights: weighed(NRE, tenths) })).rows).toBe(6);
    });

    test.each<[string, Parts]>([
      ["weights over 1", { weights: weighed(NRE, { SEP: 0.8, MAG: 0.21 }) }],
      ["a weight below 0", { weights: weighed(NRE, { SEP: -0.1 }) }],
      ["a weight that is no number", { weights: weighed(NRE, { SEP: NaN }) }],
      [
        "one segment with two weights at one moment",
        { weights: [...weighed(NRE, { SEP: 0.1 }), ...weighed(NRE, { SEP: 0.2 })] },
      ],
      [
        "two sensitivities at one moment",
        { sensitivities: [sensitivity(NRE), sensitivity(NRE, { cost: 0.4 })] },
      ],
      ["two floors at one moment", { floors: [floorOf(NRE), floorOf(NRE, { level: 111 })] }],
      ["an issuer without listing", { weights: weighed("600000.SH", { SEP: 1 }) }],
      ["a ticker listed twice", { listings: [listed(NRE), listed(NRE, { name: "Other" })] }],
      ["an unknown source", { weights: weighed(NRE, { SEP: 1 }, { more: { source: "S9" } }) }],
    ])("refuses %s whole", async (_, fault) => {
      await state({ weights: weighed(NRE, { MAG: 1 }) });
      const good = { listings: [listed(NRE), listed("600010.SH")] };
      await expect(state({ ...good, ...fault })).rejects.toBeInstanceOf(ImportRefused);
      expect((await store.newest()).number).toBe(1);
      expect(await weightsOf(9)).toEqual(["MAG 1 #1"]);
      expect((await store.companies(9)).listings).toHaveLength(1);
    });
  });
}
