import { makeStyles } from "@fluentui/react-components";
import type { TabProps } from "../frame/tab-props";
import { Diagnostics } from "./diagnostics";
import { FeedForm } from "./feed-form";
import { LanguageForm } from "./language-form";
import { WorkbookForm } from "./workbook-form";

const useStyles = makeStyles({
  tab: { display: "flex", flexDirection: "column", gap: "16px", minWidth: 0 },
});

/** What is set once: the feed of this machine, the preferences of this workbook, the language, and what a report needs. */
export function SettingsTab({ state, dispatch }: TabProps) {
  const styles = useStyles();
  return (
    <div className={styles.tab}>
      <FeedForm settings={state.settings} onEvent={(event) => dispatch({ settings: event })} />
      <WorkbookForm />
      <LanguageForm />
      <Diagnostics problems={state.problems} />
    </div>
  );
}
