import { MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { usePane } from "../context";

/** The host does not let the holdings be read: a sheet that is gone, a cell that is being edited. */
export function Unread({ detail }: { readonly detail: string }) {
  const words = usePane().messages.exposure;
  return (
    <MessageBar intent="error" layout="multiline" role="alert">
      <MessageBarBody>
        <MessageBarTitle>{words.unread}</MessageBarTitle>
        {words.unreadText(detail)}
      </MessageBarBody>
    </MessageBar>
  );
}
