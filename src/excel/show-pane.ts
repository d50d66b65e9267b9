import type { WatchedFeed } from "../client/watched-feed";
import { callables } from "../functions/callable";
import { mountPane } from "../pane/mount";
import type { FunctionAnswer, FunctionName } from "../pane/ports";
import type { Workbook } from "../workbook/workbook";
import { officeAppearance } from "./appearance";

/** Puts the pane on the page. It is a chunk of its own, loaded after the functions, so that no cell waits for it. */
export function showPane(element: HTMLElement, feed: WatchedFeed, workbook: Workbook): void {
  mountPane(element, {
    workbook,
    feed,
    appearance: officeAppearance(),
    address: location.host,
    call: async (name, given) => callNamed(name, given),
  });
}

function callNamed(name: FunctionName, given: readonly unknown[]): FunctionAnswer {
  const run = callables[name] as (...given: unknown[]) => unknown;
  return run(...given) as FunctionAnswer;
}
