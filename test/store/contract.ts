import { encodeSeries } from "../../src/core/codec/series-codec";
import type { Fact, MarketEvent } from "../../src/core/fact";
import { type Series, observationAt } from "../../src/core/series";
import { type Import, ImportRefused, type PriceStore } from "../../src/store/store";
import { declared, importOf, sourceS1 } from "../support/imports";
import { instant, observed } from "../support/observations";
import { companiesContract } from "./companies-contract";
import { keysContract } from "./keys-contract";

/** A place that a store is kept in: opened again, it holds what was committed before. */
export interface StorePlace {
  open(): Promise<PriceStore>;
  remove(): Promise<void>;
}

const NOON = instant("2026-02-11T04:00:00Z");
const CODE = "NdOxide@BREX";

/** What every store must do. Each kind runs this same list. */
export function storeContract(kind: string, makePlace: () => Promise<StorePlace>): void {
  describe(`${kind} store`, () => {
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

    /** Commits rows of one series as the next snapshot. */
    const add = (...rows: ReturnType<typeof observed>[]) => store.commit(batch(rows), NOON);

    const values = async (snapshot: number, since?: number) => {
      const [series] = await store.series([CODE], snapshot, since);
      return series && rowsOf(series);
    };

    test("is at snapshot 0 when nothing was committed", async () => {
      expect((await store.newest()).number).toBe(0);
      expect(await store.committedAt(0)).toBeUndefined();
      expect((await store.catalogue(0)).series).toEqual([]);
    });

    test("numbers commits from 1 and says when they were made", async () => {
      const outcome = await add(observed("2026-01-28", { value: 732500 }));
      expect(outcome).toEqual({ snapshot: await store.newest(), rows: 1, same: 0 });
      expect(outcome.snapshot.number).toBe(1);
      expect(await store.committedAt(1)).toBe(NOON);
      expect(await store.committedAt(2)).toBeUndefined();
    });

    test("keeps its feed id and its prices when it is opened again", async () => {
      await add(observed("2026-01-28", { low: 730000, high: 735000 }));
      const { feed } = await store.newest();
      await store.close();
      store = await place.open();
      expect(await store.newest()).toEqual({ feed, number: 1 });
      expect(feed).toMatch(/^[0-9a-z]{8,}$/);
      expect(await values(1)).toEqual(["2026-01-28 low 730000 high 735000 #1"]);
    });

    test("gives a number back exactly, with status, source and note", async () => {
      const row = observed(
        "2026-01-28",
        { avg: 0.1 + 0.2, value: 1e-7 },
        {
          knownSince: "2026-01-28T07:15:00.125Z",
          status: "derived",
          note: "(732,500 - 11,700), 元/吨",
        },
      );
      await add(row);
      const [series] = await store.series([CODE], 1);
      expect(series && observationAt(series, 0)).toEqual({ ...row, snapshot: 1 });
    });

    test("keeps a correction beside what it corrects", async () => {
      await add(observed("2026-01-28", { value: 732500 }, { knownSince: "2026-01-28" }));
      await add(observed("2026-01-28", { value: 733000 }, { knownSince: "2026-01-29" }));
      expect(await values(2)).toEqual(["2026-01-28 value 732500 #1", "2026-01-28 value 733000 #2"]);
    });

    test("gives a snapshot as it was, after later ones came", async () => {
      await add(observed("2026-01-28", { value: 732500 }));
      const before = await store.seriesBytes([CODE], 1);
      const catalogue = await store.catalogue(1);
      await add(
        observed("2026-01-27", { low: 1, high: 2 }, { knownSince: "2026-01-27", source: "S2" }),
        observed(
          "2026-01-28",
          { value: 5 },
          { knownSince: "2026-02-01", note: "late", source: "S2" },
        ),
      );
      expect(await values(1)).toEqual(["2026-01-28 value 732500 #1"]);
      expect(await store.seriesBytes([CODE], 1)).toEqual(before);
      expect(await store.catalogue(1)).toEqual(catalogue);
      expect((await store.catalogue(2)).series[0]).toMatchObject({ count: 2 });
    });

    test("adds nothing for rows that equal the newest revision, and makes no snapshot", async () => {
      await add(observed("2026-01-28", { value: 732500 }, { knownSince: "2026-01-28" }));
      const again = await add(
        observed("2026-01-28", { value: 732500 }, { knownSince: "2026-02-03" }),
      );
      expect(again).toEqual({ snapshot: await store.newest(), rows: 0, same: 1 });
      expect(again.snapshot.number).toBe(1);
    });

    test("takes a price back to an earlier one as a revision of its own", async () => {
      await add(observed("2026-01-28", { value: 1 }, { knownSince: "2026-01-28" }));
      await add(observed("2026-01-28", { value: 2 }, { knownSince: "2026-01-29" }));
      expect(
        (await add(observed("2026-01-28", { value: 1 }, { knownSince: "2026-01-30" }))).rows,
      ).toBe(1);
    });

    test("adds nothing for a whole history that it already holds, revisions included", async () => {
      const history = [
        observed("2026-01-28", { value: 2 }, { knownSince: "2026-01-29" }),
        observed("2026-01-27", { value: 7 }, { knownSince: "2026-01-27" }),
        observed("2026-01-28", { value: 1 }, { knownSince: "2026-01-28" }),
      ];
      await add(...history);
      expect(await add(...history.reverse())).toMatchObject({ rows: 0, same: 3 });
    });

    test("learns that a price was known earlier than it was told", async () => {
      await add(observed("2026-01-28", { value: 1 }, { knownSince: "2026-02-10" }));
      expect(
        (await add(observed("2026-01-28", { value: 1 }, { knownSince: "2026-01-28" }))).rows,
      ).toBe(1);
    });

    test("prefers the later snapshot where two revisions were known at one moment", async () => {
      await add(observed("2026-01-28", { value: 1 }));
      await add(observed("2026-01-28", { value: 2 }));
      expect((await add(observed("2026-01-28", { value: 2 }))).rows).toBe(0);
      expect(await values(2)).toEqual(["2026-01-28 value 1 #1", "2026-01-28 value 2 #2"]);
    });

    test("sees a changed status, source or note as a revision", async () => {
      const row = observed("2026-01-28", { value: 1 });
      await add(row);
      expect((await add({ ...row, status: "preliminary" })).rows).toBe(1);
      expect((await add({ ...row, status: "preliminary", source: "S2" })).rows).toBe(1);
      expect((await add({ ...row, status: "preliminary", source: "S2", note: "n" })).rows).toBe(1);
      expect((await add({ ...row, status: "preliminary", source: "S2", note: "n" })).rows).toBe(0);
    });

    test("answers an import id that it knows with the first outcome", async () => {
      const first = batch([observed("2026-01-28", { value: 1 })]);
      const outcome = await store.commit(first, NOON);
      await add(observed("2026-01-28", { value: 2 }));
      expect(await store.commit(first, instant("2027-01-01"))).toEqual({
        ...outcome,
        repeated: true,
      });
      expect((await store.newest()).number).toBe(2);
    });

    test("remembers the id of an import that added nothing", async () => {
      await add(observed("2026-01-28", { value: 1 }));
      const nothing = batch([observed("2026-01-28", { value: 1 })]);
      await store.commit(nothing, NOON);
      await add(observed("2026-01-28", { value: 2 }));
      expect(await store.commit(nothing, NOON)).toMatchObject({ rows: 0, snapshot: { number: 1 } });
    });

    test.each<[string, Partial<Import>]>([
      ["no number", { observations: rows([observed("2026-01-28", {})]) }],
      ["no finite number", { observations: rows([observed("2026-01-28", { value: NaN })]) }],
      [
        "an unknown source",
        {
          observations: rows([observed("2026-01-28", { value: 1 }, { source: "S9" })]),
        },
      ],
      [
        "two prices at one moment",
        {
          observations: rows([
            observed("2026-01-28", { value: 1 }),
            observed("2026-01-28", { value: 2 }),
          ]),
        },
      ],
      [
        "a series that nothing declares",
        {
          observations: new Map([["DyOxide@BREX", [observed("2026-01-28", { value: 1 })]]]),
        },
      ],
      ["a code without quoter", { declarations: [declared("DyOxide")] }],
      ["one code declared twice", { declarations: [declared("A@B"), declared("A@B")] }],
      ["a default quoter without prices", { defaultQuoters: { DyOxide: "BREX" } }],
      ["a fact by an unknown source", { facts: [fact({ source: "S9" })] }],
    ])("refuses an import with %s whole", async (_, fault) => {
      await add(observed("2026-01-27", { value: 1 }));
      const good = batch([observed("2026-01-28", { value: 2 })]);
      const declarations = [...(fault.declarations ?? []), declared("TbOxide@BREX")];
      const bad = importOf({ ...good, facts: [fact({})], ...fault, declarations });
      await expect(store.commit(bad, NOON)).rejects.toBeInstanceOf(ImportRefused);
      expect((await store.newest()).number).toBe(1);
      expect(await values(9)).toEqual(["2026-01-27 value 1 #1"]);
      expect((await store.catalogue(9)).series.map(({ code }) => code)).toEqual([CODE]);
      expect(await store.facts(9)).toEqual([]);
    });

    test("takes everything back when a source breaks in the middle, and goes on", async () => {
      const breaking = function* () {
        yield observed("2026-01-28", { value: 1 });
        throw new Error("the line is cut");
      };
      const bad = batch([observed("2026-01-28", { value: 1 })]);
      const observations = new Map([...bad.observations, ["PrOxide@BREX", breaking()]]);
      const declarations = [...bad.declarations, declared("PrOxide@BREX")];
      await expect(store.commit({ ...bad, declarations, observations }, NOON)).rejects.toThrow(
        "cut",
      );
      expect((await store.newest()).number).toBe(0);
      expect(await values(1)).toBeUndefined();
      expect((await store.commit(bad, NOON)).rows).toBe(1);
    });

    test.each([
      ["basis", { basis: { currency: "USD", mass: "kg", vat: "none" } }],
      ["frequency", { frequency: "weekly" }],
      ["calendar", { calendar: "xshg" }],
      ["kind", { kind: "index" }],
      ["synthetic", { synthetic: true }],
    ] as const)("refuses to declare a series anew with another %s", async (trait, change) => {
      await add(observed("2026-01-28", { value: 1 }));
      const anew = importOf({ declarations: [declared(CODE, change)] });
      await expect(store.commit(anew, NOON)).rejects.toThrow(`${CODE} is declared with ${trait}`);
      expect((await store.newest()).number).toBe(1);
    });

    test("lets licence and specification change from a snapshot on", async () => {
      await add(observed("2026-01-28", { value: 1 }));
      const terms = { licence: "licensed", specification: "99.5 %" } as const;
      const anew = importOf({ declarations: [declared(CODE, terms)] });
      expect((await store.commit(anew, NOON)).snapshot.number).toBe(2);
      expect((await store.catalogue(1)).series[0]).toMatchObject({ licence: "open", count: 1 });
      expect((await store.catalogue(2)).series[0]).toMatchObject({ ...terms, count: 1 });
    });

    test("makes no snapshot for a declaration that it already holds", async () => {
      await add(observed("2026-01-28", { value: 1 }));
      const again = importOf({ declarations: [declared(CODE)], sources: [sourceS1] });
      expect((await store.commit(again, NOON)).snapshot.number).toBe(1);
    });

    test("holds a quarterly series to the first days of quarters", async () => {
      const quarterly = declared("REConc@NRE", { frequency: "quarterly" });
      const of = (day: string) =>
        importOf({
          declarations: [quarterly],
          sources: [sourceS1],
          observations: new Map([["REConc@NRE", [observed(day, { value: 26834 })]]]),
        });
      await expect(store.commit(of("2026-01-05"), NOON)).rejects.toThrow("quarterly: 2026-01-05");
      await store.commit(of("2026-01-01"), NOON);
      const [series] = await store.series(["REConc@NRE"], 1);
      expect(series).toMatchObject({ frequency: "quarterly", size: 1 });
    });

    test("says how far a series reaches, days taken back left out", async () => {
      await add(
        observed("2026-01-26", { value: 1 }),
        observed("2026-01-27", { value: 2 }),
        observed("2026-01-28", {}, { knownSince: "2026-01-28", status: "withheld" }),
      );
      await add(observed("2026-01-26", {}, { knownSince: "2026-02-01", status: "withdrawn" }));
      const reach = (first: string) => ({
        firstDay: observed(first, {}).day,
        lastDay: observed("2026-01-28", {}).day,
      });
      expect((await store.catalogue(1)).series[0]).toMatchObject({
        ...reach("2026-01-26"),
        count: 3,
      });
      expect((await store.catalogue(2)).series[0]).toMatchObject({
        ...reach("2026-01-27"),
        count: 2,
      });
    });

    test("lists a declared series without prices, with no days", async () => {
      await store.commit(importOf({ declarations: [declared(CODE)] }), NOON);
      expect((await store.catalogue(1)).series).toEqual([{ ...declared(CODE), count: 0 }]);
      expect((await store.series([CODE], 1))[0]?.size).toBe(0);
    });

    test("leaves out series that the snapshot does not declare", async () => {
      await store.commit(importOf({ declarations: [declared("PrOxide@BREX")] }), NOON);
      await add(observed("2026-01-28", { value: 1 }));
      expect(await store.series([CODE, "NoSuch@X"], 1)).toEqual([]);
      expect([...(await store.seriesBytes([CODE, "PrOxide@BREX"], 1)).keys()]).toEqual([
        "PrOxide@BREX",
      ]);
    });

    test("gives only what came since a snapshot", async () => {
      await add(observed("2026-01-27", { value: 1 }), observed("2026-01-28", { value: 2 }));
      await add(observed("2026-01-28", { value: 3 }, { knownSince: "2026-01-29" }));
      await add(observed("2026-01-29", { value: 4 }));
      expect(await values(3, 1)).toEqual(["2026-01-28 value 3 #2", "2026-01-29 value 4 #3"]);
      expect(await values(2, 1)).toEqual(["2026-01-28 value 3 #2"]);
      expect(await values(3, 3)).toEqual([]);
    });

    test("gives the same series as bytes, for the newest snapshot and for older ones", async () => {
      await add(observed("2026-01-27", { low: 1, high: 3 }), observed("2026-01-28", { mid: 2.5 }));
      await add(
        observed(
          "2026-01-28",
          { mid: 2.75 },
          { knownSince: "2026-01-29", source: "S2", note: "fixed" },
        ),
      );
      for (const snapshot of [1, 2]) {
        const [series] = await store.series([CODE], snapshot);
        const bytes = await store.seriesBytes([CODE], snapshot);
        expect(bytes.get(CODE)).toEqual(series && encodeSeries(series));
      }
    });

    test("makes the first quoter with prices a code's default", async () => {
      await store.commit(importOf({ declarations: [declared("NdOxide@SMM")] }), NOON);
      await add(observed("2026-01-28", { value: 1 }));
      expect((await store.catalogue(1)).defaultQuoters).toEqual({});
      expect((await store.catalogue(2)).defaultQuoters).toEqual({ NdOxide: "BREX" });
      await store.commit(batch([observed("2026-01-28", { value: 5 })], "NdOxide@SMM"), NOON);
      expect((await store.catalogue(3)).defaultQuoters).toEqual({ NdOxide: "BREX" });
    });

    test("changes a default quoter from a snapshot on", async () => {
      await add(observed("2026-01-28", { value: 1 }));
      const other = batch([observed("2026-01-28", { value: 5 })], "NdOxide@SMM");
      await store.commit({ ...other, defaultQuoters: { NdOxide: "SMM" } }, NOON);
      expect((await store.catalogue(1)).defaultQuoters).toEqual({ NdOxide: "BREX" });
      expect((await store.catalogue(2)).defaultQuoters).toEqual({ NdOxide: "SMM" });
    });

    test("never makes a synthetic series a default", async () => {
      const code = "NdOxide@DEMO";
      const synthetic = {
        ...batch([observed("2019-01-02", { value: 100000 })], code),
        declarations: [declared(code, { synthetic: true })],
      };
      await store.commit(synthetic, NOON);
      expect((await store.catalogue(1)).defaultQuoters).toEqual({});
      const wanted = importOf({ defaultQuoters: { NdOxide: "DEMO" } });
      await expect(store.commit(wanted, NOON)).rejects.toBeInstanceOf(ImportRefused);
    });

    test("keeps what each snapshot said about a source", async () => {
      await add(observed("2026-01-28", { value: 1 }));
      const renamed = { ...sourceS1, title: "Renamed", address: "https://example.org" };
      await store.commit(importOf({ sources: [renamed] }), NOON);
      expect((await store.catalogue(1)).sources).toContainEqual(sourceS1);
      expect((await store.catalogue(2)).sources).toContainEqual(renamed);
    });

    test("keeps all vintages of a fact", async () => {
      const first = fact({ value: 390_000, knownSince: instant("2025-01-31"), source: "S1" });
      const restated = fact({ value: 380_000, knownSince: instant("2026-01-30"), source: "S1" });
      await store.commit(importOf({ sources: [sourceS1], facts: [first] }), NOON);
      await store.commit(importOf({ facts: [restated, first] }), NOON);
      expect(await store.facts(1)).toEqual([first]);
      expect(await store.facts(2)).toEqual([first, restated]);
      expect(
        (await store.commit(importOf({ facts: [restated, first] }), NOON)).snapshot.number,
      ).toBe(2);
    });

    test("gives a fact back as it came", async () => {
      const range = fact({ value: 1, valueTo: 2, text: "about", note: "p. 3", period: "" });
      const bare: Fact = { ...fact({ metric: "stance", status: "qualitative" }), text: "tight" };
      await store.commit(importOf({ sources: [sourceS1], facts: [range, bare] }), NOON);
      expect(await store.facts(1)).toEqual([range, bare]);
    });

    test("keeps events once, in order of their days", async () => {
      const later = event("2025-10-09", "Controls extended.");
      const earlier = event("2025-04-04", "Controls on seven elements.");
      await store.commit(importOf({ sources: [sourceS1], events: [later, earlier] }), NOON);
      await store.commit(importOf({ events: [earlier] }), NOON);
      expect(await store.events(1)).toEqual([earlier, later]);
      expect(await store.events(0)).toEqual([]);
      expect((await store.newest()).number).toBe(1);
    });

    test("shows a second opener what the first has committed, and the other way round", async () => {
      const other = await place.open();
      await add(observed("2026-01-27", { value: 1 }));
      expect(await other.newest()).toEqual(await store.newest());
      await other.commit(batch([observed("2026-01-28", { value: 2 })]), NOON);
      expect(await values(2)).toEqual(["2026-01-27 value 1 #1", "2026-01-28 value 2 #2"]);
      await other.close();
      expect((await add(observed("2026-01-29", { value: 3 }))).snapshot.number).toBe(3);
    });

    test("lines up commits that are made at once, through one opener or two", async () => {
      const other = await place.open();
      const commits = Array.from({ length: 20 }, (_, index) => {
        const day = `2026-01-${String(index + 1).padStart(2, "0")}`;
        return (index % 2 ? store : other).commit(batch([observed(day, { value: index })]), NOON);
      });
      const numbers = (await Promise.all(commits)).map(({ snapshot }) => snapshot.number);
      expect(numbers.sort((a, b) => a - b)).toEqual(commits.map((_, index) => index + 1));
      expect(await values(20)).toHaveLength(20);
      await other.close();
    });

    test("answers from the last snapshot while an import is under way", async () => {
      await add(observed("2026-01-27", { value: 1 }));
      const many = Array.from({ length: 50 }, (_, index) => `M${index}@BREX`);
      const long = importOf({
        declarations: many.map((code) => declared(code)),
        sources: [sourceS1],
        observations: new Map(many.map((code) => [code, [observed("2026-01-28", { value: 1 })]])),
      });
      const commit = store.commit(long, NOON);
      await new Promise((resolve) => setImmediate(resolve));
      expect((await store.newest()).number).toBe(1);
      expect((await store.catalogue(9)).series).toHaveLength(1);
      await commit;
      expect((await store.catalogue(2)).series).toHaveLength(51);
    });
  });
  companiesContract(kind, makePlace);
  keysContract(kind, makePlace);
}

function batch(observations: readonly ReturnType<typeof observed>[], code = CODE): Import {
  return importOf({
    declarations: [declared(code)],
    sources: [sourceS1, { id: "S2", title: "Another test" }],
    observations: rows(observations, code),
  });
}

function rows(observations: readonly ReturnType<typeof observed>[], code = CODE) {
  return new Map([[code, observations]]);
}

function fact(traits: Partial<Fact>): Fact {
  return {
    subject: "world",
    metric: "production",
    period: "2024",
    unit: "t REO",
    status: "published",
    knownSince: instant("2025-01-31"),
    source: "S1",
    ...traits,
  };
}

function event(day: string, text: string): MarketEvent {
  return { day, subject: "China", kind: "control", text, knownSince: instant(day), source: "S1" };
}

/** Rows in words: "2026-01-28 value 732500 #1". */
function rowsOf(series: Series): string[] {
  return Array.from({ length: series.size }, (_, row) => {
    const { day, amounts, snapshot } = observationAt(series, row);
    const iso = new Date(day * 86_400_000).toISOString().slice(0, 10);
    return [iso, ...Object.entries(amounts).flat(), `#${snapshot}`].join(" ");
  });
}
