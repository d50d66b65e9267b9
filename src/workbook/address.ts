/** A rectangle of cells of one sheet; rows and columns count from 0. */
export interface Area {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** One cell of one sheet. */
export type CellPlace = Pick<Area, "sheet" | "row" | "column">;

/** Writes a place as a person reads it: "C7", with the sheet in front where it is asked for. */
export function formatPlace(place: CellPlace, withSheet = false): string {
  const cell = `${columnLetters(place.column)}${place.row + 1}`;
  return withSheet ? `${sheetPrefix(place.sheet)}${cell}` : cell;
}

/** Writes an area as "Article!A1:C9", or as a place when it is one cell. */
export function formatArea(area: Area): string {
  const first = formatPlace(area, true);
  if (area.rows === 1 && area.columns === 1) return first;
  const last = { ...area, row: area.row + area.rows - 1, column: area.column + area.columns - 1 };
  return `${first}:${formatPlace(last)}`;
}

/** The letters of a column: 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  const letter = String.fromCharCode(65 + (column % 26));
  return rest === 0 ? letter : `${columnLetters(rest - 1)}${letter}`;
}

function sheetPrefix(sheet: string): string {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(sheet) ? `${sheet}!` : `'${sheet.replace(/'/g, "''")}'!`;
}
