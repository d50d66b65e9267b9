import type { Driver } from "../../core/portfolio/driver";

/** Words of the shock that is tried. */
export const shockEn = {
  title: "Shock",
  way: "Which changes",
  ways: { stated: "Set by you", replay: "Between two days" },
  presets: "Presets",
  presetAll: (change: string) => `All ${change}`,
  presetOf: (driver: string, change: string) => `${driver} ${change}`,
  drivers: {
    NdPr: "neodymium, praseodymium",
    DyTb: "dysprosium, terbium",
    Y: "yttrium",
    LaCe: "lanthanum, cerium",
    W: "tungsten",
    REConc: "rare-earth concentrate",
  } satisfies Record<Driver, string>,
  slider: (driver: string, elements: string) => `${driver} (${elements}), change in percent`,
  typed: (driver: string) => `${driver}, percent typed`,
  badPercent: (text: string) => `"${text}" is no change. Write a percentage such as 10 or -7.5.`,
  reset: "Set all to 0",
  still: "No price is moved. Move a slider, type a percentage or take a preset.",
  horizon: "Horizon",
  horizons: { "1q": "1 quarter", "4q": "4 quarters", steady: "Steady" },
  passThrough: "Pass-through of cost",
  passThroughHint: "Percent. Empty: each company's own.",
  ownPassThrough: "each company's own",
  badPassThrough: (text: string) => `"${text}" is not a percentage from 0 to 100.`,
  from: "From",
  to: "To",
  january: "2025-12-31 to 2026-01-28",
  pair: (before: string, dayBefore: string, after: string, dayAfter: string) =>
    `${before} on ${dayBefore}, ${after} on ${dayAfter}`,
  notShocked: (drivers: string) =>
    `Not shocked, for want of a price at both ends: ${drivers}. That is no claim that they stood still.`,
  effect: "Gross profit of what is held",
  covers: (share: string) => `${share} of gross value modelled`,
  money: (amount: string) => `${amount} in money, where shares and revenue are known`,
  asking: "Reckoning",
  model: "A model: each number says below what it stands on.",
  floors: "Price floors",
  floorOf: (name: string, driver: string) => `${name}, ${driver}`,
  floorLevel: (level: string, basis: string, from: string, to: string | undefined) =>
    `Floor ${level} ${basis} from ${from}${to === undefined ? "" : ` to ${to}`}.`,
  unverified: "What exactly it is measured against is not verified.",
  against: (material: string) => `Held against ${material}.`,
  keeps: (share: string) => `Of what lies above it ${share} goes to whoever grants it.`,
  below: (price: string, needed: string) =>
    `Today's price is ${price}: the floor holds, and a rise counts from ${needed} on.`,
  above: (price: string, fall: string) =>
    `Today's price is ${price}: above the floor, which stops a fall at ${fall}.`,
  realised: (change: string, realised: string) =>
    `The shock of ${change} moves the price that is realised by ${realised}.`,
  noPrice: "Without today's price only the floor itself can be drawn.",
  sketch: (name: string, level: string) =>
    `Price realised by ${name} against the market price: flat at ${level} below the floor`,
  market: "market price",
  today: "today",
  shocked: "shocked",
};
