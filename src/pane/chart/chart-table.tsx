import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { usePane } from "../context";
import { type ChartLine, stopsOf, toIndex } from "../state/chart-lines";

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
  number: { textAlign: "end", whiteSpace: "nowrap" },
  code: { whiteSpace: "nowrap" },
});

/** The points as rows, the newest first; of two series with the code of each, and its index in place of its price. */
export function ChartTable({ lines }: { readonly lines: readonly ChartLine[] }) {
  const styles = useStyles();
  const { messages, formats } = usePane();
  const { columns, latestOf, table } = messages.chart;
  const stops = stopsOf(lines);
  const rows = stops.slice(-MOST_ROWS).reverse();
  const isPair = lines.length > 1;
  return (
    <div className={styles.scroll} tabIndex={0} role="region" aria-label={table}>
      <table className={styles.table}>
        {rows.length < stops.length && <caption>{latestOf(rows.length)}</caption>}
        <thead>
          <tr>
            <th scope="col" className={styles.head}>
              {columns.day}
            </th>
            {isPair && (
              <th scope="col" className={styles.head}>
                {columns.series}
              </th>
            )}
            <th scope="col" className={mergeClasses(styles.head, styles.number)}>
              {isPair ? columns.index : columns.value}
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
          {rows.map(({ line, point: { first, value, status, knownSince } }) => (
            <tr key={`${line.code} ${first}`}>
              <td className={styles.cell}>{formats.period(first, line.frequency)}</td>
              {isPair && <td className={mergeClasses(styles.cell, styles.code)}>{line.code}</td>}
              <td className={mergeClasses(styles.cell, styles.number)}>
                {formats.number(isPair ? toIndex(value) : value)}
              </td>
              <td className={styles.cell}>{messages.status[status]}</td>
              <td className={styles.cell}>{formats.instant(knownSince)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
