import { isFailure } from "../../src/core/failure";
import { realisedChange } from "../../src/core/portfolio/floor";
import {
  type FlooredPart,
  type ShockGrid,
  gridEffects,
  gridTotals,
} from "../../src/core/portfolio/shock-grid";
import { reportBeta } from "../../src/core/regression/beta-report";
import { defaultLag } from "../../src/core/regression/newey-west";
import { noise } from "../support/walks";
import { librarySlope, plainBeta } from "./plain-regression";
import { scenarioWays } from "./scenarios";

const HOLDINGS = 5_000;
const MATERIALS = 16;
const SHOCKS = 1_000;
const DAYS = 5_000;

/** How far two ways may differ, beside the larger of two answers. */
const NEAR = 1e-9;

/** One way, with what one run of it did to memory at most. */
export interface PortfolioWay {
  readonly name: string;
  readonly milliseconds: number;
  readonly fastest: number;
  readonly slowest: number;
  /** Growth when the run ended, garbage and all. */
  readonly grownMiB: number;
  /** What was still in use after a collection: memory is flat where it is none. */
  readonly keptMiB: number;
}

/** A portfolio under many shocks and a long regression, beside plain ways that give the same answers. */
export interface PortfolioFigures {
  readonly holdings: number;
  readonly materials: number;
  readonly shocks: number;
  readonly days: number;
  readonly shock: readonly PortfolioWay[];
  readonly scenario: readonly PortfolioWay[];
  readonly beta: readonly PortfolioWay[];
}

/** A way that answers with numbers, which must be those with which the first way's answers begin. */
export interface NumberWay {
  readonly name: string;
  run(): Float64Array;
}

/** One run of a way; memory in bytes. */
interface Run {
  readonly milliseconds: number;
  readonly grown: number;
  readonly kept: number;
}

/** Ways in turn, medians over the rounds; throws where two ways disagree. */
export function measurePortfolio(rounds: number): PortfolioFigures {
  return {
    holdings: HOLDINGS,
    materials: MATERIALS,
    shocks: SHOCKS,
    days: DAYS,
    shock: measureWays(shockWays(), short(rounds)),
    scenario: measureWays(scenarioWays(SHOCKS, HOLDINGS), { warm: 2, counted: rounds }),
    beta: measureWays(betaWays(), short(rounds)),
  };
}

/** The total of each shock: the grid added up over names first, the grid name by name, and three plain loops. */
function shockWays(): readonly NumberWay[] {
  const grid: ShockGrid = {
    names: HOLDINGS,
    drivers: MATERIALS,
    perUnit: noise(HOLDINGS * MATERIALS, 1).map((one) => one * 1_000),
    floored: someFloors(),
  };
  const shocks = noise(SHOCKS * MATERIALS, 2);
  const effects = new Float64Array(HOLDINGS);
  const rows = Array.from({ length: HOLDINGS }, (_, name) =>
    Array.from(grid.perUnit.subarray(name * MATERIALS, (name + 1) * MATERIALS)),
  );
  const shockRows = Array.from({ length: SHOCKS }, (_, shock) =>
    Array.from(shocks.subarray(shock * MATERIALS, (shock + 1) * MATERIALS)),
  );
  return [
    { name: "totals of the grid", run: () => gridTotals(grid, shocks) },
    {
      name: "effects on every name",
      run: () =>
        Float64Array.from(shockRows, (_, shock) => {
          gridEffects(grid, shocks.subarray(shock * MATERIALS, (shock + 1) * MATERIALS), effects);
          let total = 0;
          for (let name = 0; name < HOLDINGS; name++) total += effects[name] ?? 0;
          return total;
        }),
    },
    {
      name: "plain nested loops",
      run: () => Float64Array.from(plainTotals(rows, shockRows, grid.floored)),
    },
  ];
}

/** Every hundredth name has one price that a floor holds. */
function someFloors(): readonly FlooredPart[] {
  return Array.from({ length: HOLDINGS / 100 }, (_, at) => ({
    name: at * 100,
    driver: at % MATERIALS,
    perUnit: 500,
    price: 100,
    floor: { level: 110, upsideShare: 0.3 },
  }));
}

