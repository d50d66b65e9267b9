import { Button, Tooltip, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowSyncRegular } from "@fluentui/react-icons/svg/arrow-sync";
import type { Dispatch } from "react";
import { usePane } from "../context";
import { useRefresh } from "../hooks/use-refresh";
import { useFeedState } from "../hooks/use-watched";
import type { PaneEvent } from "../state/pane";
import { hasDailyFeed } from "../state/quote";
import { CitedBanner } from "./cited-banner";
import { FeedFacts } from "./feed-facts";
import { FeedFailure } from "./feed-failure";
import { FeedLight } from "./feed-light";
import { StoredNote } from "./stored-note";

const useStyles = makeStyles({
  strip: {
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: "6px 12px 8px",
  },
  top: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: "8px" },
});

/** What every number below rests on: the feed, its snapshot, the workbook's day and how old the newest price is. */
export function FeedStrip({ dispatch }: { readonly dispatch: Dispatch<PaneEvent> }) {
  const styles = useStyles();
  const { messages, ports } = usePane();
  const { view, failure, busy } = useFeedState();
  const refresh = useRefresh();
  return (
    <>
      <section className={styles.strip} aria-label={messages.feed.label}>
        <div className={styles.top}>
          <FeedLight />
          <Tooltip content={messages.feed.refresh} relationship="label">
            <Button
              appearance="subtle"
              size="small"
              icon={<ArrowSyncRegular />}
              disabledFocusable={busy}
              onClick={() => void refresh()}
            />
          </Tooltip>
        </div>
        <FeedFacts view={view} />
      </section>
      <StoredNote view={view} />
      {failure && <FeedFailure failure={failure} />}
      {view && !ports.factsAreTold && !hasDailyFeed(view) && (
        <CitedBanner view={view} dispatch={dispatch} />
      )}
    </>
  );
}
