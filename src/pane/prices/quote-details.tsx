import type { SnapshotView } from "../../core/view";
import { ChartSection } from "../chart/chart-section";
import type { Quote } from "../state/quote";
import type { CardProps } from "./card-props";
import { InsertForm } from "./insert-form";
import { QuoteFacts } from "./quote-facts";
import { WhySection } from "./why-section";

interface QuoteDetailsProps extends CardProps {
  readonly view: SnapshotView;
  readonly quote: Quote;
}

/** The course of a price, the way to put it into the sheet, and what it stands on. */
export function QuoteDetails({ view, quote, prices, dispatch }: QuoteDetailsProps) {
  const { entry, terms } = quote;
  return (
    <>
      <ChartSection
        view={view}
        terms={terms}
        basis={prices.basis}
        span={prices.span}
        beside={prices.beside}
        onBeside={(code) => dispatch({ prices: { kind: "beside", code } })}
        onSpan={(span) => dispatch({ prices: { kind: "span", span } })}
      />
      <InsertForm
        key={entry.code}
        quote={quote}
        form={prices.insert}
        onForm={(form) => dispatch({ prices: { kind: "insert", form } })}
      />
      <QuoteFacts quote={quote} />
      {entry.kind !== "rate" && (
        <WhySection
          terms={terms}
          open={prices.why}
          onOpen={(open) => dispatch({ prices: { kind: "why", open } })}
        />
      )}
    </>
  );
}
