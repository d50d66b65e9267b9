import type { Catalogue } from "../../core/catalogue";
import { splitCode } from "../../core/code";
import { type Day, formatDay, knownDay } from "../../core/day";
import type { Frequency } from "../../core/frequency";
import { type Instant, feedDayOf } from "../../core/instant";
import type { Import } from "../../store/store";
import type { Problems } from "../rejection";
import type { GatheredRow } from "./gathered-rows";
import { GatheredSeries } from "./gathered-series";
import { type QuotePlaces, readHeader } from "./header";
import { readKnownSince } from "./known-since";
import type { ColumnName, Layout } from "./layout";
import { isBlank, readAmounts, readStatus, unfitNumbers } from "./row-amounts";
import { type NamedSeries, readRowCode } from "./row-code";
import { readRowDay } from "./row-day";
import { RowSources } from "./row-sources";
import type { TableRow } from "./table";

/** What decides how the rows of a file are understood. */
export interface ReadingRules {
  readonly known: Catalogue;
  readonly now: Instant;
  readonly layout: Layout;
  /** Since when rows are known that do not say it themselves. */
  readonly knownSince: Instant;
  /** True where a name that no material has makes a material of the user's own. */
  readonly ownMaterials: boolean;
  /** True for the answer of a source, which may have nothing to say today; a file without rows is a mistake. */
  readonly mayBeEmpty?: boolean;
}

/** Rare earths had no price before. */
const FIRST_DAY = knownDay(1900, 1, 1);

/** Moments that are remembered, since most rows of a day share theirs. */
const MOST_MOMENTS = 100_000;

/** How far ahead the price of a period may be announced. */
const MOST_DAYS_AHEAD = 366;

/** A row's text in a column, "" where it has none. */
type CellOf = (column: ColumnName) => string;

/** Reads the rows of one file into its series and notes everything that is wrong. */
export class FileReading {
  readonly #series = new Map<string, GatheredSeries>();
  readonly #seriesByCell = new Map<string, GatheredSeries | undefined>();
  readonly #moments = new Map<string, Instant | string>();
  readonly #sources: RowSources;
  #quotes: readonly QuotePlaces[] | undefined;
  #width = 0;

  constructor(
    private readonly rules: ReadingRules,
    private readonly problems: Problems,
  ) {
    this.#sources = new RowSources(rules.known.sources);
  }

  /** Takes the next row; the first one is the header. */
  take({ line, cells, isCut }: TableRow): void {
    if (!this.#quotes) {
      this.#takeHeader(line, cells);
      return;
    }
    if (isCut && cells.length < this.#width) {
      this.problems.add("the file ends in the middle of this row", line);
    } else if (cells.slice(this.#width).some((cell) => cell.trim() !== "")) {
      const count = `the row has ${cells.length} cells, the header ${this.#width}`;
      this.problems.add(`${count}; is there a number with a comma in it?`, line);
    } else {
      for (const places of this.#quotes) {
        this.#takeQuote(line, (column) => {
          const place = places[column];
          return (typeof place === "number" ? cells[place] : place) ?? "";
        });
      }
    }
  }

  /** What the file comes to, once every row was taken. Worth nothing if there are problems. */
  finish(): Pick<Import, "declarations" | "sources" | "observations"> {
    for (const series of this.#series.values()) {
      for (const says of series.unsettled()) this.problems.add(says, series.firstLine);
      for (const { line, earlier } of series.rows.contradictions()) {
        this.problems.add(`${series.code} has another price for this day on line ${earlier}`, line);
      }
    }
    if (!this.#quotes) this.problems.add("the file is empty");
    else if (this.#series.size === 0 && this.problems.isEmpty && !this.rules.mayBeEmpty) {
      this.problems.add("the file has no rows");
    }
    const all = [...this.#series.values()];
    const ids = this.#sources.ids;
    return {
      declarations: all.flatMap((series) => series.declaration() ?? []),
      sources: this.#sources.declared,
      observations: new Map(
        all.map(({ code, rows }) => [code, readAgain(() => rows.observations(ids))]),
      ),
    };
  }

  #takeHeader(line: number, cells: readonly string[]): void {
    const quotes = readHeader(cells, this.rules.layout);
    this.#width = cells.length;
    // With a wrong header no row can be read, so only the header is complained of.
    this.#quotes = "wrong" in quotes ? [] : quotes;
    if ("wrong" in quotes) for (const says of quotes.wrong) this.problems.add(says, line);
  }

  #takeQuote(line: number, cellOf: CellOf): void {
    const { numbers, quotes } = this.rules.layout;
    if (quotes && isBlank(cellOf, numbers)) return;
    const series = this.#seriesOf(cellOf("code"), line);
    if (!series) return;
    const row = this.#readQuote(cellOf, series, line);
    if (typeof row === "string") this.problems.add(row, line);
    else series.rows.add(row);
  }

  /** A row of a series, or the first thing that is wrong with it. */
  #readQuote(cellOf: CellOf, series: GatheredSeries, line: number): GatheredRow | string {
    const { layout } = this.rules;
    const frequency = series.frequencyOf(cellOf("frequency"));
    if (typeof frequency === "object") return frequency.wrong;
    const day = readRowDay(cellOf("day"), frequency, layout.days);
    if (typeof day === "string") return day;
    if (!this.#isPlausible(day, frequency))
      return `${formatDay(day)} is no day that has a price yet`;
    const places = series.placesOf(cellOf("basis"), line);
    if (typeof places === "string") return places;
    const amounts = readAmounts(cellOf, layout.numbers, places);
    if (typeof amounts === "string") return amounts;
    const status = readStatus(cellOf("status"));
    if (typeof status === "object") return status.wrong;
    const unfit = unfitNumbers(status, amounts);
    if (unfit !== undefined) return unfit;
    const knownSince = this.#knownSince(cellOf("known_since"));
    if (typeof knownSince === "string") return knownSince;
    const { quoter = "" } = splitCode(series.code);
    const source = this.#sources.placeOf(cellOf("source"), quoter);
    return { line, day, amounts, knownSince, status, source };
  }

  /** The series that a cell names; the same wrong code is complained of once. */
  #seriesOf(cell: string, line: number): GatheredSeries | undefined {
    if (this.#seriesByCell.has(cell)) return this.#seriesByCell.get(cell);
    const { known, layout, ownMaterials } = this.rules;
    const named = readRowCode(cell, { known, codes: layout.codes, ownMaterials });
    if (typeof named === "string") this.problems.add(named, line);
    const series = typeof named === "string" ? undefined : this.#seriesNamed(named, line);
    this.#seriesByCell.set(cell, series);
    return series;
  }

  #seriesNamed({ code, known }: NamedSeries, line: number): GatheredSeries {
    const series = this.#series.get(code) ?? new GatheredSeries(code, known, line);
    this.#series.set(code, series);
    return series;
  }

  #knownSince(cell: string): Instant | string {
    if (cell === "") return this.rules.knownSince;
    const read = this.#moments.get(cell) ?? readKnownSince(cell, this.rules.now);
    if (this.#moments.size < MOST_MOMENTS) this.#moments.set(cell, read);
    return read;
  }

  #isPlausible(day: Day, frequency: Frequency): boolean {
    const ahead = frequency === "daily" ? 0 : MOST_DAYS_AHEAD;
    return day >= FIRST_DAY && day <= feedDayOf(this.rules.now) + ahead;
  }
}

/** An iterable that can be gone through again. */
function readAgain<Each>(start: () => Iterator<Each>): Iterable<Each> {
  return { [Symbol.iterator]: start };
}
