import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import type { Failure } from "../../core/failure";
import { usePane } from "../context";
import { CardTitle } from "./card-title";

interface CardFailureProps {
  readonly code: string;
  readonly failure: Failure;
  /** Goes back to the quoted basis, where another was chosen. */
  readonly asQuoted?: () => void;
}

/** Why there is no price to show: the reason, its sentence, and the way back from a basis that does not fit. */
export function CardFailure({ code, failure, asQuoted }: CardFailureProps) {
  const { messages } = usePane();
  return (
    <>
      <CardTitle code={code} />
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{messages.reasons[failure.reason]}</MessageBarTitle>
          {messages.sentence(failure)}
        </MessageBarBody>
        {asQuoted && (
          <MessageBarActions>
            <Button size="small" onClick={asQuoted}>
              {messages.card.asQuoted}
            </Button>
          </MessageBarActions>
        )}
      </MessageBar>
    </>
  );
}
