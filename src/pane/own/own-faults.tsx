import {
  Checkbox,
  Link,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import { formatPlace } from "../../workbook/address";
import { usePane } from "../context";
import { type Reading, faultyRows } from "../state/own-rows";
import { useOwnStyles } from "./own-styles";

interface OwnFaultsProps {
  readonly reading: Reading;
  readonly leaveOut: boolean;
  readonly onLeaveOut: (leaveOut: boolean) => void;
}

/** Faults that are shown at a time. */
const MOST = 8;

/** Every row that cannot be used, with its cell and a sentence, and the tick that leaves them out. */
export function OwnFaults({ reading, leaveOut, onLeaveOut }: OwnFaultsProps) {
  const styles = useOwnStyles();
  const { messages, ports } = usePane();
  const words = messages.own;
  const rows = faultyRows(reading);
  if (rows === 0) return null;
  const { faults } = reading;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{words.faults(rows)}</MessageBarTitle>
        <ul className={styles.faults}>
          {faults.slice(0, MOST).map((fault) => {
            const place = formatPlace(fault.place);
            return (
              <li key={`${place} ${fault.fault.kind}`} className={styles.fault}>
                <Link
                  as="button"
                  className={styles.place}
                  aria-label={words.goTo(place)}
                  onClick={() => void ports.workbook.goTo(fault.place).catch(() => undefined)}
                >
                  {place}
                </Link>
                <span>{words.row(fault)}</span>
              </li>
            );
          })}
        </ul>
        {faults.length > MOST && <div>{words.moreFaults(faults.length - MOST)}</div>}
        <div>{words.faultsText}</div>
        <Checkbox
          checked={leaveOut}
          label={words.leaveOut(rows)}
          onChange={(_, { checked }) => onLeaveOut(checked === true)}
        />
      </MessageBarBody>
    </MessageBar>
  );
}
