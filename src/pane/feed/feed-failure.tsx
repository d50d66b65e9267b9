import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import type { Failure } from "../../core/failure";
import { usePane } from "../context";
import { useFeedState } from "../hooks/use-watched";

/** Why the feed does not answer, what still holds, and the way to ask again. */
export function FeedFailure({ failure }: { readonly failure: Failure }) {
  const { ports, messages } = usePane();
  const { view, busy } = useFeedState();
  // Another feed answers: only a refresh moves to it. A pinned workbook asks again.
  const moves = view !== undefined || failure.reason === "wrong-feed";
  const retry = () => (moves ? ports.snapshot.refresh() : ports.feed.open());
  return (
    <MessageBar role="alert" intent="error" layout="multiline" shape="square">
      <MessageBarBody>
        <MessageBarTitle>{messages.reasons[failure.reason]}</MessageBarTitle>
        {messages.sentence(failure)} {view && messages.feed.kept(view.catalogue.snapshot.number)}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" disabledFocusable={busy} onClick={() => void retry()}>
          {messages.retry}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
