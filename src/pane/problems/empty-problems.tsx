import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { TableRegular } from "@fluentui/react-icons/svg/table";
import { usePane } from "../context";

const useStyles = makeStyles({
  empty: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: "8px",
    padding: "32px 12px",
    textAlign: "center",
    color: tokens.colorNeutralForeground2,
  },
  icon: { fontSize: "40px", color: tokens.colorNeutralForeground3 },
  title: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
});

interface EmptyProblemsProps {
  readonly formulas: number;
  readonly onPrices: () => void;
}

/** All is well, or there is nothing of ours yet. */
export function EmptyProblems({ formulas, onPrices }: EmptyProblemsProps) {
  const styles = useStyles();
  const { problems: words } = usePane().messages;
  const none = formulas === 0;
  const Icon = none ? TableRegular : CheckmarkCircleRegular;
  return (
    <div className={styles.empty}>
      <Icon className={styles.icon} aria-hidden />
      <div className={styles.title}>{none ? words.emptyTitle : words.noneTitle}</div>
      <div>{none ? words.emptyText : words.noneText(formulas)}</div>
      {none && (
        <Button size="small" onClick={onPrices}>
          {words.toPrices}
        </Button>
      )}
    </div>
  );
}
