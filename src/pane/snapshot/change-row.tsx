import { Badge, Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowRight12Regular } from "@fluentui/react-icons/svg/arrow-right";
import { useState } from "react";
import { formatPlace } from "../../workbook/address";
import type { CellChange } from "../../workbook/snapshot/cell-changes";
import type { Shown } from "../../workbook/workbook";
import { usePane } from "../context";
import type { ChangeReason } from "../state/change-reason";
import { hidden } from "../styles";

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    alignItems: "center",
    columnGap: "8px",
    padding: "5px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  place: {
    justifySelf: "start",
    minWidth: 0,
    paddingInline: "4px",
    marginInlineStart: "-4px",
    fontWeight: tokens.fontWeightSemibold,
  },
  reasons: { display: "flex", gap: "4px", flexWrap: "wrap", justifyContent: "end" },
  values: {
    gridColumn: "1 / -1",
    display: "flex",
    alignItems: "center",
    flexWrap: "wrap",
    gap: "6px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  before: { color: tokens.colorNeutralForeground3 },
  after: { fontWeight: tokens.fontWeightSemibold },
  failed: { color: tokens.colorPaletteRedForeground1 },
  note: { gridColumn: "1 / -1", color: tokens.colorPaletteRedForeground1 },
  hidden,
});

interface ChangeRowProps {
  readonly change: CellChange;
  /** Undefined while they are looked for. */
  readonly reasons: readonly ChangeReason[] | undefined;
}

/** One cell that shows another value: where, why, before and now. */
export function ChangeRow({ change, reasons }: ChangeRowProps) {
  const styles = useStyles();
  const { ports, messages, formats } = usePane();
  const [gone, setGone] = useState(false);
  const words = messages.snapshot.changes;
  const place = formatPlace(change.place, true);
  const written = (value: Shown) =>
    typeof value === "number" ? formats.number(value) : value === "" ? words.blank : String(value);
  return (
    <li className={styles.row}>
      <Button
        className={styles.place}
        appearance="transparent"
        size="small"
        aria-label={words.go(place)}
        onClick={() => {
          setGone(false);
          ports.workbook.goTo(change.place).catch(() => setGone(true));
        }}
      >
        {place}
      </Button>
      <span className={styles.reasons}>
        {reasons?.map((reason) => (
          <Badge key={reason} appearance="tint" color="informative" shape="rounded">
            {messages.snapshot.reasons[reason]}
          </Badge>
        )) ?? <span className={styles.hidden}>{words.asking}</span>}
      </span>
      <span className={styles.values} title={change.formula}>
        <span className={styles.hidden}>{words.from}</span>
        <span className={styles.before}>{written(change.before)}</span>
        <ArrowRight12Regular aria-hidden />
        <span className={styles.hidden}>{words.to}</span>
        <span className={mergeClasses(styles.after, change.failed && styles.failed)}>
          {written(change.after)}
        </span>
      </span>
      {gone && <span className={styles.note}>{messages.problems.gone(place)}</span>}
    </li>
  );
}
