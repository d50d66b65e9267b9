import { launchChromium } from "../support/chromium";
import { type Workbench, openWorkbench } from "../support/workbench";
import type { BenchFeed } from "./bench-feed";
import { cellQuestions } from "./market";
import { type OwnShare, ownShare } from "./own-share";
import { watchedIn } from "./page-watch";
import { type Measured, type Taken, type Way, measure } from "./rounds";

const CELLS = 10_000;
const ROWS_AT_ONCE = 1_000;

/** The workbench with so many formulas and as many dependents, beside formulas of the grid itself. */
export interface WorkbenchFigures {
  readonly cells: number;
  readonly ways: readonly Measured[];
  /** Of a run that was sampled, apart from those that were timed. */
  readonly own: OwnShare;
}

/**
 * Fills the grid with formulas of ours and, in the same run, with formulas that the grid's own engine answers alone: what ours
 * block the page for beyond them is ours.
 */
export async function measureWorkbench(feed: BenchFeed, rounds: number): Promise<WorkbenchFigures> {
  const browser = await launchChromium(["--enable-precise-memory-info"]);
  const questions = cellQuestions(feed.market, CELLS);
  const ours = questions.map(([code, day]) => `=REPRICE("${code}","${day}")`);
  const rounding = questions.map((_, at) => `=ROUND(${at}.25,1)`);
  async function opened<Outcome>(work: (bench: Workbench) => Promise<Outcome>): Promise<Outcome> {
    const bench = await openWorkbench(browser, feed.addresses.feed);
    try {
      await clear(bench);
      return await work(bench);
    } finally {
      await bench.page.context().close();
    }
  }
  try {
    const filling = (formulas: readonly string[]) => (): Promise<Taken> =>
      opened((bench) => watchedIn(bench, () => fill(bench, formulas)));
    const ways: readonly Way[] = [
      { name: "REPRICE in each, cold", run: filling(ours) },
      { name: "ROUND in each: the grid alone", run: filling(rounding) },
    ];
    const measured = await measure(ways, rounds);
    const own = await opened((bench) => ownShare(bench.page, () => fill(bench, ours)));
    return { cells: CELLS, ways: measured, own };
  } finally {
    await browser.close();
  }
}

/** A sheet of its own, so that the starter workbook's cells count in neither way. */
async function clear(bench: Workbench): Promise<void> {
  await bench.page.evaluate((rows) => {
    window.reprice?.grid.book().create("Bench", rows, 4);
  }, CELLS + 10);
  await bench.settled();
}

async function fill(bench: Workbench, formulas: readonly string[]): Promise<void> {
  for (let start = 0; start < formulas.length; start += ROWS_AT_ONCE) {
    const rows = formulas
      .slice(start, start + ROWS_AT_ONCE)
      .map((formula, at) => [formula, `=A${start + at + 1}*2`]);
    await bench.put(`A${start + 1}`, rows);
  }
  await bench.settled();
}
