import { makeStyles, tokens } from "@fluentui/react-components";

/** How the tables behind the pictures look. */
export const useTableStyles = makeStyles({
  scroll: { maxHeight: "300px", overflow: "auto" },
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "normal",
  },
  caption: {
    textAlign: "start",
    paddingBottom: "4px",
    color: tokens.colorNeutralForeground3,
  },
  head: {
    position: "sticky",
    top: 0,
    textAlign: "start",
    padding: "3px 8px 3px 0",
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  name: {
    textAlign: "start",
    padding: "3px 8px 3px 0",
    fontWeight: tokens.fontWeightRegular,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  cell: { padding: "3px 8px 3px 0", borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  number: { textAlign: "end", whiteSpace: "nowrap" },
});
