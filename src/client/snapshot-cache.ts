import type { Fact, MarketEvent } from "../core/fact";
import type { CompanyBook } from "../core/portfolio/company";
import type { Series } from "../core/series";
import type { SnapshotView, StoredMark } from "../core/view";
import type { CatalogueAnswer } from "../wire/catalogue";
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

  constructor({ catalogue, day }: CatalogueAnswer, stored?: StoredMark) {
    this.view = {
      catalogue,
      day,
      ...(stored && { stored }),
      series: (code) => this.#series.get(code) ?? notFetched(`the series ${code}`),
      facts: () => (this.#cited ?? notFetched("the facts")).facts,
      events: () => (this.#cited ?? notFetched("the events")).events,
      companies: () => this.#companies ?? notFetched("the companies"),
    };
  }

  /** Every series that is here. */
  series(): readonly Series[] {
    return [...this.#series.values()];
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
