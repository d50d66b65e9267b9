import type { CompanyBook } from "../core/portfolio/company";
import type { PriceStore } from "../store/store";

/** The part of a store that says which companies it knows. */
export type CompanyStore = Pick<PriceStore, "newest" | "companies">;

/** What the newest snapshot of a store says about companies. */
export async function knownCompanies(store: CompanyStore): Promise<CompanyBook> {
  const { number } = await store.newest();
  return store.companies(number);
}
