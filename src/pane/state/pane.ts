import { type Prices, type PricesEvent, nextPrices, noPrices } from "./prices";
import { type Problems, type ProblemsEvent, nextProblems, noProblems } from "./problems";

/** The tabs by name. */
export type TabName = "prices" | "problems";

/** All that the pane remembers while it is open. */
export interface PaneState {
  readonly tab: TabName;
  readonly prices: Prices;
  readonly problems: Problems;
}

/** What may happen in the pane. */
export type PaneEvent =
  | { readonly tab: TabName }
  | { readonly prices: PricesEvent }
  | { readonly problems: ProblemsEvent };

/** The pane as it opens. */
export const openedPane: PaneState = { tab: "prices", prices: noPrices, problems: noProblems };

/** The pane after an event. */
export function nextPane(state: PaneState, event: PaneEvent): PaneState {
  if ("tab" in event) return { ...state, tab: event.tab };
  if ("prices" in event) return { ...state, prices: nextPrices(state.prices, event.prices) };
  return { ...state, problems: nextProblems(state.problems, event.problems) };
}
