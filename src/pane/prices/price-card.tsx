import { Button, makeStyles } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import { usePane } from "../context";
import { useQuote } from "../hooks/use-quote";
import { CardFailure } from "./card-failure";
import { CardLoading } from "./card-loading";
import type { CardProps } from "./card-props";
import { CardTitle } from "./card-title";
import { QuoteChoices } from "./quote-choices";
import { QuoteDetails } from "./quote-details";
import { QuoteValue } from "./quote-value";

const useStyles = makeStyles({
  card: { display: "flex", flexDirection: "column", gap: "12px", minWidth: 0 },
  back: { alignSelf: "flex-start", marginInlineStart: "-8px", marginBlock: "-6px" },
});

interface PriceCardProps extends CardProps {
  readonly code: string;
  /** Goes back to the list. */
  readonly onBack: () => void;
}

/**
 * What was chosen: its newest price, or why there is none, or that it is on its way.
 * The menus keep their place meanwhile, so that who changes them with the keyboard stays there.
 */
export function PriceCard({ code, onBack, ...props }: PriceCardProps) {
  const styles = useStyles();
  const { messages } = usePane();
  const { prices, dispatch, onChoose } = props;
  const { view, terms, quote, failure } = useQuote(code, prices.basis);
  return (
    <section className={styles.card} aria-label={messages.card.label(code)}>
      <Button
        className={styles.back}
        appearance="transparent"
        size="small"
        icon={<ArrowLeftRegular />}
        onClick={onBack}
      >
        {messages.prices.back}
      </Button>
      <div>
        <CardTitle code={code} isRate={terms?.entry.kind === "rate"} />
        {quote && <QuoteValue quote={quote} />}
        {failure && <CardFailure failure={failure} />}
        {!quote && !failure && <CardLoading />}
      </div>
      {view && terms && (
        <QuoteChoices
          view={view}
          terms={terms}
          onSeries={onChoose}
          onBasis={(basis) => dispatch({ prices: { kind: "basis", basis } })}
        />
      )}
      {view && quote && <QuoteDetails view={view} quote={quote} {...props} />}
    </section>
  );
}
