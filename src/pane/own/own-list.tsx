import { Button, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { TableAddRegular } from "@fluentui/react-icons/svg/table-add";
import { useState } from "react";
import { usePane } from "../context";
import type { TabProps } from "../frame/tab-props";
import { useOwnPrices, useReadSelection } from "../hooks/use-own";
import { OwnOutcomeBar } from "./own-outcome-bar";
import { OwnRow } from "./own-row";
import { useOwnStyles } from "./own-styles";
import { TravelsBox } from "./travels-box";

/** The own series of the workbook, what came of the last change, and the way to supply more. */
export function OwnList({ state, dispatch }: TabProps) {
  const styles = useOwnStyles();
  const { messages, ports } = usePane();
  const words = messages.own;
  const prices = useOwnPrices();
  const read = useReadSelection(dispatch);
  const [reading, setReading] = useState(false);
  const { outcome, unread } = state.own;
  return (
    <>
      <OwnOutcomeBar outcome={outcome} />
      {ports.keeping?.own.damaged() && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{words.damaged}</MessageBarBody>
        </MessageBar>
      )}
      {prices.length > 0 && (
        <ul className={styles.list} aria-label={words.list}>
          {prices.map((own) => (
            <OwnRow key={own.entry.code} own={own} dispatch={dispatch} />
          ))}
        </ul>
      )}
      {prices.length > 0 && <TravelsBox dispatch={dispatch} />}
      <p className={styles.quiet}>{words.intro}</p>
      {unread && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{words.unread(unread)}</MessageBarBody>
        </MessageBar>
      )}
      <Button
        className={styles.take}
        appearance={prices.length === 0 ? "primary" : "secondary"}
        icon={<TableAddRegular />}
        disabledFocusable={reading}
        onClick={() => {
          setReading(true);
          void read().finally(() => setReading(false));
        }}
      >
        {reading ? words.reading : words.read}
      </Button>
    </>
  );
}
