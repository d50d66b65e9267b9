import type { Area, CellPlace } from "../../workbook/address";
import type { Workbook } from "../../workbook/workbook";
import { cellsOf } from "./cells";
import { definedNames, setName } from "./defined-names";
import { filledAreas, spilledAreas } from "./filled-areas";
import { onCalculated, onChange, onSelection } from "./grid-events";
import { formulaCells } from "./formula-cells";
import type { Grid } from "./grid";
import { ownOf, withOwn } from "./own";
import { areaIn } from "./places";
import { replaceBlocks } from "./replace-blocks";
import { copySheet, setSheet, sheetFacts } from "./sheets";
import { shownIn } from "./shown";
import { usedAreas } from "./used-areas";
import { writeCells } from "./write-cells";

/** The workbook that is open in the grid. */
export function gridWorkbook(grid: Grid): Workbook {
  const sheetNamed = (name: string) => {
    const sheet = grid.book().getSheetByName(name);
    if (!sheet) throw new Error(`there is no sheet ${name}`);
    return sheet;
  };
  return {
    async selection() {
      const sheet = grid.book().getActiveSheet();
      const range = sheet.getSelection()?.getActiveRange()?.getRange();
      const first = { startRow: 0, endRow: 0, startColumn: 0, endColumn: 0 };
      return areaIn(sheet.getSheetName(), range ?? first);
    },

    async read(area: Area) {
      const cell = cellsOf(grid, sheetNamed(area.sheet));
      return Array.from({ length: area.rows }, (_, down) =>
        Array.from({ length: area.columns }, (_, across) =>
          shownIn(cell(area.row + down, area.column + across)),
        ),
      );
    },

    write: async (place, rows, options) =>
      writeCells(grid, sheetNamed(place.sheet), { place, rows, overwrite: options?.overwrite }),

    replace: async (blocks) =>
      replaceBlocks(
        grid,
        blocks.map((block) => ({ ...block, on: sheetNamed(block.place.sheet) })),
      ),
    used: async () => usedAreas(grid),

    formulas: async () => formulaCells(grid),
    filled: async (places) => filledAreas(grid, places, sheetNamed),
    spilled: async (places) => spilledAreas(grid, places, sheetNamed),

    async recalculate(places) {
      const cells = places.map(({ sheet, row, column }) => ({
        sheet: sheetNamed(sheet).getSheetId(),
        row,
        column,
      }));
      grid.host.recalculate(cells);
    },

    isCalculating: async () => !grid.host.settled,
    isEditing: async () => grid.book().isCellEditing(),

    async goTo({ sheet: name, row, column }: CellPlace) {
      const sheet = sheetNamed(name);
      grid.book().setActiveSheet(sheet);
      sheet.getRange(row, column).activate();
      sheet.scrollToCell(Math.max(0, row - 3), Math.max(0, column - 2));
    },

    sheets: async () => sheetFacts(grid),
    setSheet: async (name, state) => setSheet(grid, name, state),
    copySheet: async (name) => copySheet(grid, sheetNamed(name)),
    names: async () => definedNames(grid),
    setName: async (name) => setName(grid, name),

    setting: async (key) => ownOf(grid.book()).settings[key],
    setSetting: async (key, value) => withOwn(grid.book(), "settings", key, value),
    part: async (namespace) => ownOf(grid.book()).parts[namespace],
    async setPart(namespace, xml) {
      withOwn(grid.book(), "parts", namespace, xml);
      return undefined;
    },

    onSelection: (changed) => onSelection(grid, changed),
    onChange: (changed) => onChange(grid, changed),
    onCalculated: (calculated) => onCalculated(grid, calculated),
  };
}
