import { isPublished } from "../core/calendar";
import type { Source } from "../core/catalogue";
import { type Day, addDays, knownDay } from "../core/day";
import { startOf } from "../core/instant";
import type { Observation } from "../core/observation";
import type { Import, SeriesDeclaration } from "../store/store";

/** Materials that have a synthetic series beside any real one, each with its own seed. */
const demoSeeds: Readonly<Record<string, number>> = {
  NdOxide: 1,
  PrOxide: 2,
  PrNdOxide: 3,
  PrNdMetal: 4,
  DyOxide: 5,
  TbOxide: 6,
};

/** How many days a demo series has: from 2012 on, so that no real quote we ship of the same materials overlaps. */
const DEMO_DAYS = 1990;

/** The last synthetic day of any series. */
const LAST_DAY = knownDay(2019, 12, 31);

/** Level of every series on its first day: round, so that nobody takes it for a price. */
const FIRST_LEVEL = 100_000;

/** A level no series falls below, so that a band never reaches 0. */
const LOWEST_LEVEL = 10_000;

/** Levels and bands are multiples of this, as quoters round theirs. */
const TICK = 500;

/** Share of days on which a real quote does not move. */
const STICKINESS = 0.7;

const demoSource: Source = {
  id: "DEMO",
  title: "SYNTHETIC: made by a seeded generator, never a price",
};

/** The synthetic series: they answer only where a formula says DEMO and are nobody's default. */
export function demoContent(): Omit<Import, "id"> {
  const observations = new Map<string, readonly Observation[]>();
  for (const [code, seed] of Object.entries(demoSeeds)) {
    observations.set(`${code}@DEMO`, syntheticSeries(seed, DEMO_DAYS));
  }
  return {
    origin: "synthetic demo",
    declarations: Object.keys(demoSeeds).map(demoDeclaration),
    sources: [demoSource],
    observations,
    defaultQuoters: {},
    facts: [],
    events: [],
  };
}

/** Low and high of so many Chinese working days up to 2019-12-31, in sticky steps; the same for the same seed on any machine. */
export function syntheticSeries(seed: number, days: number): readonly Observation[] {
  const random = randomNumbers(seed);
  let level = FIRST_LEVEL;
  let halfBand = TICK;
  let drift = 0;
  return lastWorkingDays(days).map((day, index) => {
    drift = 0.98 * drift + 0.002 * (random() - 0.5);
    const step = drift + 0.03 * (random() - 0.5);
    if (index > 0 && random() > STICKINESS) {
      level = Math.max(LOWEST_LEVEL, onTick(level * (1 + step)));
      halfBand = TICK * (1 + Math.floor(2 * random()));
    }
    return {
      day,
      amounts: { low: level - halfBand, high: level + halfBand },
      knownSince: startOf(day),
      status: "synthetic",
      source: demoSource.id,
    };
  });
}

function demoDeclaration(code: string): SeriesDeclaration {
  return {
    code: `${code}@DEMO`,
    kind: "material",
    basis: { currency: "CNY", mass: "t", vat: "included" },
    frequency: "daily",
    calendar: "cn",
    licence: "open",
    synthetic: true,
    specification: demoSource.title,
  };
}

/** The last Chinese working days up to the last synthetic one, oldest first. */
function lastWorkingDays(count: number): readonly Day[] {
  const days: Day[] = [];
  for (let day = LAST_DAY; days.length < count; day = addDays(day, -1)) {
    if (isPublished("cn", day)) days.push(day);
  }
  return days.reverse();
}

function onTick(level: number): number {
  return Math.round(level / TICK) * TICK;
}

/** Numbers in [0, 1) that a seed fixes (mulberry32): whole-number steps only, so every machine agrees. */
function randomNumbers(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
