import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { memo, useId } from "react";
import { isFailure } from "../../core/failure";
import { usePane } from "../context";
import type { PictureProps } from "../exposure/picture-props";
import type { NameRow } from "../state/name-rows";
import type { NameShocked } from "../state/picture";
import { NameDetail } from "./name-detail";

const useStyles = makeStyles({
  cell: {
    padding: "6px 2px",
    verticalAlign: "top",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  right: { textAlign: "end" },
  open: {
    display: "flex",
    alignItems: "flex-start",
    gap: "2px",
    width: "100%",
    minHeight: "24px",
    padding: 0,
    border: "none",
    background: "none",
    color: "inherit",
    font: "inherit",
    textAlign: "start",
    cursor: "pointer",
    borderRadius: tokens.borderRadiusSmall,
    ":hover": { textDecorationLine: "underline" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  icon: { flexShrink: 0, marginTop: "3px", fontSize: "14px" },
  second: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  under: { paddingInlineStart: "16px" },
  opened: { fontWeight: tokens.fontWeightSemibold },
  detail: { padding: "4px 0 12px 0" },
});

interface NameLineProps extends Pick<PictureProps, "portfolio" | "asked" | "own"> {
  readonly row: NameRow;
  readonly shocked: NameShocked | undefined;
  readonly isOpened: boolean;
  readonly onOpen: (label: string) => void;
}

/** One name: what it is called and where it stands, what it is worth, what the shock does to it. */
export const NameLine = memo(function NameLine({
  row,
  shocked,
  isOpened,
  onOpen,
  ...picture
}: NameLineProps) {
  const styles = useStyles();
  const { messages, formats } = usePane();
  const words = messages.names;
  const { held, title, standing } = row;
  const { value } = held.position;
  const detailId = useId();
  const Chevron = isOpened ? ChevronDownRegular : ChevronRightRegular;
  return (
    <>
      <tr>
        <th scope="row" className={styles.cell} style={{ fontWeight: "inherit" }}>
          <button
            type="button"
            className={mergeClasses(styles.open, isOpened && styles.opened)}
            aria-expanded={isOpened}
            aria-controls={isOpened ? detailId : undefined}
            aria-label={`${title}: ${words.open(held.label)}`}
            onClick={() => onOpen(held.label)}
          >
            <Chevron className={styles.icon} />
            <span>{title}</span>
          </button>
          <div className={mergeClasses(styles.second, styles.under)}>
            {held.label !== title && `${held.label} · `}
            {words.places[held.place]}
          </div>
        </th>
        <td className={mergeClasses(styles.cell, styles.right)}>
          <div>{isFailure(value) ? words.unpriced : formats.short(value)}</div>
          <div className={styles.second}>{words.standings[standing]}</div>
        </td>
        <td className={mergeClasses(styles.cell, styles.right)}>
          <EffectCell shocked={shocked} />
        </td>
      </tr>
      {isOpened && (
        <tr>
          <td colSpan={3} className={styles.detail} id={detailId}>
            <NameDetail row={row} shocked={shocked} {...picture} />
          </td>
        </tr>
      )}
    </>
  );
});

function EffectCell({ shocked }: Pick<NameLineProps, "shocked">) {
  const styles = useStyles();
  const { messages, formats } = usePane();
  if (shocked === undefined) return null;
  const { effect, contribution } = shocked;
  const { percent } = effect;
  if (isFailure(percent)) {
    const { notModelled, indistinct } = messages.names;
    return (
      <div className={styles.second}>
        {percent.details["hint"] === "indistinct" ? indistinct : notModelled}
      </div>
    );
  }
  return (
    <>
      <div>{formats.change(percent)}</div>
      <div className={styles.second}>
        {contribution !== undefined && formats.change(contribution)}
      </div>
    </>
  );
}
