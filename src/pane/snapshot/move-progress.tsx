import { Button, Field, ProgressBar, makeStyles } from "@fluentui/react-components";
import type { RunningMove } from "../../workbook/snapshot/control";
import { usePane } from "../context";

const useStyles = makeStyles({
  row: { display: "flex", alignItems: "end", gap: "12px" },
  bar: { flexGrow: 1, minWidth: 0 },
});

/** How far a move is, and the way to stop it. */
export function MoveProgressBar({ running }: { readonly running: RunningMove }) {
  const styles = useStyles();
  const { ports, messages, formats } = usePane();
  const words = messages.snapshot;
  const { phase, done, of } = running.progress;
  const counted = done !== undefined && of !== undefined && of > 0;
  const goesBack = phase === "going-back" || running.cancelling;
  return (
    <div className={styles.row} role="status">
      <Field
        className={styles.bar}
        validationState="none"
        validationMessage={goesBack ? words.cancelling : words.phases[phase]}
        hint={counted ? words.of(formats.count(done), formats.count(of)) : ""}
      >
        <ProgressBar {...(counted && { value: done, max: of })} />
      </Field>
      <Button size="small" disabledFocusable={goesBack} onClick={() => ports.snapshot.cancel()}>
        {messages.cancel}
      </Button>
    </div>
  );
}
