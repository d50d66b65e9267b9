import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { usePane } from "../context";
import type { ChartLine } from "../state/chart-lines";
import type { Point } from "../state/points";

/** Revised days that are listed; what a single day was is asked with REVINTAGES. */
const MOST_DAYS = 60;

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
  cell: { padding: "3px 8px 3px 0" },
  first: { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  number: { textAlign: "end" },
  newest: { fontWeight: tokens.fontWeightSemibold },
});

/** Every value that was published for the days that were revised, the newest day first and its newest value on top. */
export function RevisionTable({ line }: { readonly line: ChartLine }) {
  const styles = useStyles();
  const { messages, formats } = usePane();
  const { columns, revisions } = messages.chart;
  const days = revised(line.points).slice(-MOST_DAYS).reverse();
  return (
    <div
      className={styles.scroll}
      tabIndex={0}
      role="region"
      aria-label={revisions(revised(line.points).length)}
    >
      <table className={styles.table}>
        <thead>
          <tr>
            {[columns.day, columns.value, columns.status, columns.knownSince].map((head, at) => (
              <th
                key={head}
                scope="col"
                className={mergeClasses(styles.head, at === 1 && styles.number)}
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
                <td className={mergeClasses(styles.cell, at === 0 && styles.first)}>
                  {at === 0 ? formats.period(point.first, line.frequency) : ""}
                </td>
                <td className={mergeClasses(styles.cell, styles.number, at === 0 && styles.first)}>
                  {formats.number(vintage.value)}
                </td>
                <td className={mergeClasses(styles.cell, at === 0 && styles.first)}>
                  {messages.status[vintage.status]}
                </td>
                <td className={mergeClasses(styles.cell, at === 0 && styles.first)}>
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
