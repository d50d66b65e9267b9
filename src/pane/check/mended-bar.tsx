import {
  makeStyles,
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  type MessageBarProps,
} from "@fluentui/react-components";
import { formatArea } from "../../workbook/address";
import { usePane } from "../context";
import type { CheckingInHand } from "../hooks/use-checking";
import type { Messages } from "../messages/en";

const useStyles = makeStyles({
  // What says nothing takes no room among its neighbours.
  bar: { ":empty": { marginTop: "-12px" } },
});

interface MendedBarProps {
  readonly mended: CheckingInHand["mended"];
  readonly onUndo: () => void;
}

/** How the last mend ended, and the way back. */
export function MendedBar({ mended, onUndo }: MendedBarProps) {
  const styles = useStyles();
  const { check: words } = usePane().messages;
  const told = mended && toldOf(mended, words);
  return (
    <div className={styles.bar} role="status">
      {told && (
        <MessageBar intent={told.intent} layout="multiline">
          <MessageBarBody>{told.text}</MessageBarBody>
          {mended.kind === "written" && (
            <MessageBarActions>
              <Button size="small" onClick={onUndo}>
                {words.undo}
              </Button>
            </MessageBarActions>
          )}
        </MessageBar>
      )}
    </div>
  );
}

interface Told {
  readonly intent: NonNullable<MessageBarProps["intent"]>;
  readonly text: string;
}

function toldOf(mended: NonNullable<MendedBarProps["mended"]>, words: Messages["check"]): Told {
  switch (mended.kind) {
    case "written":
      return { intent: "success", text: words.written(mended.cells) };
    case "undone":
      return { intent: "success", text: words.undone };
    case "broken":
      return { intent: "error", text: words.broken(mended.detail) };
    case "refused": {
      const { refusal } = mended;
      if (refusal.kind === "editing") return { intent: "warning", text: words.refused.editing };
      const area = formatArea(refusal.area);
      return { intent: "warning", text: words.refused[refusal.kind](area) };
    }
  }
}
