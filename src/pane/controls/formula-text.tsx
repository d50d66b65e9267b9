import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  formula: {
    display: "block",
    padding: "6px 8px",
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusMedium,
  },
});

/** The text of a formula. It wraps after its commas and not inside a day. */
export function FormulaText({
  formula,
  label,
}: {
  readonly formula: string;
  readonly label: string;
}) {
  const styles = useStyles();
  return (
    <code className={styles.formula} aria-label={label}>
      {formula.split(/(?<=,)/).map((part, at) => (
        <span key={at} style={{ whiteSpace: part.length > 30 ? "normal" : "nowrap" }}>
          {part}
          <wbr />
        </span>
      ))}
    </code>
  );
}
