import { type Instant, feedDayOf } from "../../core/instant";
import { type NotWritten, type OwnPlaces, TRAVELS, readOwn, writeOwn } from "./own-part";
import { type OwnSupply, type SuppliedAt, revised, sameDeclaration } from "./own-revise";
import type { OwnPrices, OwnSeries } from "./own-series";
import type { OwnShelf } from "./own-shelf";

/** What own prices are kept with. */
export interface OwnStoreParts extends OwnPlaces {
  readonly shelf: OwnShelf;
  readonly now: () => Instant;
}

/** Why nothing was changed. */
export type OwnRefusal =
  | NotWritten
  /** The workbook's part was written by a newer program. */
  | { readonly kind: "newer" }
  /** A series of this name is there in another basis or frequency. */
  | { readonly kind: "other-terms"; readonly own: OwnSeries }
  /** Its prices are on another machine, so that nothing can be added to them. */
  | { readonly kind: "elsewhere"; readonly own: OwnSeries };

/** How many prices are new and how many were there already. */
export interface Supplied {
  readonly added: number;
  readonly same: number;
}

/** The own prices of the workbook that is open: every change is whole in the workbook before a cell sees it. */
export interface OwnStore {
  /** As they stand now; the same object until they change. */
  prices(): OwnPrices;
  subscribe(changed: () => void): () => void;
  /** Reads them again, as after another workbook was opened. */
  read(): Promise<void>;
  supply(supplies: readonly OwnSupply[], snapshot: number): Promise<Supplied | OwnRefusal>;
  remove(code: string): Promise<OwnRefusal | undefined>;
  /** True where the user ticked that own and licensed prices may travel with the workbook. */
  travels(): Promise<boolean>;
  setTravels(on: boolean): Promise<OwnRefusal | undefined>;
  /** True where the workbook has own prices that could not be read: they are damaged. */
  damaged(): boolean;
}

/** True for what was not done. */
export function isOwnRefusal(value: object | undefined): value is OwnRefusal {
  return value !== undefined && "kind" in value;
}

/** Keeps the own prices of the workbook that is open. */
export function ownStore(parts: OwnStoreParts): OwnStore {
  const { shelf, papers, now } = parts;
  let isDamaged = false;
  let last: Promise<unknown> = Promise.resolve();

  /** One change after the other, each on what the workbook holds then: another author may have written meanwhile. */
  function inTurn<Value>(run: () => Promise<Value>): Promise<Value> {
    const turn = last.then(run, run);
    last = turn.catch(() => undefined);
    return turn;
  }

  async function change(
    make: (prices: OwnPrices) => OwnPrices | OwnRefusal,
  ): Promise<OwnRefusal | undefined> {
    const found = await readOwn(parts);
    if (found.fault === "newer") return { kind: "newer" };
    const made = make(found.prices);
    if (isOwnRefusal(made)) return made;
    const refused = await writeOwn(parts, { ...found, prices: made }, feedDayOf(now()));
    if (refused) return refused;
    isDamaged = false;
    shelf.put(made);
    return undefined;
  }

  const none: OwnPrices = [];
  return {
    prices: () => shelf.now() ?? none,
    subscribe: (changed) => shelf.subscribe(changed),

    read: () =>
      inTurn(async () => {
        const { prices, fault } = await readOwn(parts);
        isDamaged = fault === "damaged";
        shelf.put(prices);
      }),

    supply: (supplies, snapshot) =>
      inTurn(async () => {
        let supplied: Supplied = { added: 0, same: 0 };
        const at = { now: now(), snapshot };
        const refused = await change((prices) => {
          const after = supplyAll(prices, supplies, at);
          if (isOwnRefusal(after)) return after;
          supplied = after;
          return after.prices;
        });
        return refused ?? { added: supplied.added, same: supplied.same };
      }),

    remove: (code) =>
      inTurn(() => change((prices) => prices.filter(({ entry }) => entry.code !== code))),

    travels: async () => (await papers.setting(TRAVELS)) === "on",

    setTravels: (on) =>
      inTurn(async () => {
        const before = await papers.setting(TRAVELS);
        await papers.setSetting(TRAVELS, on ? "on" : undefined);
        const refused = await change((prices) => prices);
        if (refused) await papers.setSetting(TRAVELS, before);
        return refused;
      }),

    damaged: () => isDamaged,
  };
}

function supplyAll(
  prices: OwnPrices,
  supplies: readonly OwnSupply[],
  at: SuppliedAt,
): (Supplied & { readonly prices: OwnPrices }) | OwnRefusal {
  let after = prices;
  let added = 0;
  let same = 0;
  for (const supply of supplies) {
    const { code } = supply.declared;
    const own = after.find(({ entry }) => entry.code === code);
    if (own && !own.series) return { kind: "elsewhere", own };
    if (own && !sameDeclaration(own.entry, supply.declared)) return { kind: "other-terms", own };
    const revision = revised(own?.series, supply, at);
    added += revision.added;
    same += revision.same;
    after = own ? after.map((one) => (one === own ? revision.own : one)) : [...after, revision.own];
  }
  return { prices: after, added, same };
}
