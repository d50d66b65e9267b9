import type { Day } from "../core/day";
import type { Fact, MarketEvent } from "../core/fact";
import type { Pin } from "../core/pin";
import type { CompanyBook } from "../core/portfolio/company";
import type { Series } from "../core/series";
import type { SnapshotView, StoredMark } from "../core/view";
import { viewAsOf } from "../core/view-as-of";
import type { CatalogueAnswer } from "../wire/catalogue";
import type { Statements } from "../wire/catalogue-change";
import type { Needs } from "./feed";

/** Cited facts and events of a snapshot. */
export interface Cited {
  readonly facts: readonly Fact[];
  readonly events: readonly MarketEvent[];
}

/** One snapshot in memory: whole series as typed arrays. It only ever gains; a refresh makes another one. */
export class SnapshotCache {
  readonly view: SnapshotView;
  readonly #series = new Map<string, Series>();
  #cited: Cited | undefined;
  #companies: CompanyBook | undefined;

  /** With a pin, what became known after its as-of moment cannot be seen in the view. */
  constructor(
    /** The catalogue as the feed gave it, and the workbook's day. */
    readonly declared: CatalogueAnswer,
    stored?: StoredMark,
    pin?: Pin,
  ) {
    const { catalogue, day } = declared;
    const whole: SnapshotView = {
      catalogue,
      day,
      ...(stored && { stored }),
      ...(pin && { pin }),
      series: (code) => this.#series.get(code) ?? notFetched(`the series ${code}`),
      facts: () => (this.#cited ?? notFetched("the facts")).facts,
      events: () => (this.#cited ?? notFetched("the events")).events,
      companies: () => this.#companies ?? notFetched("the companies"),
    };
    this.view = pin?.asOf ? viewAsOf(whole, pin.asOf) : whole;
  }

  /** The same snapshot with all that is here, for another day of the workbook or pinned. */
  markedAs(day: Day, pin: Pin | undefined): SnapshotCache {
    const cache = new SnapshotCache({ ...this.declared, day }, this.view.stored, pin);
    cache.keepAllOf(this);
    return cache;
  }

  /** Takes over what another holds of the same snapshot. */
  keepAllOf(other: SnapshotCache): void {
    for (const series of other.series()) this.keepSeries(series);
    this.#cited ??= other.cited();
    this.#companies ??= other.companies();
  }

  /** Every series that is here. */
  series(): readonly Series[] {
    return [...this.#series.values()];
  }

  /** True where it holds facts and events, or companies. */
  states(kind: Statements): boolean {
    return (kind === "facts" ? this.#cited : this.#companies) !== undefined;
  }

  cited(): Cited | undefined {
    return this.#cited;
  }

  hasSeries(code: string): boolean {
    return this.#series.has(code);
  }

  holds({ series, facts, companies }: Needs): boolean {
    if (facts && !this.#cited) return false;
    if (companies && !this.#companies) return false;
    for (const code of series) if (!this.#series.has(code)) return false;
    return true;
  }

  /** True where nothing is lacking of what another holds, apart from series that are given up. */
  holdsAllOf(other: SnapshotCache, givenUp: ReadonlySet<string> = new Set()): boolean {
    if (other.cited() && !this.#cited) return false;
    if (other.companies() && !this.#companies) return false;
    return other.series().every(({ code }) => this.#series.has(code) || givenUp.has(code));
  }

  keepSeries(series: Series): void {
    this.#series.set(series.code, series);
  }

  keepCited(cited: Cited): void {
    this.#cited = cited;
  }

  companies(): CompanyBook | undefined {
    return this.#companies;
  }

  keepCompanies(companies: CompanyBook): void {
    this.#companies = companies;
  }
}

function notFetched(what: string): never {
  throw new Error(`${what} was asked of a snapshot before it was fetched`);
}
