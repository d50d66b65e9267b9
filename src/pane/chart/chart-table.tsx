import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { usePane } from "../context";
import { type ChartLine, stopsOf, toIndex } from "../state/chart-lines";
import { useTableStyles } from "../table-styles";

/** More rows are for the sheet: insert the history there. */
const MOST_ROWS = 250;

const useStyles = makeStyles({ code: { whiteSpace: "nowrap" } });

/** The points as rows, the newest first; of two series with the code of each, and its index in place of its price. */
export function ChartTable({ lines }: { readonly lines: readonly ChartLine[] }) {
  const styles = useStyles();
  const table = useTableStyles();
  const { messages, formats } = usePane();
  const { columns, latestOf, table: label } = messages.chart;
  const stops = stopsOf(lines);
  const rows = stops.slice(-MOST_ROWS).reverse();
  const isPair = lines.length > 1;
  return (
    <div className={table.scroll} tabIndex={0} role="region" aria-label={label}>
      <table className={table.table}>
        {rows.length < stops.length && (
          <caption className={table.caption}>{latestOf(rows.length)}</caption>
        )}
        <thead>
          <tr>
            <th scope="col" className={table.head}>
              {columns.day}
            </th>
            {isPair && (
              <th scope="col" className={table.head}>
                {columns.series}
              </th>
            )}
            <th scope="col" className={mergeClasses(table.head, table.number)}>
              {isPair ? columns.index : columns.value}
            </th>
            <th scope="col" className={table.head}>
              {columns.status}
            </th>
            <th scope="col" className={table.head}>
              {columns.knownSince}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ line, point: { first, value, status, knownSince } }) => (
            <tr key={`${line.code} ${first}`}>
              <td className={table.cell}>{formats.period(first, line.frequency)}</td>
              {isPair && <td className={mergeClasses(table.cell, styles.code)}>{line.code}</td>}
              <td className={mergeClasses(table.cell, table.number)}>
                {formats.number(isPair ? toIndex(value) : value)}
              </td>
              <td className={table.cell}>{messages.status[status]}</td>
              <td className={table.cell}>{formats.instant(knownSince)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
