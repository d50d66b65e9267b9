import type { CompanyBook, PriceFloor, Sensitivity } from "./company";
import type { Driver } from "./driver";
import { Failure, isFailure } from "../failure";
import { realisedChange } from "./floor";
import { type Horizon, type SpreadChange, spreadChange } from "./lag";
import { sensitivitiesOf } from "./material-shares";
import type { EffectKind } from "./name-effect";
import type { BookLimit } from "./vintage";

/** How effects on gross profit are reckoned; what is given here goes before what the book says of each issuer. */
export interface ProfitTerms {
  readonly horizon: Horizon;
  readonly passThrough?: number;
  readonly priceLag?: number;
  readonly costLag?: number;
  /** Whether the concentrate price follows oxides a quarter later, or stays where it is. */
  readonly concentrate: "follows" | "fixed";
}

/** What one driver does to an issuer, as shares of its revenue. */
export interface DriverProfit {
  readonly driver: Driver;
  readonly kind: EffectKind;
  readonly change: SpreadChange;
  readonly notes: readonly string[];
}

/** A floor with today's market price in its basis. */
export interface PricedFloor {
  readonly floor: PriceFloor;
  readonly price: number | Failure;
}

/**
 * How far the transfer price of concentrate follows each group: the group's share of the value of the Bayan Obo distribution at
 * the prices of 2026-01-28. A model and not the contract formula, which is not published; its formula looks back a quarter.
 */
export const concentrateFollows: Readonly<Partial<Record<Driver, number>>> = {
  NdPr: 0.9,
  DyTb: 0.04,
  LaCe: 0.06,
};

/** Quarters after which the concentrate price follows. */
const CONCENTRATE_LAG = 1;

const FOLLOWS = "concentrate follows oxides after a quarter (model, not the contract formula)";
const FIXED = "concentrate stays fixed";

/** What the changes of drivers do to an issuer, one entry for each driver that moves and whose effect is known. */
export function profitEffects(
  book: CompanyBook,
  issuer: string,
  limit: BookLimit,
  {
    changes,
    terms,
    floorUnder,
  }: {
    readonly changes: ReadonlyMap<Driver, number>;
    readonly terms: ProfitTerms;
    readonly floorUnder: (driver: Driver) => PricedFloor | undefined;
  },
): readonly (DriverProfit | Failure)[] {
  const rows = sensitivitiesOf(book, issuer, limit);
  const known = new Set(rows.map(({ driver }) => driver));
  return rows.flatMap((row): readonly (DriverProfit | Failure)[] => {
    const sensitivity = withTerms(row, terms);
    const move = moveOf(row.driver, changes, terms);
    if (move === undefined) return [];
    const untold = move.behind.filter((driver) => !known.has(driver));
    // A buyer of concentrate sells oxides: the dearer cost alone would be a loss where there is a gain.
    if (row.cost > 0 && untold.length > 0) return [sensitivityLacking(issuer, untold)];
    const floor = row.sold === 0 ? undefined : floorUnder(row.driver);
    if (isFailure(floor?.price)) return [floor.price];
    const spread = {
      ...sensitivity,
      priceLag: sensitivity.priceLag + move.lag,
      costLag: sensitivity.costLag + move.lag,
    };
    const realised = floor && realisedChange(floor.price, move.change, floor.floor);
    return [
      {
        driver: row.driver,
        kind: row.evidence === "filing" && !move.follows ? "disclosed" : "assumed",
        change: spreadChange(spread, move.change, terms.horizon, realised),
        notes: [...move.notes, ...(floor === undefined ? [] : floorNotes(floor.floor))],
      },
    ];
  });
}

/** The drivers that move and whose effect on the issuer is not known. */
export function driversLacking(
  effects: readonly (DriverProfit | Failure)[],
  changes: ReadonlyMap<Driver, number>,
): readonly Driver[] {
  const known = new Set(effects.flatMap((effect) => (isFailure(effect) ? [] : [effect.driver])));
  return [...changes.keys()].filter((driver) => !known.has(driver));
}

/** Why an issuer is not modelled: nobody says how it follows these drivers. */
export function sensitivityLacking(name: string, drivers: readonly Driver[]): Failure {
  const lacks = drivers.map((driver) => `its sensitivity to ${driver}`);
  return new Failure("not-modelled", { input: name, lacks });
}

interface Move {
  readonly change: number;
  /** Quarters that the driver itself comes late. */
  readonly lag: number;
  readonly follows: boolean;
  /** The groups that it follows. */
  readonly behind: readonly Driver[];
  readonly notes: readonly string[];
}

/** How a driver moves: as it is shocked, or concentrate behind the oxides; undefined for one that does not. */
function moveOf(
  driver: Driver,
  changes: ReadonlyMap<Driver, number>,
  { concentrate }: ProfitTerms,
): Move | undefined {
  const stated = changes.get(driver);
  if (stated !== undefined)
    return { change: stated, lag: 0, follows: false, behind: [], notes: [] };
  const oxides = [...changes].filter(([group]) => concentrateFollows[group] !== undefined);
  if (driver !== "REConc" || oxides.length === 0) return undefined;
  const behind = oxides.map(([group]) => group);
  if (concentrate === "fixed") return { change: 0, lag: 0, follows: true, behind, notes: [FIXED] };
  const change = oxides.reduce(
    (sum, [group, moved]) => sum + (concentrateFollows[group] ?? 0) * moved,
    0,
  );
  return { change, lag: CONCENTRATE_LAG, follows: true, behind, notes: [FOLLOWS] };
}

function withTerms(row: Sensitivity, terms: ProfitTerms): Sensitivity {
  const { passThrough, priceLag, costLag } = terms;
  // These are about what is bought and passed on; what is sold outright, and concentrate, keep what is known of them.
  if (row.cost === 0 || row.driver === "REConc") return row;
  return {
    ...row,
    ...(passThrough === undefined ? {} : { passThrough }),
    ...(priceLag === undefined ? {} : { priceLag }),
    ...(costLag === undefined ? {} : { costLag }),
  };
}

function floorNotes({ level, basis, verified }: PriceFloor): readonly string[] {
  const { currency = "", mass = "" } = basis;
  const said = `price floor ${level} ${currency}/${mass}`;
  return [verified ? said : `${said}, basis not verified`];
}
