import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type CellPlace, formatPlace } from "../../workbook/address";
import { usePane } from "../context";
import type { ExplainedCall } from "../state/explained";
import { LookedAt } from "./looked-at";
import { WhyPart } from "./why-part";

const useStyles = makeStyles({
  call: { display: "flex", flexDirection: "column", gap: "6px" },
  top: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: "8px" },
  place: { fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0 },
});

interface ExplainedCallProps {
  readonly called: ExplainedCall;
  /** The selected cell. */
  readonly below: CellPlace;
  /** True where the call is of another cell, which is named then. */
  readonly named: boolean;
}

/** One call of ours behind the selected cell, with its explanations. */
export function ExplainedCallView({ called, below, named }: ExplainedCallProps) {
  const styles = useStyles();
  const { ports, messages } = usePane();
  const { place, call, whys } = called;
  const at = formatPlace(place, true);
  return (
    <div className={styles.call}>
      {named && (
        <div className={styles.top}>
          <span className={styles.place}>{at}</span>
          <Button
            size="small"
            aria-label={messages.problems.goTo(at)}
            onClick={() => void ports.workbook.goTo(place).catch(() => undefined)}
          >
            {messages.problems.go}
          </Button>
        </div>
      )}
      {!call && <p className={styles.text}>{messages.explain.calculated}</p>}
      {whys.map((question, index) => (
        <WhyPart key={index} question={question} below={below} />
      ))}
      {call && whys.length === 0 && <LookedAt call={call} />}
    </div>
  );
}
