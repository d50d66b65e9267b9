/** One row of an answer by column name, to be read by the functions below; a driver may add columns of its own. */
export type Row = Readonly<Record<string, unknown>>;

/** A whole number or amount that the table says is always there. */
export function numberIn(row: Row, column: string): number {
  const value = row[column];
  if (typeof value === "number") return value;
  throw new TypeError(`The store has no number in ${column}.`);
}

/** A text that the table says is always there. */
export function textIn(row: Row, column: string): string {
  const value = row[column];
  if (typeof value === "string") return value;
  throw new TypeError(`The store has no text in ${column}.`);
}

/** Bytes that the table says are always there. */
export function bytesIn(row: Row, column: string): Uint8Array {
  const value = row[column];
  if (ArrayBuffer.isView(value)) return bytesOf(value);
  // libsql gives a bare buffer in a list of rows.
  if (value instanceof ArrayBuffer) return new Uint8Array(value);
  throw new TypeError(`The store has no bytes in ${column}.`);
}

/** A field that is there when the column is not null: `{ valueTo: 5 }` or `{}`. */
export function numberField<Name extends string>(
  row: Row,
  column: string,
  name: Name,
): { readonly [Key in Name]?: number } {
  return row[column] === null ? {} : field(name, numberIn(row, column));
}

/** The same for a text. */
export function textField<Name extends string>(
  row: Row,
  column: string,
  name: Name,
): { readonly [Key in Name]?: string } {
  return row[column] === null ? {} : field(name, textIn(row, column));
}

function field<Name extends string, Value>(name: Name, value: Value): Record<Name, Value> {
  return { [name]: value } as Record<Name, Value>;
}

function bytesOf({ buffer, byteOffset, byteLength }: ArrayBufferView): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}
