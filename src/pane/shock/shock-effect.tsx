import { makeStyles, tokens } from "@fluentui/react-components";
import { isFailure } from "../../core/failure";
import { usePane } from "../context";
import type { PictureProps } from "../exposure/picture-props";

const useStyles = makeStyles({
  effect: {
    padding: "8px 12px",
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  line: { display: "flex", justifyContent: "space-between", alignItems: "baseline", gap: "8px" },
  percent: {
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: "nowrap",
  },
  small: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** What the shock does to the whole, how much of it is modelled, and why where nothing is. */
export function ShockEffect({ portfolio, shock }: Pick<PictureProps, "portfolio" | "shock">) {
  const styles = useStyles();
  const { messages, formats } = usePane();
  const words = messages.shock;
  if (shock === undefined) return <div className={styles.effect}>{words.asking}</div>;
  const failed = isFailure(shock) ? shock : shock.report.total.percent;
  if (isFailure(failed) || isFailure(shock)) {
    return (
      <div className={styles.effect} role="status">
        {isFailure(failed) && messages.sentence(failed)}
      </div>
    );
  }
  const { money, coverage } = shock.report.total;
  return (
    <div className={styles.effect} role="status">
      <div className={styles.line}>
        <span>{words.effect}</span>
        <span className={styles.percent}>{formats.change(failed)}</span>
      </div>
      <div className={styles.small}>
        {words.covers(formats.percent(coverage))}
        {!isFailure(money) &&
          ` · ${words.money(`${formats.number(money)} ${portfolio.currency ?? ""}`.trim())}`}
      </div>
      <div className={styles.small}>{words.model}</div>
    </div>
  );
}
