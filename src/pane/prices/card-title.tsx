import { makeStyles, tokens } from "@fluentui/react-components";
import { withoutQuoter } from "../../core/code";
import { materialOf } from "../../core/material";

const useStyles = makeStyles({
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  name: {
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
});

/** The code as formulas write it, and its names. */
export function CardTitle({
  code,
  isRate = false,
}: {
  readonly code: string;
  readonly isRate?: boolean;
}) {
  const styles = useStyles();
  const { name, chineseName } = materialOf(code);
  const pair = withoutQuoter(code);
  const names = isRate ? `${pair.slice(0, 3)}/${pair.slice(3)}` : `${name} ${chineseName}`;
  return (
    <h2 className={styles.title}>
      {code} <span className={styles.name}>{names.trim() === code ? "" : names}</span>
    </h2>
  );
}
