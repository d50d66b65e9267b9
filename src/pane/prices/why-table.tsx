import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { isFailure } from "../../core/failure";
import { usePane } from "../context";
import { cellText } from "../cell-text";
import { whyLabel } from "../messages/why-labels";
import type { AnswerCell, FunctionAnswer } from "../ports";
import { isOnTheWeb } from "../source-link";
import { rowsOf, textOf } from "../state/answer";

const useStyles = makeStyles({
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  row: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  label: {
    textAlign: "start",
    verticalAlign: "top",
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
    padding: "3px 12px 3px 0",
    width: "36%",
  },
  value: { padding: "3px 0", verticalAlign: "top" },
});

/** Rows of label and value. */
export function WhyTable({ answer }: { readonly answer: FunctionAnswer }) {
  const styles = useStyles();
  const { messages, formats } = usePane();
  const rows = rowsOf(answer);
  if (isFailure(rows)) return <p>{messages.sentence(rows)}</p>;
  return (
    <table className={styles.table} aria-label={messages.card.why}>
      <tbody>
        {rows.map(([label, value = ""], index) => (
          <tr key={index} className={styles.row}>
            <th scope="row" className={styles.label}>
              {whyLabel(messages.why, textOf(label))}
            </th>
            <td className={styles.value}>
              <Value cell={value} text={cellText(value, messages, formats)} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Value({ cell, text }: { readonly cell: AnswerCell; readonly text: string }) {
  if (typeof cell !== "string" || !isOnTheWeb(cell)) return <>{text}</>;
  return (
    <Link href={cell} target="_blank" rel="noopener noreferrer" inline>
      {text}
    </Link>
  );
}
