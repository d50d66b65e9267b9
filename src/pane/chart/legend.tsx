import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { markRow } from "../styles";

const useStyles = makeStyles({
  legend: {
    ...markRow,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase100,
  },
  mark: { display: "flex", alignItems: "center", gap: "4px" },
});

/** A mark of a drawing, drawn around its origin, and what it means. */
export interface LegendMark {
  readonly label: string;
  readonly mark: ReactNode;
  /** Whether it is in the drawing. */
  readonly isShown: boolean;
}

/** What the marks of a drawing mean; only those that are in it. */
export function Legend({
  label,
  marks,
}: {
  readonly label: string;
  readonly marks: readonly LegendMark[];
}) {
  const styles = useStyles();
  const shown = marks.filter(({ isShown }) => isShown);
  if (shown.length === 0) return null;
  return (
    <ul className={styles.legend} aria-label={label}>
      {shown.map(({ label: meaning, mark }) => (
        <li key={meaning} className={styles.mark}>
          <svg width={18} height={14} viewBox="-9 -7 18 14" aria-hidden>
            {mark}
          </svg>
          {meaning}
        </li>
      ))}
    </ul>
  );
}
