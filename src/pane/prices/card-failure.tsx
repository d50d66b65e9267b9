import { MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import type { Failure } from "../../core/failure";
import { usePane } from "../context";

/** Why there is no price to show: the reason and its sentence. */
export function CardFailure({ failure }: { readonly failure: Failure }) {
  const { messages } = usePane();
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{messages.reasons[failure.reason]}</MessageBarTitle>
        {messages.sentence(failure)}
      </MessageBarBody>
    </MessageBar>
  );
}
