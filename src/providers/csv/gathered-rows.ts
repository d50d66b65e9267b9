import { dayNumber } from "../../core/day";
import { instantOf } from "../../core/instant";
import {
  type AmountName,
  type Amounts,
  type Observation,
  amountNames,
  statuses,
} from "../../core/observation";

/** One row of a file, its source as a place in the file's list of sources. */
export interface GatheredRow extends Omit<Observation, "source" | "note"> {
  readonly line: number;
  readonly source: number;
}

const FIRST_CAPACITY = 16;

/** The rows of one series in a file, as columns: a million rows as objects would take ten times the memory. */
export class GatheredRows {
  #size = 0;
  #line = new Int32Array(FIRST_CAPACITY);
  #day = new Int32Array(FIRST_CAPACITY);
  #knownSince = new Float64Array(FIRST_CAPACITY);
  #status = new Uint8Array(FIRST_CAPACITY);
  #source = new Int32Array(FIRST_CAPACITY);
  readonly #amounts: Partial<Record<AmountName, Float64Array>> = {};

  get size(): number {
    return this.#size;
  }

  add({ line, day, knownSince, status, source, amounts }: GatheredRow): void {
    if (this.#size === this.#line.length) this.#grow();
    const row = this.#size++;
    this.#line[row] = line;
    this.#day[row] = day;
    this.#knownSince[row] = knownSince;
    this.#status[row] = statuses.indexOf(status);
    this.#source[row] = source;
    for (const name of amountNames) {
      const amount = amounts[name];
      if (amount !== undefined) this.#columnOf(name)[row] = amount;
    }
  }

  /** Rows as observations in order of day and moment, a series at a time. */
  *observations(sources: readonly string[]): Generator<Observation> {
    for (const row of this.#order()) {
      yield {
        day: dayNumber(this.#day[row] ?? 0),
        knownSince: instantOf(this.#knownSince[row] ?? 0),
        amounts: this.#amountsAt(row),
        status: statuses[this.#status[row] ?? 0] ?? "published",
        source: sources[this.#source[row] ?? 0] ?? "",
      };
    }
  }

  /** Lines that say something else of the same day and moment than an earlier line, in pairs. */
  *contradictions(): Generator<{ readonly line: number; readonly earlier: number }> {
    const order = this.#order();
    for (let place = 1; place < order.length; place += 1) {
      const [earlier = 0, row = 0] = [order[place - 1], order[place]];
      if (this.#compare(earlier, row) === 0 && !this.#isSame(earlier, row)) {
        yield { line: this.#line[row] ?? 0, earlier: this.#line[earlier] ?? 0 };
      }
    }
  }

  #order(): Uint32Array {
    const order = new Uint32Array(this.#size).map((_, row) => row);
    const isSorted = order.every((row) => row === 0 || this.#compare(row - 1, row) <= 0);
    return isSorted ? order : order.sort((a, b) => this.#compare(a, b) || a - b);
  }

  #compare(a: number, b: number): number {
    return (
      (this.#day[a] ?? 0) - (this.#day[b] ?? 0) ||
      (this.#knownSince[a] ?? 0) - (this.#knownSince[b] ?? 0)
    );
  }

  #isSame(a: number, b: number): boolean {
    return (
      this.#status[a] === this.#status[b] &&
      this.#source[a] === this.#source[b] &&
      Object.values(this.#amounts).every((column) => Object.is(column[a], column[b]))
    );
  }

  #amountsAt(row: number): Amounts {
    const amounts: Partial<Record<AmountName, number>> = {};
    for (const name of amountNames) {
      const amount = this.#amounts[name]?.[row] ?? NaN;
      if (amount === amount) amounts[name] = amount;
    }
    return amounts;
  }

  #columnOf(name: AmountName): Float64Array {
    return (this.#amounts[name] ??= new Float64Array(this.#line.length).fill(NaN));
  }

  #grow(): void {
    const capacity = this.#line.length * 2;
    this.#line = grown(this.#line, new Int32Array(capacity));
    this.#day = grown(this.#day, new Int32Array(capacity));
    this.#knownSince = grown(this.#knownSince, new Float64Array(capacity));
    this.#status = grown(this.#status, new Uint8Array(capacity));
    this.#source = grown(this.#source, new Int32Array(capacity));
    for (const name of amountNames) {
      const column = this.#amounts[name];
      if (column) this.#amounts[name] = grown(column, new Float64Array(capacity).fill(NaN));
    }
  }
}

function grown<Column extends Int32Array | Float64Array | Uint8Array>(
  column: Column,
  larger: Column,
): Column {
  larger.set(column);
  return larger;
}
