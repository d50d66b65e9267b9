import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { usePane } from "../context";
import type { ChartLine } from "../state/chart-lines";
import type { Point } from "../state/points";
import { useTableStyles } from "../table-styles";

/** Revised days that are listed; what a single day was is asked with REVINTAGES. */
const MOST_DAYS = 60;

const useStyles = makeStyles({
  newest: { fontWeight: tokens.fontWeightSemibold },
  // The older values of a day belong to the newest one above them.
  older: { borderTopStyle: "none" },
});

/** Every value that was published for the days that were revised, the newest day first and its newest value on top. */
export function RevisionTable({ line }: { readonly line: ChartLine }) {
  const styles = useStyles();
  const table = useTableStyles();
  const { messages, formats } = usePane();
  const { columns, revisions } = messages.chart;
  const days = revised(line.points).slice(-MOST_DAYS).reverse();
  return (
    <div
      className={table.scroll}
      tabIndex={0}
      role="region"
      aria-label={revisions(revised(line.points).length)}
    >
      <table className={table.table}>
        <thead>
          <tr>
            {[columns.day, columns.value, columns.status, columns.knownSince].map((head, at) => (
              <th
                key={head}
                scope="col"
                className={mergeClasses(table.head, at === 1 && table.number)}
              >
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {days.flatMap((point) =>
            [point, ...[...point.earlier].reverse()].map((vintage, at) => (
              <tr key={`${point.first} ${at}`} className={mergeClasses(at === 0 && styles.newest)}>
                <td className={mergeClasses(table.cell, at > 0 && styles.older)}>
                  {at === 0 ? formats.period(point.first, line.frequency) : ""}
                </td>
                <td className={mergeClasses(table.cell, table.number, at > 0 && styles.older)}>
                  {formats.number(vintage.value)}
                </td>
                <td className={mergeClasses(table.cell, at > 0 && styles.older)}>
                  {messages.status[vintage.status]}
                </td>
                <td className={mergeClasses(table.cell, at > 0 && styles.older)}>
                  {formats.instant(vintage.knownSince)}
                </td>
              </tr>
            )),
          )}
        </tbody>
      </table>
    </div>
  );
}

/** The points whose day has older values. */
export function revised(points: readonly Point[]): readonly Point[] {
  return points.filter(({ earlier }) => earlier.length > 0);
}
