import type { Basis } from "../../core/basis";
import type { SeriesEntry } from "../../core/catalogue";
import { splitCode } from "../../core/code";
import { type Frequency, frequencies } from "../../core/frequency";
import type { SeriesDeclaration } from "../../store/store";
import { GatheredRows } from "./gathered-rows";
import { quoteText } from "./quote-text";
import { type RowBasis, contradiction, declaredBasis, isIndex, readRowBasis } from "./series-basis";

/** One series of a file: what it is declared as, by the store or by the file itself, and its rows so far. */
export class GatheredSeries {
  readonly rows = new GatheredRows();
  readonly firstLine: number;
  readonly #said = new Map<string, RowBasis | string>();
  #basis: Basis | undefined;
  #frequency: Frequency | undefined;
  #scaledLine: number | undefined;
  #unsaidLine: number | undefined;

  constructor(
    readonly code: string,
    /** What the store declares already. */
    readonly known: SeriesEntry | undefined,
    line: number,
  ) {
    this.firstLine = line;
    this.#basis = known?.basis;
    this.#frequency = known?.frequency;
  }

  /** The frequency of the series, which the first row of a new one declares: daily unless it says otherwise. */
  frequencyOf(cell: string): Frequency | { wrong: string } {
    const text = cell.trim().toLowerCase();
    const said = frequencies.find((name) => name === text);
    if (text !== "" && !said) {
      return { wrong: `${quoteText(cell)} is not a frequency; write ${frequencies.join(", ")}` };
    }
    this.#frequency ??= said ?? "daily";
    if (said && said !== this.#frequency) {
      return { wrong: `${this.code} is ${this.#frequency}, and one series keeps one frequency` };
    }
    return this.#frequency;
  }

  /** By how many decimal places the numbers of a row are moved, which its basis may say; a text says what is wrong with it. */
  placesOf(cell: string, line: number): number | string {
    if (cell.trim() === "") {
      this.#unsaidLine ??= line;
      return 0;
    }
    let said = this.#said.get(cell);
    if (said === undefined) {
      said = this.#read(cell);
      this.#said.set(cell, said);
    }
    if (typeof said === "string") return said;
    if (said.places !== 0) this.#scaledLine ??= line;
    return said.places;
  }

  /** What the rows together leave open, as texts. */
  *unsettled(): Generator<string> {
    if (!this.#basis && this.#unsaidLine !== undefined) {
      yield `${this.code} is new: give its basis, such as "CNY/t inc VAT", in the column basis`;
    }
    if (this.#scaledLine !== undefined && this.#unsaidLine !== undefined) {
      yield `the basis of line ${this.#scaledLine} counts in larger units, that of line ${this.#unsaidLine} is empty; write it in every row of ${this.code}`;
    }
  }

  /** The declaration of a new series; nothing for one that the store has. */
  declaration(): SeriesDeclaration | undefined {
    if (this.known || !this.#basis) return undefined;
    const { market } = splitCode(this.code);
    return {
      code: this.code,
      kind: isIndex(this.code) ? "index" : "material",
      basis: this.#basis,
      frequency: this.#frequency ?? "daily",
      calendar: market === "EU" || market === "US" ? "weekdays" : "cn",
      licence: "private",
      synthetic: false,
    };
  }

  #read(cell: string): RowBasis | string {
    const said = readRowBasis(cell);
    if (typeof said === "string") return said;
    if (!this.#basis) {
      const basis = declaredBasis(this.code, said);
      if (typeof basis === "string") return basis;
      this.#basis = basis;
    }
    return contradiction(this.code, this.#basis, said) ?? said;
  }
}
