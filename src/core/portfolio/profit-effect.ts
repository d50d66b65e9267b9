import type { PriceFloor, Sensitivity } from "./company";
import type { Driver } from "./driver";
import { Failure, isFailure } from "../failure";
import { realisedChange } from "./floor";
import { type Horizon, type Spread, type SpreadChange, spreadChange } from "./lag";
import type { EffectKind } from "./name-effect";

/** How effects on gross profit are reckoned; what is given here goes before what the book says of each issuer. */
export interface ProfitTerms {
  readonly horizon: Horizon;
  readonly passThrough?: number;
  readonly priceLag?: number;
  readonly costLag?: number;
  /** Whether the concentrate price follows oxides a quarter later, or stays where it is. */
  readonly concentrate: "follows" | "fixed";
}

/** What one driver does to an issuer, whatever the horizon. */
export interface DriverMove {
  readonly driver: Driver;
  readonly kind: EffectKind;
  readonly spread: Spread;
  /** Relative change of the driver's price, and of the price that is realised: another one where a floor holds it. */
  readonly change: number;
  readonly realised: number;
  /** What holds the realised price. */
  readonly floor?: { readonly price: number; readonly floor: PriceFloor };
  /** The groups that the driver itself follows, so that they are counted in it. */
  readonly behind: readonly Driver[];
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

/**
 * What changes of drivers do to an issuer that follows them as its rows say: one entry for each driver that moves and whose
 * effect is known.
 */
export function driverMoves(
  issuer: string,
  rows: readonly Sensitivity[],
  terms: ProfitTerms,
  floorUnder: (driver: Driver) => PricedFloor | undefined,
): (changes: ReadonlyMap<Driver, number>) => readonly (DriverMove | Failure)[] {
  const known = new Set(rows.map(({ driver }) => driver));
  const followed = rows.map((row) => ({
    spread: withTerms(row, terms),
    isDisclosed: row.evidence === "filing",
    floor: row.sold === 0 ? undefined : floorUnder(row.driver),
  }));
  let last:
    { readonly changes: unknown; readonly moves: readonly (DriverMove | Failure)[] } | undefined;
  return (changes) => {
    // The effect and its other horizons are asked one after the other.
    if (last?.changes === changes) return last.moves;
    const moves: (DriverMove | Failure)[] = [];
    last = { changes, moves };
    for (const { spread, isDisclosed, floor } of followed) {
      const { driver } = spread;
      const move = moveOf(driver, changes, terms);
      if (move === undefined) continue;
      const { change, notes } = move;
      const untold = move.behind.filter((one) => !known.has(one));
      const price = floor?.price;
      // A buyer of concentrate sells oxides: the dearer cost alone would be a loss where there is a gain.
      if (spread.cost > 0 && untold.length > 0) moves.push(sensitivityLacking(issuer, untold));
      else if (isFailure(price)) moves.push(price);
      else {
        moves.push({
          driver,
          kind: isDisclosed && !move.follows ? "disclosed" : "assumed",
          spread: late(spread, move.lag),
          change,
          behind: move.behind,
          ...(floor === undefined || price === undefined
            ? { realised: change }
            : {
                realised: realisedChange(price, change, floor.floor),
                floor: { price, floor: floor.floor },
              }),
          notes: floor ? [...notes, ...floorNotes(floor.floor)] : notes,
        });
      }
    }
    return moves;
  };
}

function late(spread: Sensitivity, lag: number): Spread {
  if (lag === 0) return spread;
  return { ...spread, priceLag: spread.priceLag + lag, costLag: spread.costLag + lag };
}

/** What a move comes to over a horizon, as shares of the issuer's revenue. */
export function changeOver(move: DriverMove, horizon: Horizon): SpreadChange {
  return spreadChange(move.spread, move.change, horizon, move.realised);
}

/** The part of a move that follows the change itself, whatever a floor does to what is sold. */
export function proportionalOver(move: DriverMove, horizon: Horizon): SpreadChange {
  const { spread, change, floor } = move;
  return spreadChange(spread, change, horizon, floor === undefined ? change : 0);
}

/** The drivers that move and whose effect on the issuer is not known. */
export function driversLacking(
  moves: readonly (DriverMove | Failure)[],
  changes: ReadonlyMap<Driver, number>,
): readonly Driver[] {
  return [...changes.keys()].filter(
    (driver) =>
      !moves.some(
        (move) => !isFailure(move) && (move.driver === driver || move.behind.includes(driver)),
      ),
  );
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

const NONE: readonly never[] = [];

/** How a driver moves: as it is shocked, or concentrate behind the oxides; undefined for one that does not. */
function moveOf(
  driver: Driver,
  changes: ReadonlyMap<Driver, number>,
  { concentrate }: ProfitTerms,
): Move | undefined {
  const stated = changes.get(driver);
  if (stated !== undefined)
    return { change: stated, lag: 0, follows: false, behind: NONE, notes: NONE };
  if (driver !== "REConc") return undefined;
  const oxides = [...changes].filter(([group]) => concentrateFollows[group] !== undefined);
  if (oxides.length === 0) return undefined;
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
