import type { IWorkbookData } from "@univerjs/core";
import type { Scheduler } from "../client/batch";
import type { FeedPorts } from "../client/http-feed";
import type { Keeping, KeepingParts } from "../client/stored/keeping";
import type { LateKeeping } from "../client/stored/late-keeping";
import type { WatchedFeed } from "../client/watched-feed";
import { cellFunctionNames } from "../functions/list";
import type { FeedParts } from "../pane/feed-parts";
import { anchorOf } from "../workbook/snapshot/anchor";
import { type SnapshotControl, snapshotControl } from "../workbook/snapshot/control";
import type { Workbook } from "../workbook/workbook";
import type { WorkbookDefaults } from "../workbook/workbook-defaults";
import { clock } from "./clock";
import { showCharts } from "./charts/show-charts";
import { keepWorkbook } from "./file/keep-workbook";
import { followFeed } from "./follow-feed";
import { showCellsAsExcel } from "./grid/cell-display";
import { describeFunctions } from "./grid/completion";
import { type Grid, startGrid } from "./grid/grid";
import { gridWorkbook } from "./grid/grid-workbook";
import { watchPointer } from "./inspect/watch-pointer";
import { watchSelection } from "./inspect/watch-selection";
import { paneWishes } from "../pane/wishes";
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
  /** Says whom to ask for the snapshot of the workbook that is open. */
  readonly anchorIn: (anchor: NonNullable<FeedPorts["anchor"]>) => void;
  readonly kept: LateKeeping;
  /** What keeping needs besides the workbook. */
  readonly keptOf: Omit<KeepingParts, "papers" | "machine">;
}

/** What the page is made of, for whoever opens its console, and for tests: nobody can read a canvas. */
export interface Desk {
  readonly grid: Grid;
  readonly workbook: Workbook;
  readonly feed: WatchedFeed;
  readonly snapshot: SnapshotControl;
}

/** Puts grid and pane onto the page and opens the starter workbook. */
export function openDesk(desk: DeskParts): Desk {
  const { feed, scheduler, theme, defaults, parts, anchorIn, kept, keptOf } = desk;
  const place = element("grid");
  place.replaceChildren();
  const grid = startGrid(place, { schedule: scheduler, dark: theme.dark(), fault: reportError });
  const workbook = gridWorkbook(grid);
  const snapshot = snapshotControl({ workbook, feed, names: cellFunctionNames, clock });
  let keeping: Keeping | undefined;
  const open = (book: IWorkbookData): void => {
    grid.open(book);
    showCharts(grid);
    keptOf.use.clear();
    void keeping?.reopen();
    // The engine waits for more edits before it begins, and the settings are there at once.
    void defaults.read(workbook).then((news) => news && grid.host.recalculate("everything"));
    void snapshot.opened();
  };
  open(bookOf("Rare-earth prices", starterSheets));
  showCellsAsExcel(grid);
  anchorIn(() => anchorOf(workbook));
  kept.start(async () => {
    const { keepIn } = await import(/* webpackChunkName: "keep" */ "../pane/keep");
    keeping = keepIn(workbook, keptOf);
    return keeping;
  });
  const openAnother = (book: IWorkbookData): void => {
    feed.reopen();
    open(book);
    void feed.open();
  };
  keepWorkbook(grid, openAnother, async () => {
    await Promise.all([snapshot.saving(), keeping?.carry.flush()]);
  });
  watchSelection(grid, workbook);
  watchPointer(grid);
  void workbook.goTo({ sheet: "Article", row: 7, column: 2 });
  followFeed(feed, workbook);
  theme.subscribe(() => grid.api.toggleDarkMode(theme.dark()));
  const { wish, ...wishes } = paneWishes();
  element("refresh").addEventListener("click", () => {
    wish({ tab: "workbook" });
    void snapshot.refresh();
  });
  element("demo").addEventListener("click", () => void addDemo(grid, workbook));
  void describeFunctions(grid, "functions.json");
  void import(/* webpackChunkName: "pane" */ "./show-pane").then(async ({ showPane }) =>
    showPane(element("pane"), {
      feed,
      workbook,
      appearance: theme,
      defaults,
      parts,
      snapshot,
      wish: wishes,
      keeping: await kept.started(),
    }),
  );
  return { grid, workbook, feed, snapshot };
}
