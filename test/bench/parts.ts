import type { BenchFeed } from "./bench-feed";
import { measureInChromium } from "./chromium-cells";
import { measureCodec } from "./codec";
import { measureImport } from "./large-import";
import { measureFormulas } from "./formulas";
import { measureLookUp } from "./look-up";
import { measureInNode } from "./node-cells";
import { measurePane } from "./pane-frames";
import { measurePortfolio } from "./portfolio";
import { measureStores } from "./store-requests";
import { measureOpening } from "./desk-opening";
import { measureRequests } from "./requests";
import {
  cellTable,
  codecTable,
  importTable,
  formulaTable,
  lookUpTable,
  paneTable,
  openingTable,
  portfolioTable,
  refreshTable,
  requestTable,
  storeTable,
  workbenchTable,
} from "./table";
import { measureWorkbench } from "./workbench-cells";
import { measureRefresh } from "./workbook-refresh";

const COUNTS = [1_000, 10_000, 100_000];

/** What a part measured: figures for machines, tables for people. */
export interface PartOutcome {
  readonly figures: unknown;
  readonly tables: readonly string[];
}

/** A part of the bench, which can also be run by itself: `npm run bench -- --only look-up`. */
export interface Part {
  readonly name: string;
  measure(feed: BenchFeed, rounds: number): PartOutcome | Promise<PartOutcome>;
}

/** What the tables of cells compare. */
const CELLS_LEGEND = [
  "The other designs ask the same server for single prices out of the same store, with the same checks, in the",
  'words of the documented pattern; "bare server" answers them from memory with no store and no check: the least',
  "that such a feed can cost. They pay again at each recalculation, where ours asks nothing.\n",
].join("\n");

/** The parts in the order in which they run and print. */
export const parts: readonly Part[] = [
  {
    name: "node",
    async measure(feed, rounds) {
      const figures = await measureInNode(feed, COUNTS, rounds);
      return { figures, tables: [...figures.map((one) => cellTable("Node", one)), CELLS_LEGEND] };
    },
  },
  {
    name: "chromium",
    async measure(feed, rounds) {
      const figures = await measureInChromium(feed, COUNTS, rounds);
      return {
        figures,
        tables: [...figures.map((one) => cellTable("Chromium", one)), CELLS_LEGEND],
      };
    },
  },
  {
    name: "workbench",
    async measure(feed, rounds) {
      const figures = await measureWorkbench(feed, rounds);
      return { figures, tables: [workbenchTable(figures)] };
    },
  },
  {
    name: "refresh",
    async measure(feed, rounds) {
      const figures = await measureRefresh(feed, rounds);
      return { figures, tables: [refreshTable(figures)] };
    },
  },
  {
    name: "look-up",
    async measure(feed, rounds) {
      const figures = await measureLookUp(feed, rounds);
      return { figures, tables: [lookUpTable(figures)] };
    },
  },
  {
    name: "formulas",
    async measure(_, rounds) {
      const figures = await measureFormulas(rounds);
      return { figures, tables: [formulaTable(figures)] };
    },
  },
  {
    name: "codec",
    measure(feed, rounds) {
      const figures = measureCodec(feed.market, rounds);
      return { figures, tables: [codecTable(figures)] };
    },
  },
  {
    name: "portfolio",
    measure(_, rounds) {
      const figures = measurePortfolio(rounds);
      return { figures, tables: [portfolioTable(figures)] };
    },
  },
  {
    name: "pane",
    async measure(_, rounds) {
      const figures = await measurePane(rounds);
      return { figures, tables: [paneTable(figures)] };
    },
  },
  {
    name: "requests",
    async measure(_, rounds) {
      const figures = await measureRequests(rounds);
      return { figures, tables: [requestTable(figures)] };
    },
  },
  {
    name: "stores",
    async measure(_, rounds) {
      const figures = await measureStores(rounds);
      return { figures, tables: [storeTable(figures)] };
    },
  },
  {
    name: "opening",
    async measure() {
      const figures = await measureOpening();
      return { figures, tables: [openingTable(figures)] };
    },
  },
  {
    name: "import",
    async measure() {
      const figures = await measureImport();
      return { figures, tables: [importTable(figures)] };
    },
  },
];
