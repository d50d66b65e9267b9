/** The cell whose formula calls one of our functions; `sheet` is the engine's own name of the sheet. */
export interface CallingCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** One text for a cell, to keep things by. */
export function cellKey({ sheet, row, column }: CallingCell): string {
  return `${sheet}!${row}!${column}`;
}