/** What one would write at first: for each shock, each name, each material. */
function plainTotals(
  rows: readonly (readonly number[])[],
  shocks: readonly (readonly number[])[],
  floored: readonly FlooredPart[],
): readonly number[] {
  return shocks.map((shock) => {
    let total = 0;
    for (const row of rows) {
      for (let material = 0; material < row.length; material++) {
        total += (row[material] ?? 0) * (shock[material] ?? 0);
      }
    }
    for (const { driver, perUnit, price, floor } of floored) {
      total += perUnit * realisedChange(price, shock[driver] ?? 0, floor);
    }
    return total;
  });
}

/** The slope and its error, from prices on days as REBETA has them, and from bare columns by normal equations. */
function betaWays(): readonly NumberWay[] {
  const chance = noise(DAYS, 3);
  const ofX = noise(DAYS, 4).map((one) => one * 0.05);
  const x = pricesOf(ofX);
  const y = pricesOf(ofX.map((one, at) => 0.8 * one + 0.03 * (chance[at] ?? 0)));
  const day = Int32Array.from({ length: DAYS }, (_, at) => at);
  return [
    {
      name: "REBETA's regression",
      run: () => {
        const sides = [{ day, value: y }, { day, value: x }, undefined] as const;
        const report = reportBeta(...sides, { returns: "log", frequency: "D" });
        if (isFailure(report)) throw new Error(`the regression failed: ${report.reason}`);
        const { value, error } = report.beta.beta;
        return Float64Array.of(value, error);
      },
    },
    {
      name: "plain normal equations",
      run: () => {
        const { slope, error } = plainBeta(y, x, defaultLag);
        return Float64Array.of(slope, error);
      },
    },
    {
      name: "ml-regression-multivariate-linear, slope alone",
      run: () => Float64Array.of(librarySlope(y, x)),
    },
  ];
}

function pricesOf(returns: Float64Array): Float64Array {
  let level = 100;
  return returns.map((one) => (level *= Math.exp(one)));
}

/** How many rounds are run before any counts, while the engine compiles, and how many count. */
interface Rounds {
  readonly warm: number;
  readonly counted: number;
}

/** Rounds that are short are more. */
function short(rounds: number): Rounds {
  return { warm: 10, counted: rounds * 4 };
}

function measureWays(
  ways: readonly NumberWay[],
  { warm, counted }: Rounds,
): readonly PortfolioWay[] {
  const taken = ways.map((): Run[] => []);
  for (let round = -warm; round < counted; round += 1) {
    let first: Float64Array | undefined;
    for (const [index, way] of ways.entries()) {
      globalThis.gc?.();
      const before = memoryInUse();
      const started = performance.now();
      const answers = way.run();
      const milliseconds = performance.now() - started;
      const grown = memoryInUse() - before;
      globalThis.gc?.();
      const kept = memoryInUse() - before;
      first ??= answers;
      holdEqual(answers, first, way.name);
      if (round >= 0) taken[index]?.push({ milliseconds, grown, kept });
    }
  }
  return ways.map(({ name }, index) => summary(name, taken[index] ?? []));
}

/** Arrays of numbers live outside of the heap proper, and count. */
function memoryInUse(): number {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

function holdEqual(answers: Float64Array, wanted: Float64Array, name: string): void {
  const size = wanted.reduce((largest, one) => Math.max(largest, Math.abs(one)), 0);
  const isNear = answers.every((one, at) => Math.abs(one - (wanted[at] ?? NaN)) <= NEAR * size);
  if (answers.length === 0 || !isNear) throw new Error(`${name} answers otherwise`);
}

function summary(name: string, rounds: readonly Run[]): PortfolioWay {
  const times = rounds.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
  return {
    name,
    milliseconds: times[Math.floor(times.length / 2)] ?? NaN,
    fastest: times[0] ?? NaN,
    slowest: times.at(-1) ?? NaN,
    grownMiB: Math.max(...rounds.map(({ grown }) => grown)) / 2 ** 20,
    keptMiB: Math.max(...rounds.map(({ kept }) => kept)) / 2 ** 20,
  };
}
