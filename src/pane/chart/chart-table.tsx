import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Frequency } from "../../core/frequency";
import { usePane } from "../context";
import type { Point } from "../state/points";

/** More rows are for the sheet: insert the history there. */
const MOST_ROWS = 250;

const useStyles = makeStyles({
  scroll: { maxHeight: "240px", overflow: "auto" },
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  head: {
    position: "sticky",
    top: 0,
    textAlign: "start",
    padding: "3px 8px 3px 0",
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  cell: { padding: "3px 8px 3px 0", borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  number: { textAlign: "end" },
});

interface ChartTableProps {
  readonly points: readonly Point[];
  readonly frequency: Frequency;
}

/** The points as rows, the newest first. */
export function ChartTable({ points, frequency }: ChartTableProps) {
  const styles = useStyles();
  const { messages, formats } = usePane();
  const { columns, latestOf, table } = messages.chart;
  const rows = points.slice(-MOST_ROWS).reverse();
  return (
    <div className={styles.scroll} tabIndex={0} role="region" aria-label={table}>
      <table className={styles.table}>
        {rows.length < points.length && <caption>{latestOf(rows.length)}</caption>}
        <thead>
          <tr>
            <th scope="col" className={styles.head}>
              {columns.day}
            </th>
            <th scope="col" className={mergeClasses(styles.head, styles.number)}>
              {columns.value}
            </th>
            <th scope="col" className={styles.head}>
              {columns.status}
            </th>
            <th scope="col" className={styles.head}>
              {columns.knownSince}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ first, value, status, knownSince }) => (
            <tr key={first}>
              <td className={styles.cell}>{formats.period(first, frequency)}</td>
              <td className={mergeClasses(styles.cell, styles.number)}>{formats.number(value)}</td>
              <td className={styles.cell}>{messages.status[status]}</td>
              <td className={styles.cell}>{formats.instant(knownSince)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
