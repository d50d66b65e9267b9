import { watchFeed } from "../../src/client/watched-feed";
import type { SnapshotView } from "../../src/core/view";
import { callableNamed } from "../../src/functions/callable";
import { connect } from "../../src/functions/session";
import type { Appearance, FunctionAnswer, PanePorts, Watched } from "../../src/pane/ports";
import { type FakeFeed, fakeFeed } from "./fake-feed";
import type { FakeCell } from "./fake-sheets";
import { type FakeWorkbook, fakeWorkbook } from "./fake-workbook";

/** Ports of a pane whose world a test holds in its hand; the cell functions are the real ones. */
export interface FakePorts extends PanePorts {
  readonly workbook: FakeWorkbook;
  readonly appearance: Watched<Appearance> & { set(appearance: Partial<Appearance>): void };
  /** The network under the watched feed. */
  readonly network: FakeFeed;
}

/** A pane over one snapshot and a workbook with these cells. */
export function fakePorts(
  view: SnapshotView,
  cells: Readonly<Record<string, FakeCell>> = {},
  look: Partial<Appearance> = {},
): FakePorts {
  const network = fakeFeed(view);
  const feed = watchFeed(network);
  connect({ feed });
  const watchers = new Set<() => void>();
  let appearance: Appearance = { theme: "light", language: "en", locale: "en-US", ...look };
  return {
    network,
    feed,
    workbook: fakeWorkbook(cells),
    address: "localhost:3000",
    appearance: {
      now: () => appearance,
      subscribe(changed) {
        watchers.add(changed);
        return () => watchers.delete(changed);
      },
      set(next) {
        appearance = { ...appearance, ...next };
        for (const changed of watchers) changed();
      },
    },
    async call(name, given) {
      const callable = callableNamed(name);
      if (!callable) throw new Error(`no function ${name}`);
      return (await callable(...(given as never[]))) as FunctionAnswer;
    },
  };
}
