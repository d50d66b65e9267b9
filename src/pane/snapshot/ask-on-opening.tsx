import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { usePane } from "../context";
import { useSnapshot } from "../hooks/use-snapshot";
import { useFeedState } from "../hooks/use-watched";

/** Asks whether to refresh, in a workbook that wants to be asked when it opens. */
export function AskOnOpening() {
  const { ports, messages, formats } = usePane();
  const { asks, running } = useSnapshot();
  const { view } = useFeedState();
  const words = messages.snapshot;
  if (!asks || running || !view) return null;
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>
        {words.opening.asks(view.catalogue.snapshot.number, formats.day(view.day))}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" appearance="primary" onClick={() => void ports.snapshot.refresh()}>
          {words.refresh}
        </Button>
        <Button size="small" onClick={() => ports.snapshot.dismiss()}>
          {words.opening.keep}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
