import { useMemo } from "react";
import { type Failure, isFailure } from "../../core/failure";
import { type PriceTerms, seriesNeeded } from "../../core/price-terms";
import type { SnapshotView } from "../../core/view";
import { type Quote, quoteOf, termsOf } from "../state/quote";
import { useWrittenDefaults } from "./use-defaults";
import { useHeld } from "./use-held";
import { useFeedState } from "./use-watched";

/** What is known of a chosen series so far; the snapshot is missing until the feed is open, the quote while it is fetched. */
export interface QuoteInHand {
  readonly view?: SnapshotView;
  readonly terms?: PriceTerms;
  readonly quote?: Quote;
  readonly failure?: Failure;
}

/** The newest price of a series in a basis, fetched if it is not in memory. */
export function useQuote(code: string, basis: string): QuoteInHand {
  const { view } = useFeedState();
  const { quoter } = useWrittenDefaults();
  const terms = useMemo(
    () => view && namedTerms(termsOf(view, code, basis), quoter !== undefined),
    [view, code, basis, quoter],
  );
  const held = useHeld(terms === undefined || isFailure(terms) ? [] : seriesNeeded(terms));
  const quote = useMemo(
    () =>
      view && terms && !isFailure(terms) && held === "held" ? quoteOf(view, terms) : undefined,
    [view, terms, held],
  );
  const failure = [terms, held, quote].find(isFailure);
  return {
    ...(view && { view }),
    ...(terms && !isFailure(terms) && { terms }),
    ...(quote && !isFailure(quote) && { quote }),
    ...(failure && { failure }),
  };
}

/** Where the workbook has a quoter of its own, formulas must name the one whose price is shown. */
function namedTerms(terms: PriceTerms | Failure, always: boolean): PriceTerms | Failure {
  if (!always || isFailure(terms) || terms.entry.kind !== "material") return terms;
  return { ...terms, material: terms.entry.code };
}
