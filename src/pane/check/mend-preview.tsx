import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { formatPlace } from "../../workbook/address";
import { isFormula } from "../../workbook/block";
import type { Mend } from "../../workbook/check/finding";
import { usePane } from "../context";

const useStyles = makeStyles({
  preview: {
    display: "flex",
    flexDirection: "column",
    gap: "6px",
    padding: "8px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  formula: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  acts: { display: "flex", gap: "8px" },
});

interface MendPreviewProps {
  readonly mend: Mend;
  readonly onWrite: () => void;
  readonly onCancel: () => void;
}

/** What a mend will write, before it is written. */
export function MendPreview({ mend: { writes }, onWrite, onCancel }: MendPreviewProps) {
  const styles = useStyles();
  const { messages } = usePane();
  const { check: words } = messages;
  const [first] = writes;
  if (!first) return null;
  const { content } = first;
  return (
    <div className={styles.preview} role="group">
      <span>{words.preview(formatPlace(first.place, true), writes.length)}</span>
      <code className={styles.formula}>{isFormula(content) ? content.formula : content}</code>
      <div className={styles.acts}>
        <Button size="small" appearance="primary" onClick={onWrite}>
          {words.write(writes.length)}
        </Button>
        <Button size="small" onClick={onCancel}>
          {messages.cancel}
        </Button>
      </div>
    </div>
  );
}
