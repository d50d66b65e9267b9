import type { FWorksheet } from "@univerjs/sheets/facade";
import { type Failure, isFailure } from "../../core/failure";
import { sentenceOf } from "../../core/sentences";
import type { Call } from "../../engine/calls";
import { type CellPlace, formatPlace } from "../../workbook/address";
import { pointsOf } from "../charts/chart-layer";
import { chartText } from "../charts/chart-plan";
import { chartAt } from "../charts/show-charts";
import { cellsOf, spillAt } from "../grid/cells";
import type { Grid } from "../grid/grid";
import { BUSY_TEXT, isBusyCell, isErrorCell, shownIn } from "../grid/shown";
import type { CellExplanation } from "./cell-explanation";
import { excelSentence } from "./excel-errors";
import { provenanceLine, provenanceOf } from "./provenance";
import { referencesIn } from "./references";

/** How far an error is followed from formula to formula. */
const MOST_STEPS = 20;

/** Tells what a cell holds and why: the reason of its error, or where its number comes from; `again` is called once more can be told. */
export function explainCell(
  grid: Grid,
  place: CellPlace,
  again: () => void = () => {},
): CellExplanation {
  const sheet = grid.book().getSheetByName(place.sheet);
  const chart = sheet && chartAt(grid, sheet.getSheetId(), place);
  if (chart) {
    const note = chartText(chart, pointsOf(grid, chart));
    return { place, formula: "", shows: "", state: "chart", note, rows: [] };
  }
  const cell = sheet && cellsOf(grid, sheet)(place.row, place.column);
  if (!sheet || !cell) return { place, formula: "", shows: "", state: "empty", note: "", rows: [] };
  const anchor = anchorOf(grid, sheet, place);
  const formula = formulaAt(sheet, anchor);
  const spilled = anchor.row !== place.row || anchor.column !== place.column;
  const from = spilled ? `Spilled from ${formatPlace(anchor)}. ` : "";
  const base = { place, formula };
  if (isBusyCell(cell)) {
    return { ...base, shows: BUSY_TEXT, state: "busy", note: "Asking the feed.", rows: [] };
  }
  if (isErrorCell(cell)) {
    const note = from + errorNote(grid, place, anchor, MOST_STEPS);
    return { ...base, shows: String(cell.v), state: "error", note, rows: [] };
  }
  const shows = sheet.getRange(place.row, place.column).getDisplayValue();
  if (shownIn(cell) === "" && formula === "") {
    return { ...base, shows: "", state: "empty", note: "", rows: [] };
  }
  const rows =
    callsAt(grid, sheet, anchor)
      .map((call) => provenanceOf(call, again))
      .find(({ length }) => length > 0) ?? [];
  return { ...base, shows, state: "value", note: from + provenanceLine(rows), rows };
}

/** The cell that a place's value spills from; itself where it does not. */
function anchorOf(grid: Grid, sheet: FWorksheet, place: CellPlace): CellPlace {
  return { ...place, ...spillAt(grid, sheet, place.row, place.column) };
}

function formulaAt(sheet: FWorksheet, { row, column }: CellPlace): string {
  return sheet.getRange(row, column).getFormula();
}

function callsAt(grid: Grid, sheet: FWorksheet, { row, column }: CellPlace): readonly Call[] {
  return grid.host.calls.of({ sheet: sheet.getSheetId(), row, column });
}

/** Why a cell shows an error: the reason that our function gave, what a cell it depends on says, or what Excel's error means. */
function errorNote(grid: Grid, place: CellPlace, anchor: CellPlace, steps: number): string {
  const shows = valueAt(grid, place);
  const sheet = grid.book().getSheetByName(place.sheet);
  if (!sheet) return excelSentence(shows);
  const failure = failureAt(callsAt(grid, sheet, anchor), place, anchor, shows);
  if (failure) return sentenceOf(failure);
  const cause = referencesIn(formulaAt(sheet, anchor), place.sheet).find(
    (other) => valueAt(grid, other) === shows,
  );
  const causeSheet = cause && grid.book().getSheetByName(cause.sheet);
  if (!cause || !causeSheet || steps === 0) return excelSentence(shows);
  const where = formatPlace(cause, cause.sheet !== place.sheet);
  const why = errorNote(grid, cause, anchorOf(grid, causeSheet, cause), steps - 1);
  return `${where} has this error. ${why}`;
}

function valueAt(grid: Grid, { sheet: name, row, column }: CellPlace): string {
  const sheet = grid.book().getSheetByName(name);
  return String((sheet && cellsOf(grid, sheet)(row, column))?.v ?? "");
}

/** The reason behind an error: of a table, the one at the cell's own place in it. */
function failureAt(
  calls: readonly Call[],
  place: CellPlace,
  anchor: CellPlace,
  shows: string,
): Failure | undefined {
  for (const { answer } of calls) {
    const cell: unknown = Array.isArray(answer)
      ? (answer[place.row - anchor.row] as readonly unknown[] | undefined)?.[
          place.column - anchor.column
        ]
      : answer;
    if (isFailure(cell) && cell.shows === shows) return cell;
  }
  return undefined;
}
