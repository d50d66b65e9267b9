import { makeStyles, tokens } from "@fluentui/react-components";
import { usePane } from "../context";
import type { SearchGroup } from "../state/search-row";
import { ResultRow } from "./result-row";

const useStyles = makeStyles({
  heading: {
    margin: "0 0 2px",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  more: {
    padding: "4px 8px",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
});

interface ResultsGroupProps {
  readonly group: SearchGroup;
  /** Place of the group's first row among all that can be chosen. */
  readonly firstAt: number;
  readonly marked: number;
  readonly onChoose: (code: string) => void;
}

/** The rows of one kind under their heading. */
export function ResultsGroup({ group, firstAt, marked, onChoose }: ResultsGroupProps) {
  const styles = useStyles();
  const { prices } = usePane().messages;
  const headingId = `reprice-group-${group.kind}`;
  return (
    <div role="group" aria-labelledby={headingId}>
      <div id={headingId} role="presentation" className={styles.heading}>
        {prices.groups[group.kind]}
      </div>
      {group.rows.map((row, index) => (
        <ResultRow
          key={row.code}
          row={row}
          at={firstAt + index}
          marked={marked === firstAt + index}
          onChoose={onChoose}
        />
      ))}
      {group.more > 0 && (
        <div role="presentation" className={styles.more}>
          {prices.more(group.more)}
        </div>
      )}
    </div>
  );
}
