import { Badge, Button, Spinner, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { formatPlace } from "../../workbook/address";
import { usePane } from "../context";
import type { Cause, Problem } from "../state/problem";
import { CauseText } from "./cause-text";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: "4px",
    padding: "8px 10px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  top: { display: "flex", alignItems: "center", gap: "8px" },
  place: { fontWeight: tokens.fontWeightSemibold, flexGrow: 1, minWidth: 0 },
  error: { flexShrink: 0, whiteSpace: "nowrap" },
  formula: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  note: { color: tokens.colorPaletteRedForeground1, fontSize: tokens.fontSizeBase200 },
});

interface ProblemCardProps {
  readonly problem: Problem;
  readonly cause: Cause | undefined;
  readonly onLook: () => Promise<void>;
}

/** One cell that shows an error: where, what, why, its formula, and the way there. */
export function ProblemCard({ problem, cause, onLook }: ProblemCardProps) {
  const styles = useStyles();
  const { ports, messages } = usePane();
  const [gone, setGone] = useState(false);
  const { problems: words } = messages;
  const place = formatPlace(problem.place, true);
  const recalculate = async () => {
    await ports.workbook.recalculate([problem.place]);
    await onLook();
  };
  return (
    <li className={styles.card}>
      <div className={styles.top}>
        <span className={styles.place}>{place}</span>
        <Badge className={styles.error} appearance="tint" color="danger" shape="rounded">
          {problem.shows}
        </Badge>
        <Button
          size="small"
          aria-label={words.goTo(place)}
          onClick={() => {
            setGone(false);
            ports.workbook.goTo(problem.place).catch(() => setGone(true));
          }}
        >
          {words.go}
        </Button>
      </div>
      {cause ? (
        <CauseText cause={cause} shows={problem.shows} onRecalculate={() => void recalculate()} />
      ) : (
        <Spinner size="extra-tiny" labelPosition="after" label={words.asking} />
      )}
      <code className={styles.formula}>{problem.formula}</code>
      {gone && <div className={styles.note}>{words.gone(place)}</div>}
    </li>
  );
}
