import type { PaneWish } from "../ports";
import { type Exposure, type ExposureEvent, nextExposure, noExposure } from "./exposure";
import { type OwnEvent, type OwnPane, closedOwn, nextOwn } from "./own-pane";
import { type Prices, type PricesEvent, nextPrices, noPrices } from "./prices";
import { type Problems, type ProblemsEvent, nextProblems, noProblems } from "./problems";
import { type ShockControls, type ShockEvent, nextShock, openedShock } from "./shock-controls";
import { type Settings, type SettingsEvent, nextSettings, openedSettings } from "./settings";
import type { TabName } from "./tab-name";
import { type WorkbookSections, openedSections } from "./workbook-sections";

/** All that the pane remembers while it is open. */
export interface PaneState {
  readonly tab: TabName;
  readonly exposure: Exposure;
  readonly shock: ShockControls;
  readonly prices: Prices;
  readonly own: OwnPane;
  readonly problems: Problems;
  readonly workbook: WorkbookSections;
  readonly settings: Settings;
  /** Where a button outside of the pane has just led to, until that is in sight. */
  readonly wished: PaneWish | undefined;
}

/** What may happen in the pane. */
export type PaneEvent =
  | { readonly tab: TabName }
  | { readonly wished: PaneWish | undefined }
  | { readonly exposure: ExposureEvent }
  | { readonly shock: ShockEvent }
  | { readonly prices: PricesEvent }
  | { readonly own: OwnEvent }
  | { readonly problems: ProblemsEvent }
  | { readonly workbook: WorkbookSections }
  | { readonly settings: SettingsEvent };

/** The pane as it opens. */
export const openedPane: PaneState = {
  tab: "exposure",
  exposure: noExposure,
  shock: openedShock,
  prices: noPrices,
  own: closedOwn,
  problems: noProblems,
  workbook: openedSections,
  settings: openedSettings,
  wished: undefined,
};

/** The pane after an event. */
export function nextPane(state: PaneState, event: PaneEvent): PaneState {
  if ("tab" in event) return { ...state, tab: event.tab };
  if ("wished" in event)
    return event.wished ? wishedPane(state, event.wished) : { ...state, ...event };
  if ("exposure" in event) {
    return { ...state, exposure: nextExposure(state.exposure, event.exposure) };
  }
  if ("shock" in event) return { ...state, shock: nextShock(state.shock, event.shock) };
  if ("own" in event) return { ...state, own: nextOwn(state.own, event.own) };
  if ("prices" in event) return { ...state, prices: nextPrices(state.prices, event.prices) };
  if ("settings" in event) {
    return { ...state, settings: nextSettings(state.settings, event.settings) };
  }
  if ("workbook" in event) return { ...state, workbook: event.workbook };
  return { ...state, problems: nextProblems(state.problems, event.problems) };
}

/** Its tab in sight and its section unfolded. */
function wishedPane(state: PaneState, wished: PaneWish): PaneState {
  const { tab, section } = wished;
  const { workbook } = state;
  const folded = section !== undefined && !workbook.includes(section);
  return { ...state, tab, wished, workbook: folded ? [...workbook, section] : workbook };
}
