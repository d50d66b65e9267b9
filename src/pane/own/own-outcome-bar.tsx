import { MessageBar, MessageBarBody, Spinner } from "@fluentui/react-components";
import { usePane } from "../context";
import type { OwnOutcome } from "../state/own-pane";
import { useOwnStyles } from "./own-styles";

interface OwnOutcomeBarProps {
  readonly outcome: OwnOutcome | undefined;
}

/** What came of the last change; it is read out as it comes. */
export function OwnOutcomeBar({ outcome }: OwnOutcomeBarProps) {
  return <div role="status">{outcome && <OutcomeText outcome={outcome} />}</div>;
}

function OutcomeText({ outcome }: { readonly outcome: OwnOutcome }) {
  const styles = useOwnStyles();
  const { messages } = usePane();
  const words = messages.own;
  switch (outcome.kind) {
    case "busy":
      return <Spinner size="tiny" label={words.taking} labelPosition="after" />;
    case "refused":
      return <Bad says={words.refused(outcome.refusal)} />;
    case "failed":
      return <Bad says={messages.sentence(outcome.failure)} />;
    case "supplied": {
      const { code, day, supplied, place } = outcome;
      return (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>
            {words.supplied(supplied.added, supplied.same)}{" "}
            {place === "feed" && `${words.suppliedFeed} `}
            {words.formula}
            <code className={styles.formula}>{`=REPRICE("${code}","${day}")`}</code>
          </MessageBarBody>
        </MessageBar>
      );
    }
  }
}

function Bad({ says }: { readonly says: string }) {
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody style={{ whiteSpace: "pre-line" }}>{says}</MessageBarBody>
    </MessageBar>
  );
}
