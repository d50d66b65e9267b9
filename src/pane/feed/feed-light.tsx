import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { CircleHalfFill16Regular } from "@fluentui/react-icons/svg/circle-half-fill";
import { DismissCircle16Filled } from "@fluentui/react-icons/svg/dismiss-circle";
import type { StoredMark } from "../../core/view";
import { usePane } from "../context";
import { useFeedState } from "../hooks/use-watched";
import type { Messages } from "../messages/en";

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "center", gap: "6px", minWidth: 0 },
  icon: { display: "flex", flexShrink: 0 },
  asking: { color: tokens.colorNeutralForeground3 },
  good: { color: tokens.colorPaletteGreenForeground1 },
  bad: { color: tokens.colorPaletteRedForeground1 },
  word: { fontWeight: tokens.fontWeightSemibold, whiteSpace: "nowrap" },
  address: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
});

/** Whether the feed answers: a shape, a word and the address. */
export function FeedLight() {
  const styles = useStyles();
  const { ports, messages } = usePane();
  const { view, failure, busy } = useFeedState();
  const words = messages.feed;
  const stored = view?.stored;
  const light = failure || stored ? "bad" : busy || !view ? "asking" : "good";
  const Icon = icons[light];
  const asking = view ? words.fetching : words.connecting;
  const well = light === "good" ? words.connected : asking;
  const without = stored && standingOf(stored, messages);
  const word = failure ? messages.reasons[failure.reason] : (without ?? well);
  return (
    <div className={styles.line}>
      <span className={mergeClasses(styles.icon, styles[light])}>
        <Icon aria-hidden />
      </span>
      <span className={styles.word}>{word}</span>
      <span className={styles.address} title={ports.address}>
        {ports.address}
      </span>
    </div>
  );
}

function standingOf({ where, why }: StoredMark, { carry }: Messages): string {
  return why === "other-feed" ? carry.otherFeed : carry.standing[where];
}

const icons = {
  good: CheckmarkCircle16Filled,
  asking: CircleHalfFill16Regular,
  bad: DismissCircle16Filled,
} as const;
