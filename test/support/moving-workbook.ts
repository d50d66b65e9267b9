import type { SnapshotView } from "../../src/core/view";
import { cellFunctionNames } from "../../src/functions/list";
import { type SnapshotControl, snapshotControl } from "../../src/workbook/snapshot/control";
import { type FakeFeed, fakeFeed } from "./fake-feed";
import { type FakeWorkbook, fakeWorkbook } from "./fake-workbook";
import { realClock } from "./real-clock";
import type { Alarms } from "../../src/workbook/snapshot/calculate-again";

/** A workbook that a control moves from snapshot to snapshot; its cells show the number of the snapshot in use. */
export interface MovingWorkbook {
  readonly workbook: FakeWorkbook;
  readonly feed: FakeFeed;
  readonly control: SnapshotControl;
}

/** A view of no series that is only told by its number. */
export function numbered(view: SnapshotView, number: number): SnapshotView {
  return { ...view, catalogue: { ...view.catalogue, snapshot: { feed: "test", number } } };
}

/** A workbook with REPRICE in these cells, open at a snapshot. */
export async function movingWorkbook(
  view: SnapshotView,
  places: readonly string[],
  clock: Alarms = realClock,
): Promise<MovingWorkbook> {
  const feed = fakeFeed(view);
  await feed.open();
  const workbook = fakeWorkbook({ "Sheet1!Z1": { shows: 5, formula: "=2+3" } });
  const calculate = (named: readonly string[]) => {
    const shows = feed.current()?.catalogue.snapshot.number ?? 0;
    for (const place of named) workbook.put(place, { shows, formula: '=REPRICE("NdOxide")' });
  };
  calculate(places);
  workbook.onRecalculate(calculate);
  const control = snapshotControl({ workbook, feed, names: cellFunctionNames, clock });
  return { workbook, feed, control };
}
