import { CounterBadge, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type KeyboardEvent, useRef } from "react";
import { usePane } from "../context";
import type { TabName } from "../state/tab-name";
import type { TabProps } from "./tab-props";
import type { PaneTab } from "./tabs";

/** Id of the element that holds the open section. */
export const panelId = "reprice-panel";

/** Id of a tab. */
export function tabId(name: TabName): string {
  return `reprice-tab-${name}`;
}

/** In a pane this narrow the words alone fit beside each other. */
const NARROW = "@container (max-width: 400px)";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingInline: "4px",
    containerType: "inline-size",
  },
  tab: {
    display: "flex",
    alignItems: "center",
    gap: "6px",
    margin: 0,
    padding: "6px 8px",
    whiteSpace: "nowrap",
    [NARROW]: { gap: "4px", paddingInline: "6px" },
    border: "none",
    borderBottom: "2px solid transparent",
    borderRadius: 0,
    background: "none",
    color: tokens.colorNeutralForeground2,
    font: "inherit",
    cursor: "pointer",
    ":hover": { borderBottomColor: tokens.colorNeutralStroke1Hover },
    // Forced colours draw even transparent borders.
    "@media (forced-colors: active)": { borderBottomColor: "Canvas" },
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
      borderRadius: tokens.borderRadiusMedium,
    },
  },
  open: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    ":hover": { borderBottomColor: tokens.colorCompoundBrandStroke },
    "@media (forced-colors: active)": { borderBottomColor: "Highlight" },
  },
  icon: { display: "flex", fontSize: "18px", [NARROW]: { display: "none" } },
});

/** The tabs. The whole bar is one stop of the Tab key; arrows, Home and End move along it and open what they come to. */
export function TabBar({
  tabs,
  state,
  dispatch,
}: TabProps & { readonly tabs: readonly PaneTab[] }) {
  const styles = useStyles();
  const { messages } = usePane();
  const bar = useRef<HTMLDivElement>(null);
  const openAt = tabs.findIndex(({ name }) => name === state.tab);

  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowLeft: openAt - 1, ArrowRight: openAt + 1, Home: 0, End: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    // One step beyond either end comes round to the other.
    const next = tabs.at(step % tabs.length);
    if (!next) return;
    dispatch({ tab: next.name });
    bar.current?.querySelector<HTMLElement>(`#${tabId(next.name)}`)?.focus();
  };

  return (
    <div
      ref={bar}
      className={styles.bar}
      role="tablist"
      aria-label={messages.tabsLabel}
      onKeyDown={onKeyDown}
    >
      {tabs.map(({ name, Icon, count }) => {
        const isOpen = name === state.tab;
        const problems = count?.(state) ?? 0;
        const word = messages.tabs[name];
        return (
          <button
            key={name}
            id={tabId(name)}
            type="button"
            role="tab"
            className={mergeClasses(styles.tab, isOpen && styles.open)}
            aria-selected={isOpen}
            aria-controls={panelId}
            aria-label={problems > 0 ? `${word}, ${messages.problemCount(problems)}` : word}
            tabIndex={isOpen ? 0 : -1}
            onClick={() => dispatch({ tab: name })}
          >
            <span className={styles.icon}>
              <Icon />
            </span>
            {word}
            {problems > 0 && <CounterBadge size="small" count={problems} />}
          </button>
        );
      })}
    </div>
  );
}
