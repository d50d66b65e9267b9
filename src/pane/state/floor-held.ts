import type { Needs } from "../../client/feed";
import { declaredCodes } from "../../core/catalogue-index";
import { type Failure, isFailure } from "../../core/failure";
import type { PriceFloor } from "../../core/portfolio/company";
import { driverGroups } from "../../core/portfolio/driver";
import {
  floorOf,
  floorPrice,
  floorTerms,
  realisedChange,
  realisedPrice,
} from "../../core/portfolio/floor";
import { seriesNeeded } from "../../core/price-terms";
import type { SnapshotView } from "../../core/view";
import type { NameHeld } from "./name-held";
import type { Portfolio } from "./portfolio";

/** A floor under the price of a name that is held, with today's market price in the floor's basis. */
export interface FloorHeld {
  readonly held: NameHeld;
  readonly floor: PriceFloor;
  readonly price: number | Failure;
}

/** The floors under what is held: what they need, and today's prices once that is there. One issuer's stands once. */
export function askFloors({ view, book, day, names }: Portfolio): {
  readonly needs: Needs;
  answer(current: SnapshotView): readonly FloorHeld[];
} {
  const seen = new Set<string>();
  const found = names.flatMap((held) => {
    if (seen.has(held.issuer)) return [];
    seen.add(held.issuer);
    return driverGroups.flatMap((driver) => {
      const floor = floorOf(book, held.issuer, driver, { day });
      return floor === undefined ? [] : [{ held, floor }];
    });
  });
  const codes = found.flatMap(({ floor }) => {
    const terms = floorTerms(view.catalogue, floor, {});
    return isFailure(terms) ? [] : seriesNeeded(terms);
  });
  return {
    needs: { series: declaredCodes(view.catalogue, codes) },
    answer: (current) =>
      found.map(({ held, floor }) => ({
        held,
        floor,
        price: floorPrice(current, floor, { day }),
      })),
  };
}

/** A point of a sketch: the market price and the price that is realised at it. */
export interface FloorPoint {
  readonly market: number;
  readonly realised: number;
}

/** The realised price as a line with one kink, from `from` to `to` of market prices. */
export interface FloorSketch {
  readonly from: number;
  readonly to: number;
  readonly line: readonly FloorPoint[];
  readonly today: FloorPoint | undefined;
  readonly shocked: FloorPoint | undefined;
}

/** What to draw of a floor, under a relative change of the market price: 0.1 is +10 %. */
export function sketchOf({ floor, price }: FloorHeld, change: number): FloorSketch {
  const pointAt = (market: number) => ({ market, realised: realisedPrice(market, floor) });
  const today = isFailure(price) ? undefined : pointAt(price);
  const shocked = isFailure(price) || change === 0 ? undefined : pointAt(price * (1 + change));
  const seen = [floor.level, today?.market, shocked?.market].filter((one) => one !== undefined);
  const [from, to] = [0.6 * Math.min(...seen), 1.35 * Math.max(...seen)];
  return { from, to, line: [from, floor.level, to].map(pointAt), today, shocked };
}

/** The change at which the market price meets the floor; a rise from below it, a fall from above. */
export function changeToFloor(price: number, { level }: PriceFloor): number {
  return level / price - 1;
}

/** The change of the realised price, which RESHOCK uses too. */
export function realisedUnder({ floor, price }: FloorHeld, change: number): number | undefined {
  return isFailure(price) ? undefined : realisedChange(price, change, floor);
}
