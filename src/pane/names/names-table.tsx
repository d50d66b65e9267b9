import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { usePane } from "../context";
import type { PictureProps } from "../exposure/picture-props";
import type { NameColumn, NameRow, NameView, Shocked } from "../state/name-rows";
import { NameLine } from "./name-line";

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", tableLayout: "fixed" },
  name: { width: "46%" },
  head: {
    padding: "4px 0",
    verticalAlign: "bottom",
    textAlign: "start",
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    fontWeight: tokens.fontWeightRegular,
  },
  right: { textAlign: "end" },
  sort: {
    display: "inline-block",
    minHeight: "24px",
    padding: "0 2px",
    border: "none",
    background: "none",
    color: tokens.colorNeutralForeground2,
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    cursor: "pointer",
    borderRadius: tokens.borderRadiusSmall,
    ":hover": { color: tokens.colorNeutralForeground1, textDecorationLine: "underline" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  sorted: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
});

interface NamesTableProps extends Pick<PictureProps, "portfolio" | "asked" | "own"> {
  readonly rows: readonly NameRow[];
  readonly shocked: Shocked;
  readonly view: NameView;
  readonly opened: string | undefined;
  readonly onSort: (column: NameColumn) => void;
  readonly onOpen: (label: string) => void;
}

/** The columns in pairs, one below the other, so that six of them fit a narrow pane. */
const pairs: readonly (readonly [NameColumn, NameColumn])[] = [
  ["name", "place"],
  ["value", "standing"],
  ["effect", "contribution"],
];

/** A page of names. Each column sorts; each name opens to what stands behind it. */
export function NamesTable({
  rows,
  shocked,
  view,
  opened,
  onSort,
  onOpen,
  ...picture
}: NamesTableProps) {
  const styles = useStyles();
  const words = usePane().messages.names;
  if (rows.length === 0) return null;
  const arrow = view.descending ? " ↓" : " ↑";
  return (
    <table className={styles.table} aria-label={words.title}>
      <thead>
        <tr>
          {pairs.map((pair, at) => (
            <th
              key={pair[0]}
              scope="col"
              className={mergeClasses(styles.head, at === 0 ? styles.name : styles.right)}
              aria-sort={
                !pair.includes(view.column) ? "none" : view.descending ? "descending" : "ascending"
              }
            >
              {pair.map((column) => (
                <div key={column}>
                  <button
                    type="button"
                    className={mergeClasses(styles.sort, view.column === column && styles.sorted)}
                    aria-label={words.sortBy(words.columns[column], words.columnHints[column])}
                    aria-pressed={view.column === column}
                    title={words.columnHints[column]}
                    onClick={() => onSort(column)}
                  >
                    {words.columns[column]}
                    <span aria-hidden>{view.column === column ? arrow : ""}</span>
                  </button>
                </div>
              ))}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <NameLine
            key={row.held.label}
            row={row}
            shocked={shocked?.[row.at]}
            isOpened={row.held.label === opened}
            onOpen={onOpen}
            {...picture}
          />
        ))}
      </tbody>
    </table>
  );
}
