import { makeStyles, tokens } from "@fluentui/react-components";
import { useReducer } from "react";
import { usePane } from "../context";
import { FeedStrip } from "../feed/feed-strip";
import { useWishes } from "../hooks/use-wishes";
import { type PaneState, nextPane, openedPane } from "../state/pane";
import { hidden } from "../styles";
import { TabBar, panelId, tabId } from "./tab-bar";
import { paneTabs } from "./tabs";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    minWidth: 0,
    minHeight: "100%",
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontVariantNumeric: "tabular-nums",
    overflowWrap: "anywhere",
  },
  panel: { flexGrow: 1, minWidth: 0, padding: "12px" },
  hidden,
});

/** The pane as it opens, with the first of its sections. */
const opened: PaneState = { ...openedPane, tab: paneTabs[0]?.name ?? openedPane.tab };

/** Strip on top, tabs below it, and the section that is open. */
export function Frame() {
  const styles = useStyles();
  const { messages } = usePane();
  const [state, dispatch] = useReducer(nextPane, opened);
  useWishes(dispatch);
  const View = paneTabs.find(({ name }) => name === state.tab)?.View;
  return (
    <div className={styles.root}>
      <h1 className={styles.hidden}>{messages.pane}</h1>
      <FeedStrip dispatch={dispatch} />
      <TabBar tabs={paneTabs} state={state} dispatch={dispatch} />
      <div className={styles.panel} role="tabpanel" id={panelId} aria-labelledby={tabId(state.tab)}>
        {View && <View state={state} dispatch={dispatch} />}
      </div>
    </div>
  );
}
