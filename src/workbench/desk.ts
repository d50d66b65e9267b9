import type { IWorkbookData } from "@univerjs/core";
import type { Scheduler } from "../client/batch";
import type { WatchedFeed } from "../client/watched-feed";
import type { FeedParts } from "../pane/feed-parts";
import type { Workbook } from "../workbook/workbook";
import type { WorkbookDefaults } from "../workbook/workbook-defaults";
import { showCharts } from "./charts/show-charts";
import { keepWorkbook } from "./file/keep-workbook";
import { followFeed } from "./follow-feed";
import { showCellsAsExcel } from "./grid/cell-display";
import { describeFunctions } from "./grid/completion";
import { type Grid, startGrid } from "./grid/grid";
import { gridWorkbook } from "./grid/grid-workbook";
import { watchPointer } from "./inspect/watch-pointer";
import { watchSelection } from "./inspect/watch-selection";
import { element } from "./page/elements";
import type { PageTheme } from "./page/theme";
import { addDemo } from "./starter/add-demo";
import { bookOf, starterSheets } from "./starter/starter";

/** What the desk is made of. */
export interface DeskParts {
  readonly feed: WatchedFeed;
  readonly scheduler: Scheduler;
  readonly theme: PageTheme;
  readonly defaults: WorkbookDefaults;
  readonly parts: FeedParts;
}

/** What the page is made of, for whoever opens its console, and for tests: nobody can read a canvas. */
export interface Desk {
  readonly grid: Grid;
  readonly workbook: Workbook;
  readonly feed: WatchedFeed;
}

/** Puts grid and pane onto the page and opens the starter workbook. */
export function openDesk({ feed, scheduler, theme, defaults, parts }: DeskParts): Desk {
  const place = element("grid");
  place.replaceChildren();
  const grid = startGrid(place, { schedule: scheduler, dark: theme.dark(), fault: reportError });
  const workbook = gridWorkbook(grid);
  const open = (book: IWorkbookData): void => {
    grid.open(book);
    showCharts(grid);
    // The engine waits for more edits before it begins, and the settings are there at once.
    void defaults.read(workbook).then((news) => news && grid.host.recalculate("everything"));
  };
  open(bookOf("Rare-earth prices", starterSheets));
  showCellsAsExcel(grid);
  keepWorkbook(grid, open);
  watchSelection(grid, workbook);
  watchPointer(grid);
  void workbook.goTo({ sheet: "Article", row: 7, column: 2 });
  followFeed(feed, grid.host);
  theme.subscribe(() => grid.api.toggleDarkMode(theme.dark()));
  element("refresh").addEventListener("click", () => {
    void feed.refresh().then((failed) => failed ?? grid.host.recalculate("everything"));
  });
  element("demo").addEventListener("click", () => void addDemo(grid, workbook));
  void describeFunctions(grid, "functions.json");
  void import(/* webpackChunkName: "pane" */ "./show-pane").then(({ showPane }) =>
    showPane(element("pane"), { feed, workbook, appearance: theme, defaults, parts }),
  );
  return { grid, workbook, feed };
}
