import { launchChromium } from "../support/chromium";
import { type Workbench, openWorkbench } from "../support/workbench";
import type { BenchFeed } from "./bench-feed";
import { cellQuestions } from "./market";
import { watchedIn } from "./page-watch";
import { type Measured, type Taken, measure } from "./rounds";

const FORMULAS = 100_000;
const COLUMNS = 100;
const ROWS_AT_ONCE = 50;
/** The grid's engine takes seconds for so many formulas. */
const MOST_ROUNDS = 3;
/** Series whose newest price is corrected before each refresh. */
const CORRECTED = 5;

/** A workbook of many formulas refreshed as a person refreshes it: found, fetched, swapped, calculated, compared. */
export interface RefreshFigures {
  readonly formulas: number;
  /** Cells that showed another value after the last refresh that moved. */
  readonly changed: number;
  readonly ways: readonly Measured[];
}

/** Fills one sheet of the workbench once, and refreshes it through the workbook port again and again. */
export async function measureRefresh(feed: BenchFeed, rounds: number): Promise<RefreshFigures> {
  const browser = await launchChromium(["--enable-precise-memory-info"]);
  try {
    const bench = await openWorkbench(browser, feed.addresses.feed);
    await fill(bench, feed);
    let changed = 0;
    const refreshed = async (): Promise<Taken> => {
      let seconds = 0;
      const taken = await watchedIn(bench, async () => {
        const report = await refresh(bench);
        ({ seconds, changed } = report.changed > 0 ? report : { ...report, changed });
      });
      return { ...taken, seconds };
    };
    const ways = await measure(
      [
        {
          name: `${CORRECTED} of ${feed.market.codes.length} series have another newest price`,
          async run() {
            await feed.correct(CORRECTED);
            return refreshed();
          },
        },
        { name: "nothing new: all asked again", run: refreshed },
      ],
      Math.min(rounds, MOST_ROUNDS),
    );
    return { formulas: FORMULAS, changed, ways };
  } finally {
    await browser.close();
  }
}

async function fill(bench: Workbench, { market }: BenchFeed): Promise<void> {
  const rows = FORMULAS / COLUMNS;
  await bench.page.evaluate(
    ([height, width]) => window.reprice?.grid.book().create("Bench", height, width),
    [rows + 10, COLUMNS + 10] as const,
  );
  await bench.settled();
  const formulas = cellQuestions(market, FORMULAS).map(([code, day], at) =>
    // One column of newest prices: the corrected ones change.
    at % COLUMNS === 0 ? `=REPRICE("${code}","last")` : `=REPRICE("${code}","${day}")`,
  );
  for (let row = 0; row < rows; row += ROWS_AT_ONCE) {
    const block = Array.from({ length: ROWS_AT_ONCE }, (_, down) =>
      formulas.slice((row + down) * COLUMNS, (row + down + 1) * COLUMNS),
    );
    await bench.put(`A${row + 1}`, block);
  }
  await bench.settled();
}

/** Refreshes and reads the report; a refresh that did not go through, or left cells out, is no measurement. */
async function refresh(bench: Workbench) {
  const report = await bench.page.evaluate(async () => {
    const outcome = await window.reprice?.snapshot.refresh();
    if (outcome?.kind !== "complete") return undefined;
    const { seconds, calculated, pending, changed } = outcome;
    return { seconds, calculated, pending, changed: changed.length };
  });
  if (!report || report.pending > 0 || report.calculated < FORMULAS) {
    throw new Error(`the refresh came to ${JSON.stringify(report)}`);
  }
  return report;
}
