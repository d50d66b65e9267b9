import { watchFeed } from "../../src/client/watched-feed";
import { Failure } from "../../src/core/failure";
import type { SnapshotView } from "../../src/core/view";
import { answerAt } from "../../src/functions/answer-at";
import { callableOnce } from "../../src/functions/first-value";
import { cellFunctionNames } from "../../src/functions/list";
import { connect } from "../../src/functions/session";
import { type Connection, connectionOf } from "../../src/pane/connection";
import { readFunctionTexts } from "../../src/pane/function-texts";
import { chosenLanguage } from "../../src/pane/language-choice";
import type {
  AnswerAt,
  Appearance,
  FunctionAnswer,
  PanePorts,
  Watched,
} from "../../src/pane/ports";
import { snapshotControl } from "../../src/workbook/snapshot/control";
import { workbookDefaults } from "../../src/workbook/workbook-defaults";
import { type FakeFeed, fakeFeed } from "./fake-feed";
import { realClock } from "./real-clock";
import type { FakeCell } from "./fake-sheets";
import { type FakeWorkbook, fakeWorkbook } from "./fake-workbook";
import { viewOf } from "./builders";
import { type FakeMachine, fakeMachine } from "./fake-machine";

/** Ports of a pane whose world a test holds in its hand; the cell functions are the real ones. */
export interface FakePorts extends PanePorts {
  readonly workbook: FakeWorkbook;
  readonly appearance: Watched<Appearance> & { set(appearance: Partial<Appearance>): void };
  /** The network under the watched feed. */
  readonly network: FakeFeed;
  /** What a person's machine keeps. */
  readonly machine: FakeMachine;
  /** The feeds that answer elsewhere, by address; any other address is offline. */
  readonly elsewhere: Map<string, FakeFeed>;
}

const own = "http://localhost:3000";

/** What the tests need of functions.json. */
const described = {
  functions: [
    {
      name: "REPRICE",
      description: "Price of a material on a day, in any currency, mass and VAT basis.",
      parameters: [{ name: "material", description: 'Code or name, such as "NdOxide".' }],
    },
  ],
};

/** A pane over one snapshot and a workbook with these cells. */
export function fakePorts(
  view: SnapshotView,
  cells: Readonly<Record<string, FakeCell>> = {},
  look: Partial<Appearance> = {},
): FakePorts {
  const network = fakeFeed(view);
  const feed = watchFeed(network);
  const defaults = workbookDefaults();
  const machine = fakeMachine();
  const elsewhere = new Map<string, FakeFeed>();
  connect({ feed, defaults: () => defaults.now() });
  const watchers = new Set<() => void>();
  let appearance: Appearance = { theme: "light", language: "en", locale: "en-US", ...look };
  const workbook = fakeWorkbook(cells);
  return {
    network,
    feed,
    machine,
    elsewhere,
    defaults,
    connection: fakeConnection(machine, network, elsewhere, feed),
    language: chosenLanguage(machine),
    program: { version: "0.0.0", host: "a test" },
    functionTexts: async () => readFunctionTexts(described),
    workbook,
    snapshot: snapshotControl({ workbook, feed, names: cellFunctionNames, clock: realClock }),
    async answerAt(at, name, given) {
      return answerAt(at, name, given) as Promise<AnswerAt | undefined>;
    },
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
      const callable = callableOnce(name);
      if (!callable) throw new Error(`no function ${name}`);
      return (await callable(...(given as never[]))) as FunctionAnswer;
    },
  };
}

/** The page's own feed is the network's; the others answer with what they publish. */
function fakeConnection(
  machine: FakeMachine,
  network: FakeFeed,
  elsewhere: ReadonlyMap<string, FakeFeed>,
  feed: PanePorts["feed"],
): Connection {
  return connectionOf({
    machine,
    own,
    feedAt: ({ address }) =>
      address === own ? network : (elsewhere.get(address) ?? offlineAt(address)),
    async turnTo(next) {
      const failed = await next.open();
      const view = next.current();
      if (failed || !view) return failed;
      network.publish(view);
      return feed.refresh();
    },
  });
}

function offlineAt(address: string): FakeFeed {
  const feed = fakeFeed(viewOf("2026-11-23", []));
  feed.failWith(new Failure("offline", { address }));
  return feed;
}
