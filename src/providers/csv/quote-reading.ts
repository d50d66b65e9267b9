import type { Catalogue, SeriesEntry } from "../../core/catalogue";
import { indexOf } from "../../core/catalogue-index";
import type { Currency } from "../../core/currency";
import { exchangeOf } from "../../core/portfolio/exchange";
import { type QuoteField, quoteCode } from "../../core/portfolio/quote-code";
import type { Import, SeriesDeclaration } from "../../store/store";
import type { Problems } from "../rejection";
import { GatheredRows } from "./gathered-rows";
import { type QuoteRow, columnOf } from "./quote-row";
import { RowSources } from "./row-sources";

/** One field of one share by one quoter. */
interface QuotedSeries {
  readonly code: string;
  readonly field: QuoteField;
  readonly ticker: string;
  readonly known: SeriesEntry | undefined;
  readonly rows: GatheredRows;
  /** What a new series is declared in, once a row says it. */
  currency: Currency | undefined;
  readonly firstLine: number;
}

/** Gathers the rows of one file of share quotes into series. */
export class QuoteReading {
  readonly #series = new Map<string, QuotedSeries>();
  readonly #sources: RowSources;

  constructor(
    private readonly known: Catalogue,
    private readonly problems: Problems,
  ) {
    this.#sources = new RowSources(known.sources);
  }

  add({ ticker, quoter, day, quotes, currency }: QuoteRow, line: number): void {
    const source = this.#sources.placeOf("", quoter);
    for (const { field, value, knownSince } of quotes) {
      const series = this.#seriesOf(ticker, field, quoter, line);
      const fault = field === "volume" ? undefined : settleCurrency(series, currency);
      if (fault !== undefined) this.problems.add(fault, line);
      const amounts = { value };
      series.rows.add({ line, day, amounts, knownSince, status: "published", source });
    }
  }

  /** What the rows come to. Worth nothing if there are problems. */
  finish(): Pick<Import, "declarations" | "sources" | "observations"> {
    const all = [...this.#series.values()];
    for (const { rows, ticker, field, currency, firstLine } of all) {
      if (field !== "volume" && currency === undefined) {
        this.problems.add(`${ticker} is new: give its currency, such as CNY`, firstLine);
      }
      for (const { line, earlier } of rows.contradictions()) {
        const says = `${ticker} has another ${columnOf[field]} for this day on line ${earlier}`;
        this.problems.add(says, line);
      }
    }
    const ids = this.#sources.ids;
    return {
      declarations: all.flatMap(declarationOf),
      sources: this.#sources.declared,
      observations: new Map(
        all.map(({ code, rows }) => [code, { [Symbol.iterator]: () => rows.observations(ids) }]),
      ),
    };
  }

  #seriesOf(ticker: string, field: QuoteField, quoter: string, line: number): QuotedSeries {
    const code = `${quoteCode(ticker, field)}@${quoter}`;
    const found = this.#series.get(code);
    if (found) return found;
    const known = indexOf(this.known).entry(code);
    const currency = known?.basis.currency;
    const rows = new GatheredRows();
    const made = { code, field, ticker, known, rows, currency, firstLine: line };
    this.#series.set(code, made);
    return made;
  }
}

/** Holds the currency of a row against that of its series; a text says that they differ. */
function settleCurrency(series: QuotedSeries, said: Currency | undefined): string | undefined {
  if (said === undefined || said === series.currency) return undefined;
  if (series.currency === undefined) {
    series.currency = said;
    return undefined;
  }
  const other = "give the other listing its own ticker, or a quoter of its own";
  return `${series.ticker} is quoted in ${series.currency}, and this row is in ${said}; ${other}`;
}

/** The declaration of a new series; a volume counts shares and has no currency. */
function declarationOf({
  code,
  ticker,
  known,
  currency,
}: QuotedSeries): readonly SeriesDeclaration[] {
  if (known) return [];
  return [
    {
      code,
      kind: "equity",
      basis: currency === undefined ? { vat: "none" } : { currency, vat: "none" },
      frequency: "daily",
      calendar: exchangeOf(ticker)?.calendar ?? "weekdays",
      licence: "private",
      synthetic: false,
    },
  ];
}
