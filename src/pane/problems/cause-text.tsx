import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { usePane } from "../context";
import type { Messages } from "../messages/en";
import type { Cause } from "../state/problem";

const useStyles = makeStyles({
  title: { fontWeight: tokens.fontWeightSemibold },
  again: { alignSelf: "flex-start", marginTop: "4px" },
  cause: { display: "flex", flexDirection: "column" },
});

interface CauseTextProps {
  readonly cause: Cause;
  readonly shows: string;
  readonly onRecalculate: () => void;
}

/** Why a cell shows its error, in a sentence. */
export function CauseText({ cause, shows, onRecalculate }: CauseTextProps) {
  const styles = useStyles();
  const { messages } = usePane();
  return (
    <div className={styles.cause}>
      {cause.kind === "failure" && (
        <span className={styles.title}>{messages.reasons[cause.failure.reason]}</span>
      )}
      <span>{sentenceFor(cause, shows, messages)}</span>
      {cause.kind === "answers-now" && (
        <Button className={styles.again} size="small" onClick={onRecalculate}>
          {messages.problems.recalculate}
        </Button>
      )}
    </div>
  );
}

function sentenceFor(cause: Cause, shows: string, messages: Messages): string {
  const { problems: words } = messages;
  switch (cause.kind) {
    case "failure":
      return messages.sentence(cause.failure);
    case "input":
      return words.input(cause.area, cause.shows);
    case "answers-now":
      return words.answersNow;
    case "host":
      return words.host(shows);
    case "live":
      return words.live;
    case "spill":
      return words.spill;
    case "not-known":
      return words.notKnown;
    case "broken":
      return `${words.unread}: ${cause.detail}`;
  }
}
