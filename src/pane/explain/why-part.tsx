import { Spinner } from "@fluentui/react-components";
import { type CellPlace, formatPlace } from "../../workbook/address";
import { usePane } from "../context";
import { useAnswer } from "../hooks/use-answer";
import { InsertButton } from "../prices/insert-button";
import { WhyTable } from "../prices/why-table";
import { whyFormula } from "../state/explained";
import { sizeOf } from "../state/insert-plan";
import type { WhyQuestion } from "../state/why-questions";

interface WhyPartProps {
  readonly question: WhyQuestion;
  /** The selected cell: REWHY is offered for the one below it. */
  readonly below: CellPlace;
}

/** The whole REWHY of one price, and the way to have it in the sheet. */
export function WhyPart({ question, below }: WhyPartProps) {
  const { messages } = usePane();
  const answer = useAnswer(question);
  if (answer === undefined) return <Spinner size="tiny" label={messages.card.whyLoading} />;
  const place = { ...below, row: below.row + 1 };
  const formula = whyFormula(question);
  const reach = sizeOf(answer);
  return (
    <>
      <WhyTable answer={answer} />
      <div>
        <InsertButton
          beside
          label={messages.explain.insert(formatPlace(place))}
          insertion={() => ({ place, rows: [[formula]], ...(reach && { reach }) })}
          about={`${formula} ${formatPlace(place)}`}
        />
      </div>
    </>
  );
}
