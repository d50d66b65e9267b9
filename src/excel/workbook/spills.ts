import type { Area, CellPlace } from "../../workbook/address";
import { areaOf, loadPlace, rangeOf } from "./areas";
import { columnRuns } from "./recalculate-cells";

/** Ranges asked for in one sync. */
const MOST_RANGES = 1000;

/** The areas into which formulas at these places spill; none in an Excel that knows no spilling. */
export async function spillsAmong(
  context: Excel.RequestContext,
  places: readonly CellPlace[],
): Promise<readonly Area[]> {
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.12")) return [];
  const anchors: Area[] = [];
  let runs = columnRuns(places);
  while (runs.length > 0) {
    const doubtful: Area[] = [];
    for (let first = 0; first < runs.length; first += MOST_RANGES) {
      doubtful.push(...(await withSpill(context, runs.slice(first, first + MOST_RANGES))));
    }
    anchors.push(...doubtful.filter(isShort).flatMap(placesIn));
    // One spill in a column of thousands is found by halves.
    runs = doubtful.filter((run) => !isShort(run)).flatMap(halvesOf);
  }
  const found: Area[] = [];
  for (let at = 0; at < anchors.length; at += MOST_RANGES) {
    found.push(...(await spillsOf(context, anchors.slice(at, at + MOST_RANGES))));
  }
  return found;
}

/** Cells that are asked one by one rather than by halves. */
function isShort({ rows }: Area): boolean {
  return rows <= 16;
}

function halvesOf(run: Area): readonly Area[] {
  const upper = Math.floor(run.rows / 2);
  return [
    { ...run, rows: upper },
    { ...run, row: run.row + upper, rows: run.rows - upper },
  ];
}

/** Runs that hold a cell with a spill border: Excel says null where some cells have one and others do not. */
async function withSpill(
  context: Excel.RequestContext,
  runs: readonly Area[],
): Promise<readonly Area[]> {
  const asked = runs.map((run) => ({ run, range: rangeOf(context, run).load("hasSpill") }));
  await context.sync();
  return asked.filter(({ range }) => range.hasSpill !== false).map(({ run }) => run);
}

async function spillsOf(
  context: Excel.RequestContext,
  anchors: readonly Area[],
): Promise<readonly Area[]> {
  const asked = anchors.map((anchor) => ({
    sheet: anchor.sheet,
    range: loadPlace(rangeOf(context, anchor).getSpillingToRangeOrNullObject()),
  }));
  await context.sync();
  return asked
    .flatMap(({ sheet, range }) => (range.isNullObject ? [] : [areaOf(sheet, range)]))
    .filter(({ rows, columns }) => rows * columns > 1);
}

/** Each cell of an area. */
export function placesIn(area: Area): readonly Area[] {
  return Array.from({ length: area.rows * area.columns }, (_, at) => ({
    sheet: area.sheet,
    row: area.row + Math.floor(at / area.columns),
    column: area.column + (at % area.columns),
    rows: 1,
    columns: 1,
  }));
}
