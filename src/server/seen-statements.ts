import type { Fact, MarketEvent } from "../core/fact";
import type { CompanyBook } from "../core/portfolio/company";
import type { PriceStore } from "../store/store";
import type { SeenCatalogue } from "./seen-catalogue";

/** Facts and events of a snapshot that the asker may see. */
export async function factsSeen(
  store: PriceStore,
  { catalogue, mayCite }: SeenCatalogue,
): Promise<{ readonly facts: readonly Fact[]; readonly events: readonly MarketEvent[] }> {
  const { number } = catalogue.snapshot;
  const [facts, events] = await Promise.all([store.facts(number), store.events(number)]);
  return {
    facts: facts.filter(({ source }) => mayCite(source)),
    events: events.filter(({ source }) => mayCite(source)),
  };
}

/** What a snapshot says about companies, as far as the asker may see it. */
export async function companiesSeen(
  store: PriceStore,
  { catalogue, mayCite }: SeenCatalogue,
): Promise<CompanyBook> {
  const { listings, ...stated } = await store.companies(catalogue.snapshot.number);
  const told = <Row extends { readonly source: string }>(rows: readonly Row[]) =>
    rows.filter(({ source }) => mayCite(source));
  return {
    listings,
    weights: told(stated.weights),
    sensitivities: told(stated.sensitivities),
    fundamentals: told(stated.fundamentals),
    floors: told(stated.floors),
  };
}
