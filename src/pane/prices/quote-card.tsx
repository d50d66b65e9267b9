import type { SnapshotView } from "../../core/view";
import type { Quote } from "../state/quote";
import { ChartSection } from "../chart/chart-section";
import { InsertForm } from "./insert-form";
import { CardTitle } from "./card-title";
import type { CardProps } from "./card-props";
import { QuoteChoices } from "./quote-choices";
import { QuoteFacts } from "./quote-facts";
import { QuoteValue } from "./quote-value";
import { WhySection } from "./why-section";

interface QuoteCardProps extends CardProps {
  readonly view: SnapshotView;
  readonly quote: Quote;
}

/** A price with what it stands on, its course, and the ways to put it into the sheet. */
export function QuoteCard({ view, quote, prices, dispatch, onChoose }: QuoteCardProps) {
  const { entry, terms } = quote;
  return (
    <>
      <div>
        <CardTitle code={terms.material} isRate={entry.kind === "rate"} />
        <QuoteValue quote={quote} />
      </div>
      <QuoteChoices
        key={`${entry.code} ${prices.basis}`}
        view={view}
        quote={quote}
        basis={prices.basis}
        onSeries={onChoose}
        onBasis={(basis) => dispatch({ prices: { kind: "basis", basis } })}
      />
      <ChartSection
        view={view}
        terms={terms}
        span={prices.span}
        onSpan={(span) => dispatch({ prices: { kind: "span", span } })}
      />
      <InsertForm
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
