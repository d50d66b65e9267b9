import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { isOwn } from "../../core/portfolio/own";
import { titleOf } from "../../core/portfolio/company-tables";
import { usePane } from "../context";
import type { NameHeld } from "../state/name-held";
import type { Portfolio } from "../state/portfolio";
import { standingOfRow } from "../state/standing";

const useStyles = makeStyles({
  title: {
    margin: "0 0 2px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  table: { width: "100%", borderCollapse: "collapse" },
  cell: {
    padding: "3px 0",
    textAlign: "start",
    verticalAlign: "top",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  head: { color: tokens.colorNeutralForeground3, borderTop: "none" },
  right: { textAlign: "end", whiteSpace: "nowrap" },
  standing: { color: tokens.colorNeutralForeground3 },
  code: { fontWeight: tokens.fontWeightSemibold },
  note: {
    margin: "4px 0 0",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface WeightsTableProps {
  readonly held: NameHeld;
  readonly portfolio: Portfolio;
}

/** What a name's revenue is made of, segment by segment, with what each share stands on and its day. */
export function WeightsTable({ held, portfolio }: WeightsTableProps) {
  const styles = useStyles();
  const { messages, formats } = usePane();
  const words = messages.names;
  const { weights, places } = held;
  const { sources } = portfolio.view.catalogue;
  // What is classified in the pane has no source that a snapshot would declare.
  const declared = weights.filter(
    (row) => !isOwn(row) || sources.some(({ id }) => id === row.source),
  );
  const titles = [...new Set(declared.map(({ source }) => titleOf(source, sources)))];
  const notes = [...new Set(weights.flatMap(({ note }) => note ?? []))];
  const head = mergeClasses(styles.cell, styles.head);
  if (weights.length === 0) return <p className={styles.note}>{words.noWeights}</p>;
  return (
    <div>
      <h3 className={styles.title}>{words.weightsOf}</h3>
      <table className={styles.table} aria-label={`${words.weightsOf}: ${held.label}`}>
        <thead>
          <tr>
            <th scope="col" className={head}>
              {words.heads.segment}
            </th>
            <th scope="col" className={mergeClasses(head, styles.right)}>
              {words.heads.weight}
            </th>
          </tr>
        </thead>
        <tbody>
          {weights.map((row) => (
            <tr key={row.segment}>
              <th scope="row" className={styles.cell}>
                <span className={styles.code}>{row.segment}</span> {words.segments[row.segment]}
                <div className={styles.standing}>
                  {words.standings[standingOfRow(row)]}, {words.confidence[row.confidence]},{" "}
                  {words.asOfDay(formats.day(row.asOf))}
                </div>
              </th>
              <td className={mergeClasses(styles.cell, styles.right)}>
                {formats.percent(row.weight)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {places.unclassified > 0 && (
        <p className={styles.note}>{words.rest(formats.percent(places.unclassified))}</p>
      )}
      {titles.length > 0 && <p className={styles.note}>{words.sources(titles.join("; "))}</p>}
      {notes.map((note) => (
        <p key={note} className={styles.note}>
          {note}
        </p>
      ))}
    </div>
  );
}
