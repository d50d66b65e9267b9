/** What is wrong with a cell or a row, in words. It is a value. */
export class Wrong {
  constructor(readonly says: string) {}
}

/** True for what cannot be read. */
export function isWrong(value: unknown): value is Wrong {
  return value instanceof Wrong;
}
