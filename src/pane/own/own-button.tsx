import { Button } from "@fluentui/react-components";
import { TableAddRegular } from "@fluentui/react-icons/svg/table-add";
import type { Dispatch } from "react";
import { usePane } from "../context";
import { useOwnPrices } from "../hooks/use-own";
import type { PaneEvent } from "../state/pane";

/** The way to the own prices, with how many series there are. */
export function OwnButton({ dispatch }: { readonly dispatch: Dispatch<PaneEvent> }) {
  const { messages, ports } = usePane();
  const prices = useOwnPrices();
  if (!ports.keeping) return null;
  return (
    <Button
      appearance="subtle"
      size="small"
      icon={<TableAddRegular />}
      style={{ alignSelf: "flex-start", marginBlock: "-4px", marginInlineStart: "-8px" }}
      onClick={() => dispatch({ own: { kind: "show", screen: { kind: "list" } } })}
    >
      {messages.own.openCount(prices.length)}
    </Button>
  );
}
