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
  return withSheet ? `${quotedSheet(place.sheet)}${cell}` : cell;
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

/** A sheet as it stands before a reference: "Data!", or in quotes where it needs them. */
export function quotedSheet(sheet: string): string {
  const plain = /^[A-Za-z_][A-Za-z0-9_]*$/.test(sheet) && !LIKE_A_CELL.test(sheet);
  return plain ? `${sheet}!` : `'${sheet.replace(/'/g, "''")}'!`;
}

/** Names of sheets that would be read as cells: FY26, R1C1. */
const LIKE_A_CELL = /^(?:[A-Z]{1,3}\d+|R\d*(?:C\d*)?|C\d*)$/i;
