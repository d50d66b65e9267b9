import { Button, makeStyles } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import { isFailure } from "../../core/failure";
import { seriesNeeded } from "../../core/price-terms";
import { usePane } from "../context";
import { useHeld } from "../hooks/use-held";
import { useFeedState } from "../hooks/use-watched";
import { quoteOf, termsOf } from "../state/quote";
import type { CardProps } from "./card-props";
import { CardFailure } from "./card-failure";
import { CardLoading } from "./card-loading";
import { QuoteCard } from "./quote-card";

const useStyles = makeStyles({
  card: { display: "flex", flexDirection: "column", gap: "12px", minWidth: 0 },
  back: { alignSelf: "flex-start", marginInlineStart: "-8px", marginBlock: "-6px" },
});

/** What was chosen: its newest price, or why there is none, or that it is on its way. */
export function PriceCard({ code, ...props }: CardProps & { readonly code: string }) {
  const styles = useStyles();
  const { messages } = usePane();
  const { prices, dispatch } = props;
  return (
    <section className={styles.card} aria-label={messages.card.label(code)}>
      <Button
        className={styles.back}
        appearance="transparent"
        size="small"
        icon={<ArrowLeftRegular />}
        onClick={() => dispatch({ prices: { kind: "listed", listed: true } })}
      >
        {messages.prices.back}
      </Button>
      <Content key={code} code={code} basis={prices.basis} {...props} />
    </section>
  );
}

interface ContentProps extends CardProps {
  readonly code: string;
  readonly basis: string;
}

function Content({ code, basis, ...props }: ContentProps) {
  const { view } = useFeedState();
  const terms = view && termsOf(view, code, basis);
  const held = useHeld(terms === undefined || isFailure(terms) ? [] : seriesNeeded(terms));
  if (view === undefined || terms === undefined) return <CardLoading code={code} />;
  const asQuoted = () => props.dispatch({ prices: { kind: "basis", basis: "" } });
  const failed = (failure: Parameters<typeof CardFailure>[0]["failure"]) => (
    <CardFailure code={code} failure={failure} {...(basis === "" ? {} : { asQuoted })} />
  );
  if (isFailure(terms)) return failed(terms);
  if (held === "fetching") return <CardLoading code={code} />;
  if (held !== "held") return failed(held);
  const quote = quoteOf(view, terms);
  if (isFailure(quote)) return failed(quote);
  return <QuoteCard view={view} quote={quote} {...props} />;
}
