import { Failure } from "../../../src/core/failure";
import { realisedPrice } from "../../../src/core/portfolio/floor";
import {
  type FloorHeld,
  askFloors,
  changeToFloor,
  realisedUnder,
  sketchOf,
} from "../../../src/pane/state/floor-held";
import { sure } from "../../support/builders";
import { portfolioOf, shockableView } from "../../support/pictures";

const portfolio = portfolioOf([
  ["Ticker", "Value CNY"],
  ["MP US", 100],
  ["300748.SZ", 100],
]);
const question = askFloors(portfolio);
const [mp] = question.answer(shockableView);
const held: FloorHeld = sure(mp, "the floor of MP");

test("the floors of what is held come with today's price in their own basis", () => {
  expect(question.needs.series).toContain("PrNdOxide@ACME");
  expect(question.answer(shockableView)).toHaveLength(1);
  expect(held.held.label).toBe("MP.US");
  expect(held.price).toBeCloseTo(720 / 1.13 / (8.3176 / 1.1974), 6);
});

test("the line has its kink at the floor, and points where the price is and goes to", () => {
  const { line, today, shocked, from, to } = sketchOf(held, 0.5);
  expect(line.map(({ market }) => market)).toEqual([from, 110, to]);
  expect(line.map(({ realised }) => realised)).toEqual([110, 110, realisedPrice(to, held.floor)]);
  expect(today?.realised).toBe(110);
  expect(shocked?.realised).toBeCloseTo(110 + 0.7 * (Number(held.price) * 1.5 - 110), 9);
  expect(sketchOf(held, 0).shocked).toBeUndefined();
});

test("below the floor a small rise moves nothing, and it is known from which rise on it counts", () => {
  const needed = changeToFloor(Number(held.price), held.floor);
  expect(needed).toBeGreaterThan(0.1);
  expect(realisedUnder(held, 0.1)).toBe(0);
  expect(realisedUnder(held, needed + 0.1)).toBeGreaterThan(0);
});

test("without a price of today there is still the floor", () => {
  const blind = { ...held, price: new Failure("too-old") };
  const { today, shocked, line } = sketchOf(blind, 0.1);
  expect([today, shocked, line[1]?.realised]).toEqual([undefined, undefined, 110]);
  expect(realisedUnder(blind, 0.1)).toBeUndefined();
});
