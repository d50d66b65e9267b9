import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Spinner,
} from "@fluentui/react-components";
import type { PriceTerms } from "../../core/price-terms";
import { usePane } from "../context";
import { useAnswer } from "../hooks/use-answer";
import { whyCall } from "../state/formula";
import { WhyTable } from "./why-table";

interface WhySectionProps {
  readonly terms: PriceTerms;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
}

/** The whole REWHY of the price, as a cell would give it; asked when it is opened. */
export function WhySection({ terms, open, onOpen }: WhySectionProps) {
  const { card } = usePane().messages;
  const answer = useAnswer(open ? whyCall(terms) : undefined);
  return (
    <Accordion
      collapsible
      openItems={open ? ["why"] : []}
      onToggle={(_, { openItems }) => onOpen(openItems.includes("why"))}
    >
      <AccordionItem value="why">
        <AccordionHeader size="small" as="h3" button={{ style: { paddingInline: 0 } }}>
          {card.why}
        </AccordionHeader>
        <AccordionPanel style={{ margin: 0 }}>
          {answer === undefined ? (
            <Spinner size="tiny" label={card.whyLoading} />
          ) : (
            <WhyTable answer={answer} />
          )}
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
