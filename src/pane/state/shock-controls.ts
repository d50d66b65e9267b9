import { type Driver, driverGroups } from "../../core/portfolio/driver";
import { writtenAmount } from "../../core/portfolio/written-amount";
import type { ShockAsked } from "./picture";

/** Horizons that the pane offers, as options write them. */
export const shockHorizons = ["1q", "4q", "steady"] as const;

/** One of them. */
export type ShockHorizon = (typeof shockHorizons)[number];

/** Changes in percent by driver group: 10 is +10 %. A group that is not there stays as it is. */
export type Changes = Readonly<Partial<Record<Driver, number>>>;

/** What the user wants to try on a portfolio. */
export interface ShockControls {
  /** Changes that are stated, or those between two days of the feed. */
  readonly way: "stated" | "replay";
  readonly changes: Changes;
  /** Days as they are typed; whether they are days is for RESHOCK's own reader to say. */
  readonly from: string;
  readonly to: string;
  readonly horizon: ShockHorizon;
  /** Percent of a change of cost that is passed on; undefined is each company's own. */
  readonly passThrough: number | undefined;
}

/** What may happen to the controls. */
export type ShockEvent =
  | { readonly kind: "moved"; readonly driver: Driver; readonly percent: number }
  | { readonly kind: "preset"; readonly changes: Changes }
  | { readonly kind: "way"; readonly way: ShockControls["way"] }
  | { readonly kind: "days"; readonly days: Partial<Pick<ShockControls, "from" | "to">> }
  | { readonly kind: "horizon"; readonly horizon: ShockHorizon }
  | { readonly kind: "pass-through"; readonly percent: number | undefined };

/** The pane opens with the shock that the exposure's numbers quote; its replay is the January of the article. */
export const openedShock: ShockControls = {
  way: "stated",
  changes: { NdPr: 10 },
  from: "2025-12-31",
  to: "2026-01-28",
  horizon: "4q",
  passThrough: undefined,
};

/** Presets; each is named by its numbers, so that no name promises more. */
export const presets: readonly Changes[] = [
  { NdPr: 10 },
  { NdPr: -20 },
  allBy(20),
  allBy(-20),
  { DyTb: 30 },
  { REConc: 10 },
];

/** Where a slider ends, in percent either way; a typed change may go further. */
export const SLIDER_END = 50;

/** What RESHOCK takes of a change, in percent. */
const LEAST = -100;
const MOST = 10_000;

/** The controls after an event. Whoever states a change wants stated changes. */
export function nextShock(controls: ShockControls, event: ShockEvent): ShockControls {
  switch (event.kind) {
    case "moved": {
      const changes = { ...controls.changes, [event.driver]: event.percent };
      return { ...controls, way: "stated", changes: withoutZeros(changes) };
    }
    case "preset":
      return { ...controls, way: "stated", changes: event.changes };
    case "way":
      return { ...controls, way: event.way };
    case "days":
      return { ...controls, way: "replay", ...event.days };
    case "horizon":
      return { ...controls, horizon: event.horizon };
    case "pass-through":
      return { ...controls, passThrough: event.percent };
  }
}

/** Reads "10", "+12.5 %", "-7.5%" as percent, within what RESHOCK takes; undefined for other text. */
export function readPercent(text: string, least = LEAST, most = MOST): number | undefined {
  const read = writtenAmount(text);
  if (read === undefined) return undefined;
  const percent = rounded(read.percent ? read.amount * 100 : read.amount);
  return percent >= least && percent <= most ? percent : undefined;
}

/** The controls as RESHOCK's second argument. Where nothing is shocked every group stays, which is a shock too: of 0. */
export function shocksText({ way, changes, from, to }: ShockControls): string {
  if (way === "replay") return `from=${from.trim()}; to=${to.trim()}`;
  const stated = driverGroups.flatMap((driver) => {
    const percent = changes[driver];
    return percent === undefined ? [] : [`${driver}=${signed(percent)}%`];
  });
  const all = stated.length === 0 ? driverGroups.map((driver) => `${driver}=0%`) : stated;
  return all.join("; ");
}

/** True where no group is moved. */
export function isStill({ way, changes }: ShockControls): boolean {
  return way === "stated" && isSameShock(changes, {});
}

/** The controls as options of RESHOCK. */
export function shockOptions({ horizon, passThrough }: ShockControls): string {
  const passed = passThrough === undefined ? "" : `; passthrough=${passThrough}%`;
  return `horizon=${horizon}${passed}`;
}

/** The controls as a formula says them, so that a cell and the pane are asked the same. */
export function shockAsked(controls: ShockControls): ShockAsked {
  return { shocks: shocksText(controls), options: shockOptions(controls) };
}

/** True where two sets of changes are the same shock. */
export function isSameShock(a: Changes, b: Changes): boolean {
  return driverGroups.every((driver) => (a[driver] ?? 0) === (b[driver] ?? 0));
}

/** The one change of all six groups, where they have one. */
export function commonChange(changes: Changes): number | undefined {
  const [first] = driverGroups;
  const percent = changes[first];
  const isCommon = driverGroups.every((driver) => changes[driver] === percent);
  return isCommon ? percent : undefined;
}

function allBy(percent: number): Changes {
  return Object.fromEntries(driverGroups.map((driver) => [driver, percent]));
}

function withoutZeros(changes: Changes): Changes {
  return Object.fromEntries(Object.entries(changes).filter(([, percent]) => percent !== 0));
}

/** Percent of a fraction ends in binary crumbs. */
function rounded(percent: number): number {
  return Number(percent.toFixed(6));
}

function signed(percent: number): string {
  return percent > 0 ? `+${percent}` : String(percent);
}
