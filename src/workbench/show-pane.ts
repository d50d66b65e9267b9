import type { WatchedFeed } from "../client/watched-feed";
import { callables } from "../functions/callable";
import { mountPane } from "../pane/mount";
import type { Appearance, FunctionAnswer, FunctionName, Watched } from "../pane/ports";
import type { Workbook } from "../workbook/workbook";

/** What the pane is shown with. */
export interface ShownPane {
  readonly feed: WatchedFeed;
  readonly workbook: Workbook;
  readonly appearance: Watched<Appearance>;
}

/** Puts the pane beside the grid: the same as in Excel, over the grid's workbook. */
export function showPane(element: HTMLElement, { feed, workbook, appearance }: ShownPane): void {
  mountPane(element, {
    workbook,
    feed,
    appearance,
    address: location.host,
    factsAreTold: true,
    call: async (name, given) => callNamed(name, given),
  });
}

function callNamed(name: FunctionName, given: readonly unknown[]): FunctionAnswer {
  const run = callables[name] as (...given: unknown[]) => unknown;
  return run(...given) as FunctionAnswer;
}
