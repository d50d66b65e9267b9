import type { Source } from "../../core/catalogue";

/** The sources that the rows of a file name: ids of the store's, or any text, which becomes a source. */
export class RowSources {
  readonly #places = new Map<string, number>();
  readonly #own: Source[] = [];
  readonly #known: ReadonlySet<string>;

  constructor(known: readonly Source[]) {
    this.#known = new Set(known.map(({ id }) => id));
  }

  /** Ids in the order of their places. */
  get ids(): readonly string[] {
    return [...this.#places.keys()];
  }

  /** Sources that the store has not yet. */
  get declared(): readonly Source[] {
    return this.#own;
  }

  /** Place of the source that a cell names; an empty one means the file of the quoter. */
  placeOf(cell: string, quoter: string): number {
    const text = cell.trim();
    return text === ""
      ? this.#place(`csv:${quoter}`, `${quoter}, from a CSV file`)
      : this.#place(text, text);
  }

  #place(id: string, title: string): number {
    const known = this.#places.get(id);
    if (known !== undefined) return known;
    if (!this.#known.has(id)) this.#own.push({ id, title });
    this.#places.set(id, this.#places.size);
    return this.#places.size - 1;
  }
}
