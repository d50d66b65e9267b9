import { Badge, Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowRight12Regular } from "@fluentui/react-icons/svg/arrow-right";
import { useState } from "react";
import { dayOfSerial } from "../../core/day";
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
  rowName: {
    marginInlineStart: "8px",
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    color: tokens.colorNeutralForeground3,
    fontWeight: tokens.fontWeightRegular,
  },
  more: {
    gridColumn: "1 / -1",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
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
  const { spilled } = change;
  const written = (value: Shown, isDay: boolean) => {
    if (typeof value !== "number") return value === "" ? words.blank : String(value);
    return isDay ? formats.day(dayOfSerial(value)) : formats.number(value);
  };
  const shown = (value: Shown) => written(value, spilled?.isDay ?? false);
  // What stands first in a row says which one it is; the first cell itself needs no name.
  const label = spilled && (spilled.column > 0 || change.after === "") ? spilled.label : "";
  const rowName = label === "" ? "" : written(label, spilled?.isDayLabel ?? false);
  const named = rowName === "" ? place : words.row(place, rowName);
  return (
    <li className={styles.row}>
      <Button
        className={styles.place}
        appearance="transparent"
        size="small"
        aria-label={words.go(named)}
        onClick={() => {
          setGone(false);
          ports.workbook.goTo(change.place).catch(() => setGone(true));
        }}
      >
        {place}
        {rowName !== "" && <span className={styles.rowName}>{rowName}</span>}
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
        <span className={styles.before}>{shown(change.before)}</span>
        <ArrowRight12Regular aria-hidden />
        <span className={styles.hidden}>{words.to}</span>
        <span className={mergeClasses(styles.after, change.failed && styles.failed)}>
          {shown(change.after)}
        </span>
      </span>
      {spilled && spilled.more > 0 && (
        <span className={styles.more}>{words.cells(formats.count(spilled.more))}</span>
      )}
      {gone && <span className={styles.note}>{messages.problems.gone(place)}</span>}
    </li>
  );
}
