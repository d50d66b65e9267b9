import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { isOwn } from "../../core/series-name";
import { usePane } from "../context";
import { useFeedState } from "../hooks/use-watched";
import type { SearchRow } from "../state/search-row";
import { OwnBadge } from "../own/own-badge";
import { SyntheticBadge } from "./synthetic-badge";
import { optionId } from "./ids";
import { aboutOf, entryOf } from "../state/row-about";

const useStyles = makeStyles({
  row: {
    display: "block",
    padding: "5px 8px",
    borderRadius: tokens.borderRadiusMedium,
    cursor: "pointer",
    outlineOffset: "-2px",
    ":hover": {
      backgroundColor: tokens.colorNeutralBackground1Hover,
      color: tokens.colorNeutralForeground1Hover,
    },
    // High contrast turns the ground: then no word may keep a colour of its own.
    ":hover *": { color: "inherit" },
  },
  marked: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    color: tokens.colorNeutralForeground1Selected,
    "& *": { color: "inherit" },
    outline: `2px solid ${tokens.colorStrokeFocus2}`,
  },
  code: { fontWeight: tokens.fontWeightSemibold, marginInlineEnd: "8px" },
  about: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface ResultRowProps {
  readonly row: SearchRow;
  readonly at: number;
  readonly marked: boolean;
  readonly onChoose: (code: string) => void;
}

/** One row: what to write in a formula, its names, and what there is of it. */
export function ResultRow({ row, at, marked, onChoose }: ResultRowProps) {
  const styles = useStyles();
  const { messages, formats } = usePane();
  const { view } = useFeedState();
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (marked) element.current?.scrollIntoView({ block: "nearest" });
  }, [marked]);
  const entry = view && entryOf(view.catalogue, row);
  const about = view ? aboutOf(view.catalogue, row, messages, formats) : row.about;
  return (
    // The search box has the focus and the keys; a row is chosen by pointer here.
    <div
      ref={element}
      id={optionId(at)}
      role="option"
      aria-selected={marked}
      className={mergeClasses(styles.row, marked && styles.marked)}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => onChoose(row.code)}
    >
      <div>
        <span className={styles.code}>{row.code}</span>
        {row.kind !== "series" && namesOf(row)} {entry?.synthetic && <SyntheticBadge />}
        {entry && isOwn(entry) && <OwnBadge />}
      </div>
      <div className={styles.about}>{about}</div>
    </div>
  );
}

function namesOf({ name, chineseName }: SearchRow): string {
  return [name, chineseName].filter((text) => text !== "").join(" ");
}
