import { Field, Select, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { onOpenChoices, timerChoices } from "../../workbook/snapshot/settings";
import { usePane } from "../context";
import { useSnapshot } from "../hooks/use-snapshot";

const useStyles = makeStyles({
  fields: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(170px, 1fr))",
    gap: "4px 12px",
    // The longest choice must not widen the pane.
    "& > *": { minWidth: 0, gridTemplateColumns: "minmax(0, 1fr)" },
  },
  hint: {
    gridColumn: "1 / -1",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  select: { minWidth: 0, width: "100%", "& select": { minWidth: 0, width: "100%" } },
});

/** What the workbook does by itself: when it opens, and every so many minutes. */
export function OpeningSettings() {
  const styles = useStyles();
  const { ports, messages } = usePane();
  const { onOpen, timer, waits } = useSnapshot();
  const [broken, setBroken] = useState<string>();
  const words = messages.snapshot.opening;
  const keep = (setting: Promise<void>) => {
    setting.then(
      () => setBroken(undefined),
      (error: unknown) => setBroken(error instanceof Error ? error.message : String(error)),
    );
  };
  return (
    <div className={styles.fields}>
      <Field label={words.label}>
        <Select
          value={onOpen}
          className={styles.select}
          onChange={(_, { value }) => {
            const choice = onOpenChoices.find((one) => one === value);
            if (choice) keep(ports.snapshot.setOnOpen(choice));
          }}
        >
          {onOpenChoices.map((choice) => (
            <option key={choice} value={choice}>
              {words.choices[choice]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={words.timer}>
        <Select
          value={String(timer)}
          className={styles.select}
          onChange={(_, { value }) => {
            const minutes = timerChoices.find((one) => String(one) === value);
            if (minutes !== undefined) keep(ports.snapshot.setTimer(minutes));
          }}
        >
          {timerChoices.map((minutes) => (
            <option key={minutes} value={String(minutes)}>
              {words.minutes(minutes)}
            </option>
          ))}
        </Select>
      </Field>
      <div className={styles.hint} role="status">
        {waits ? words.waits[waits] : words.hint}
        {broken !== undefined && ` ${words.broken(broken)}`}
      </div>
    </div>
  );
}
