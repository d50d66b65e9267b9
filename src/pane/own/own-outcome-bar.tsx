import { Link, MessageBar, MessageBarBody, Spinner } from "@fluentui/react-components";
import type { Dispatch } from "react";
import { usePane } from "../context";
import type { OwnOutcome } from "../state/own-pane";
import type { PaneEvent } from "../state/pane";
import { useOwnStyles } from "./own-styles";

interface OwnOutcomeBarProps {
  readonly outcome: OwnOutcome | undefined;
  readonly dispatch: Dispatch<PaneEvent>;
}

/** What came of the last change; it is read out as it comes. */
export function OwnOutcomeBar({ outcome, dispatch }: OwnOutcomeBarProps) {
  return (
    <div role="status">{outcome && <OutcomeText outcome={outcome} dispatch={dispatch} />}</div>
  );
}

function OutcomeText({
  outcome,
  dispatch,
}: {
  readonly outcome: OwnOutcome;
  readonly dispatch: Dispatch<PaneEvent>;
}) {
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
      const show = () => {
        dispatch({ own: { kind: "show", screen: { kind: "closed" } } });
        dispatch({ prices: { kind: "chose", code, basis: "" } });
      };
      return (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>
            {words.supplied(supplied.added, supplied.same)}{" "}
            {place === "feed" && `${words.suppliedFeed} `}
            {words.formula}
            <code className={styles.formula}>{`=REPRICE("${code}","${day}")`}</code>
            <Link as="button" onClick={show}>
              {words.showOf(code)}
            </Link>
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
