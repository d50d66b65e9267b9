import type { Import } from "../../store/store";
import { citedEvents, citedFactsById } from "./claims";
import { citedCompanies } from "./companies";
import { citedDeclarations, citedDefaultQuoters, citedSources } from "./declarations";
import { citedObservations } from "./observations";

/** What the project ships of real prices: few, cited one by one, with their series, sources, facts, events and companies. */
export function citedContent(): Omit<Import, "id"> {
  return {
    origin: "cited facts",
    declarations: citedDeclarations(),
    sources: citedSources(),
    observations: citedObservations(),
    defaultQuoters: citedDefaultQuoters(),
    facts: citedFactsById().map(([, fact]) => fact),
    events: citedEvents(),
    companies: citedCompanies(),
  };
}
