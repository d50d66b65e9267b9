import { Button, MessageBar, MessageBarBody, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { useState } from "react";
import { formatPlace } from "../../workbook/address";
import { usePane } from "../context";
import type { TabProps } from "../frame/tab-props";
import { useChecking } from "../hooks/use-checking";
import { useFeedState } from "../hooks/use-watched";
import { FindingCard } from "./finding-card";
import { MendedBar } from "./mended-bar";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: "12px" },
  top: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: "8px" },
  title: { fontWeight: tokens.fontWeightSemibold },
  counts: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  none: {
    display: "flex",
    alignItems: "center",
    gap: "8px",
    color: tokens.colorNeutralForeground2,
  },
  icon: { fontSize: "24px", flexShrink: 0, color: tokens.colorBrandForeground1 },
  list: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    margin: 0,
    padding: 0,
    listStyle: "none",
  },
});

/** Findings that come into sight at a time. */
const AT_A_TIME = 20;

/** What our formulas leave unsaid or say so that it will go wrong, each with its mend. */
export function CheckSection({ state }: TabProps) {
  const styles = useStyles();
  const { check: words } = usePane().messages;
  const { view } = useFeedState();
  const { looking, report, unread, mended, look, mend, undo } = useChecking(
    state.wished?.section === "check" ? state.wished : undefined,
  );
  const [shown, setShown] = useState(AT_A_TIME);
  const count = report?.groups.length ?? 0;
  const rest = count - shown;
  return (
    <div className={styles.section}>
      <div className={styles.top}>
        <div role="status">
          {report && count > 0 && <div className={styles.title}>{words.findings(count)}</div>}
          <div className={styles.counts}>
            {!view && words.noFeed}
            {looking && !report && words.checking}
            {report && count > 0 && words.looked(report.calls)}
          </div>
        </div>
        <Button size="small" disabledFocusable={looking || !view} onClick={look}>
          {report ? words.again : words.check}
        </Button>
      </div>
      {unread !== undefined && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{words.unread(unread)}</MessageBarBody>
        </MessageBar>
      )}
      <MendedBar mended={mended} onUndo={undo} />
      {report && count === 0 && (
        <div className={styles.none}>
          <CheckmarkCircleRegular className={styles.icon} aria-hidden />
          <div>
            {report.calls > 0 && <div className={styles.title}>{words.noneTitle}</div>}
            {report.calls === 0 ? words.empty : words.none(report.calls)}
          </div>
        </div>
      )}
      {report && count > 0 && (
        <ul className={styles.list}>
          {report.groups.slice(0, shown).map((group) => (
            <FindingCard
              key={`${group.first.kind} ${group.first.like} ${formatPlace(group.first.place, true)}`}
              group={group}
              onMend={mend}
            />
          ))}
        </ul>
      )}
      {rest > 0 && (
        <Button onClick={() => setShown(shown + AT_A_TIME)}>
          {words.moreGroups(Math.min(rest, AT_A_TIME))}
        </Button>
      )}
    </div>
  );
}
