import { Button, Spinner, makeStyles, tokens } from "@fluentui/react-components";
import { usePane } from "../context";
import type { FreezingInHand } from "../hooks/use-freezing";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: "4px",
    padding: "10px 12px",
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  title: { fontWeight: tokens.fontWeightSemibold },
  text: { color: tokens.colorNeutralForeground2 },
  acts: { display: "flex", flexWrap: "wrap", gap: "8px", marginTop: "4px" },
});

interface FrozenCardProps {
  readonly kept: NonNullable<FreezingInHand["kept"]>;
  readonly freezing: FreezingInHand;
}

/** How much is frozen, the way back, and the list for whoever wants to read it. */
export function FrozenCard({ kept, freezing }: FrozenCardProps) {
  const styles = useStyles();
  const { freeze: words } = usePane().messages;
  const { doing } = freezing;
  return (
    <div className={styles.card}>
      <div className={styles.title}>{words.kept(kept.rows)}</div>
      <div className={styles.text}>{words.keptText}</div>
      <div className={styles.acts}>
        <Button
          size="small"
          {...(doing === "unfreeze" && { icon: <Spinner size="extra-tiny" /> })}
          disabledFocusable={doing !== undefined}
          onClick={() => freezing.unfreeze({ edited: "ask" })}
        >
          {doing === "unfreeze" ? words.unfreezing : words.unfreeze}
        </Button>
        <Button size="small" appearance="subtle" onClick={() => freezing.show(!kept.shown)}>
          {kept.shown ? words.hideList : words.showList}
        </Button>
      </div>
    </div>
  );
}
