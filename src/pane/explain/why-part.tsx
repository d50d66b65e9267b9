import { Button, Spinner } from "@fluentui/react-components";
import { type CellPlace, formatPlace } from "../../workbook/address";
import { usePane } from "../context";
import { useAnswer } from "../hooks/use-answer";
import { useInsertion } from "../hooks/use-insertion";
import { InsertStatus } from "../prices/insert-status";
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
  const { inserting, run, forget } = useInsertion();
  if (answer === undefined) return <Spinner size="tiny" label={messages.card.whyLoading} />;
  const place = { ...below, row: below.row + 1 };
  const reach = sizeOf(answer);
  return (
    <>
      <WhyTable answer={answer} />
      <div>
        <Button
          size="small"
          disabledFocusable={inserting.kind === "writing"}
          onClick={() =>
            void run({ place, rows: [[whyFormula(question)]], ...(reach && { reach }) })
          }
        >
          {messages.explain.insert(formatPlace(place))}
        </Button>
      </div>
      <InsertStatus
        inserting={inserting}
        onRun={(again, consent) => void run(again, consent)}
        onForget={forget}
      />
    </>
  );
}
