import fc from "fast-check";
import { realisedChange, realisedPrice } from "../../../src/core/portfolio/floor";
import {
  type Spread,
  marginAfter,
  partFollowed,
  readHorizon,
  readLag,
  spreadChange,
} from "../../../src/core/portfolio/lag";

// A magnet maker with a gross margin of 19.5 % and rare earths for 70 % of its cost.
const MARGIN = 0.195;
const maker = (passThrough: number): Spread => ({
  sold: 0,
  cost: 0.5635,
  passThrough,
  priceLag: 1,
  costLag: 2,
});
const atOnce = (passThrough: number): Spread => ({
  ...maker(passThrough),
  priceLag: 0,
  costLag: 0,
});

test.each([
  [2, 0.288974358974359],
  [4, 0.1444871794871795],
  [40, 0.014448717948718],
  [Infinity, 0],
])("+20 %% moves gross profit over %s quarters as designed", (horizon, percent) => {
  const { grossProfit } = spreadChange(maker(1), 0.2, horizon);
  expect(grossProfit / MARGIN).toBeCloseTo(percent, 12);
});

test("without pass-through +10 % costs the published part of gross profit", () => {
  const change = spreadChange(atOnce(0), 0.1, 1);
  expect(change.grossProfit / MARGIN).toBeCloseTo(-0.289, 3);
  expect(marginAfter(MARGIN, change)).toBeCloseTo(0.13865, 5);
});

test("with full pass-through gross profit stays and the margin falls all the same", () => {
  const change = spreadChange(atOnce(1), 0.1, 1);
  expect(change.grossProfit).toBeCloseTo(0, 15);
  expect(marginAfter(MARGIN, change)).toBeCloseTo(0.1846, 5);
});

test("a disclosed fall of the margin by 3.34 points is a cost of a third of revenue", () => {
  const change = spreadChange({ ...atOnce(0), cost: 0.334 }, 0.1, 1);
  expect(marginAfter(0.25, change) - 0.25).toBeCloseTo(-0.0334, 12);
});

test("a seller gains at once what its price does", () => {
  // Lynas, year to June 2025: 6,558 t of NdPr at USD 51 per kg.
  const revenue = 6_558_000 * 51;
  const { grossProfit } = spreadChange({ ...atOnce(0), sold: 1, cost: 0 }, 0.1, 1);
  expect((grossProfit * revenue) / 1e6).toBeCloseTo(33.4, 1);
});

test("a lag longer than the horizon leaves nothing of it", () => {
  expect([
    partFollowed(2, 1),
    partFollowed(1, 1),
    partFollowed(1, 4),
    partFollowed(5, Infinity),
  ]).toEqual([0, 0, 0.75, 1]);
});

const mp = { level: 110, upsideShare: 0 };

test("under a floor of 110 a price below it changes nothing", () => {
  expect(realisedChange(67, 0.2, mp)).toBe(0);
  expect(realisedChange(100, 0.0999, mp)).toBe(0);
  expect(realisedChange(67, -0.5, mp)).toBe(0);
});

test("the kink is exactly at the floor", () => {
  expect(realisedPrice(110, mp)).toBe(110);
  expect(realisedChange(110, -0.3, mp)).toBe(0);
  expect(realisedChange(110, 0.1, mp)).toBeCloseTo(0.1, 12);
  expect(realisedChange(100, 0.2, mp)).toBeCloseTo(120 / 110 - 1, 12);
});

test("a share of what lies above the floor goes to its granter", () => {
  const shared = { level: 110, upsideShare: 0.3 };
  expect(realisedPrice(150, shared)).toBeCloseTo(110 + 0.7 * 40, 12);
  expect(realisedPrice(80, shared)).toBe(110);
});

test("a realised price is never below the floor and never falls when the price rises", () => {
  const price = fc.double({ min: 1, max: 1000, noNaN: true });
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(price, price, share, (a, b, upsideShare) => {
      const floor = { level: 110, upsideShare };
      const [low, high] = [Math.min(a, b), Math.max(a, b)];
      expect(realisedPrice(low, floor)).toBeGreaterThanOrEqual(110);
      expect(realisedPrice(high, floor)).toBeGreaterThanOrEqual(realisedPrice(low, floor) - 1e-9);
    }),
  );
});

test("effects are proportional to the shock where there is no floor", () => {
  const size = fc.double({ min: -0.9, max: 3, noNaN: true });
  fc.assert(
    fc.property(size, fc.integer({ min: 1, max: 12 }), (change, horizon) => {
      const one = spreadChange({ ...maker(0.7), sold: 0.1 }, change, horizon);
      const two = spreadChange({ ...maker(0.7), sold: 0.1 }, 2 * change, horizon);
      expect(two.grossProfit).toBeCloseTo(2 * one.grossProfit, 12);
    }),
  );
});

test("horizons and lags are read in quarters", () => {
  expect(["1q", "4Q", "steady", "Steady", "12q", "0q", "1y", ""].map(readHorizon)).toEqual([
    1,
    4,
    Infinity,
    Infinity,
    12,
    undefined,
    undefined,
    undefined,
  ]);
  expect(["0", "1Q", "1.5q", "2", "-1q", "x"].map(readLag)).toEqual([
    0,
    1,
    1.5,
    2,
    undefined,
    undefined,
  ]);
});
