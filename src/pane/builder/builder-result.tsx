import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { isFailure } from "../../core/failure";
import { cellText } from "../cell-text";
import { usePane } from "../context";
import { FormulaText } from "../controls/formula-text";
import type { AnswerCell, FunctionAnswer } from "../ports";
import { rowsOf } from "../state/answer";
import type { BuiltFormula } from "../state/built-formula";

/** Rows and columns of an answer that are shown before it is in the sheet. */
const MOST_ROWS = 8;
const MOST_COLUMNS = 6;

const useStyles = makeStyles({
  box: { display: "flex", flexDirection: "column", gap: "6px", minWidth: 0 },
  said: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  failed: { color: tokens.colorPaletteDarkOrangeForeground1 },
  lone: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: 600 },
  scroll: { overflowX: "auto", maxWidth: "100%" },
  table: {
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  cell: {
    padding: "2px 8px 2px 0",
    maxWidth: "180px",
    verticalAlign: "top",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  number: { textAlign: "end", whiteSpace: "nowrap" },
});

interface BuilderResultProps {
  readonly built: BuiltFormula;
  readonly answer: FunctionAnswer | undefined;
}

/** The formula, and what it answers now: a number, the first of its rows, or the reason with its sentence. */
export function BuilderResult({ built, answer }: BuilderResultProps) {
  const styles = useStyles();
  const { messages } = usePane();
  const { builder: words, insert } = messages;
  const waits = built.missing.length > 0;
  return (
    <div className={styles.box}>
      <FormulaText formula={built.text} label={insert.preview} />
      <div className={styles.said} aria-live="polite">
        {waits && words.missing(built.missing.join(", "))}
        {!waits && answer === undefined && insert.asking}
        {!waits && answer !== undefined && <Answer answer={answer} />}
      </div>
    </div>
  );
}

function Answer({ answer }: { readonly answer: FunctionAnswer }) {
  const styles = useStyles();
  const { messages, formats } = usePane();
  const rows = rowsOf(answer);
  if (isFailure(rows)) {
    return (
      <span className={styles.failed}>
        <strong>{rows.shows}</strong>: {messages.sentence(rows)}
      </span>
    );
  }
  const [first = []] = rows;
  const lone = rows.length === 1 && first.length === 1 ? first[0] : undefined;
  if (lone !== undefined && !isFailure(lone)) {
    return <span className={styles.lone}>{cellText(lone, messages, formats)}</span>;
  }
  return <Matrix rows={rows} />;
}

function Matrix({ rows }: { readonly rows: readonly (readonly AnswerCell[])[] }) {
  const styles = useStyles();
  const { messages, formats } = usePane();
  const { builder: words } = messages;
  const width = rows[0]?.length ?? 0;
  const isCut = rows.length > MOST_ROWS || width > MOST_COLUMNS;
  return (
    <>
      <div className={styles.scroll} tabIndex={0} role="region" aria-label={words.answer}>
        <table className={styles.table}>
          <tbody>
            {rows.slice(0, MOST_ROWS).map((row, at) => (
              <tr key={at}>
                {row.slice(0, MOST_COLUMNS).map((cell, across) => (
                  <td
                    key={across}
                    className={mergeClasses(
                      styles.cell,
                      isNumber(cell) && styles.number,
                      isFailure(cell) && styles.failed,
                    )}
                    {...(isFailure(cell) && { title: messages.sentence(cell) })}
                  >
                    {isFailure(cell) ? cell.shows : cellText(cell, messages, formats)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {isCut && words.cut(rows.length, width)}
    </>
  );
}

function isNumber(cell: AnswerCell): boolean {
  return typeof cell === "number" || (typeof cell === "object" && "value" in cell);
}
