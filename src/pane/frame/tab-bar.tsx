import {
  CounterBadge,
  Tab,
  TabList,
  makeStyles,
  mergeClasses,
  tokens,
} from "@fluentui/react-components";
import { usePane } from "../context";
import type { TabName } from "../state/pane";
import type { TabProps } from "./tab-props";
import type { PaneTab } from "./tabs";

/** Id of the element that holds the open section. */
export const panelId = "reprice-panel";

/** Id of a tab. */
export function tabId(name: TabName): string {
  return `reprice-tab-${name}`;
}

/** More tabs than this do not fit with their words beside each other. */
const MANY = 3;

const useStyles = makeStyles({
  bar: {
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingInline: "4px",
    containerType: "inline-size",
  },
  // In a narrow pane that has many tabs, those that are not open show their icon alone.
  folded: { "@container (max-width: 400px)": { display: "none" } },
  count: { marginInlineStart: "6px" },
});

/** The tabs. The whole bar is one stop of the Tab key; arrows move along it. */
export function TabBar({
  tabs,
  state,
  dispatch,
}: TabProps & { readonly tabs: readonly PaneTab[] }) {
  const styles = useStyles();
  const { messages } = usePane();
  const isMany = tabs.length > MANY;
  return (
    <div className={styles.bar}>
      <TabList
        size="small"
        selectedValue={state.tab}
        onTabSelect={(_, { value }) => {
          const chosen = tabs.find(({ name }) => name === value);
          if (chosen) dispatch({ tab: chosen.name });
        }}
        aria-label={messages.tabsLabel}
      >
        {tabs.map(({ name, Icon, count }) => {
          const problems = count?.(state) ?? 0;
          return (
            <Tab
              key={name}
              id={tabId(name)}
              value={name}
              title={messages.tabs[name]}
              aria-controls={panelId}
              aria-label={
                problems > 0
                  ? `${messages.tabs[name]}, ${messages.problemCount(problems)}`
                  : messages.tabs[name]
              }
              icon={<Icon />}
            >
              <span className={mergeClasses(isMany && name !== state.tab && styles.folded)}>
                {messages.tabs[name]}
              </span>
              {problems > 0 && (
                <CounterBadge className={styles.count} size="small" count={problems} />
              )}
            </Tab>
          );
        })}
      </TabList>
    </div>
  );
}
