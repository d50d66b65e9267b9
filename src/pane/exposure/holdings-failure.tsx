import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import type { Failure } from "../../core/failure";
import { formatPlace } from "../../workbook/address";
import { usePane } from "../context";
import type { Exposure, HoldingsChoice } from "../state/exposure";
import { choicesIn, placeOfRow } from "../state/holdings-doubt";

const useStyles = makeStyles({
  row: {
    display: "flex",
    gap: "12px",
    flexWrap: "wrap",
    marginTop: "4px",
    padding: "4px 8px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    fontVariantNumeric: "tabular-nums",
  },
  actions: { display: "flex", flexWrap: "wrap", gap: "6px" },
});

interface HoldingsFailureProps {
  readonly failure: Failure;
  readonly exposure: Exposure;
  readonly onChoice: (choice: HoldingsChoice) => void;
}

/** Why the holdings are not read: the sentence, the row that it is about, and what may be answered here. */
export function HoldingsFailure({ failure, exposure, onChoice }: HoldingsFailureProps) {
  const styles = useStyles();
  const { ports, messages, formats } = usePane();
  const words = messages.exposure;
  const { row } = failure.details;
  const written = typeof row === "number" ? exposure.cells?.[row - 1] : undefined;
  const place = typeof row === "number" ? placeOfRow(exposure.source, row) : undefined;
  const choices = choicesIn(failure);
  return (
    <MessageBar intent="warning" layout="multiline" role="alert">
      <MessageBarBody>
        <MessageBarTitle>{words.badHoldings}</MessageBarTitle>
        {messages.sentence(failure)}
        {written && (
          <div className={styles.row} aria-label={words.rowAt(formats.count(Number(row)))}>
            {written.map((cell, at) => (
              <span key={at}>{cell ?? "–"}</span>
            ))}
          </div>
        )}
      </MessageBarBody>
      {(place !== undefined || choices.length > 0) && (
        <MessageBarActions>
          <div className={styles.actions}>
            {place && (
              <Button
                size="small"
                onClick={() => void ports.workbook.goTo(place).catch(() => undefined)}
              >
                {words.source.goTo(formatPlace(place, true))}
              </Button>
            )}
            {choices.map((choice) => (
              <Button
                key={choice.currency ?? choice.unit}
                size="small"
                onClick={() => onChoice(choice)}
              >
                {choice.currency === undefined
                  ? words.countBy(words.units[choice.unit ?? "value"])
                  : words.addUpIn(choice.currency)}
              </Button>
            ))}
          </div>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
