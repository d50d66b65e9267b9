import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { isFailure } from "../../core/failure";
import { cellText } from "../cell-text";
import { usePane } from "../context";
import { FormulaText } from "../controls/formula-text";
import type { FunctionAnswer } from "../ports";
import { firstCell } from "../state/answer";
import { type Call, formulaOf } from "../state/formula";
import { sizeOf } from "../state/insert-plan";

const useStyles = makeStyles({
  gives: {
    marginTop: "4px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  failed: { color: tokens.colorPaletteDarkOrangeForeground1 },
  value: { fontWeight: tokens.fontWeightSemibold },
});

interface InsertPreviewProps {
  readonly call: Call;
  readonly answer: FunctionAnswer | undefined;
}

/** The formula that will be written, and what it answers now; a reason instead of a number is said before it is in a cell. */
export function InsertPreview({ call, answer }: InsertPreviewProps) {
  const styles = useStyles();
  const { messages, formats } = usePane();
  const { insert: words } = messages;
  const first = answer === undefined ? undefined : firstCell(answer);
  const size = Array.isArray(answer) ? sizeOf(answer) : undefined;
  return (
    <div>
      <FormulaText formula={formulaOf(call)} label={words.preview} />
      <div
        className={mergeClasses(styles.gives, isFailure(first) && styles.failed)}
        aria-live="polite"
      >
        {words.gives}{" "}
        {first === undefined ? (
          words.asking
        ) : size ? (
          words.rows(size.rows, size.columns)
        ) : (
          <>
            <span className={styles.value}>
              {isFailure(first) ? first.shows : cellText(first, messages, formats)}
            </span>
            {isFailure(first) && `: ${messages.sentence(first)}`}
          </>
        )}
      </div>
    </div>
  );
}
