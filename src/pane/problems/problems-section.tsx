import {
  Button,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  Tooltip,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { ArrowSyncRegular } from "@fluentui/react-icons/svg/arrow-sync";
import { usePane } from "../context";
import type { TabProps } from "../frame/tab-props";
import { useProblems } from "../hooks/use-problems";
import { EmptyProblems } from "./empty-problems";
import { ProblemList } from "./problem-list";

const useStyles = makeStyles({
  tab: { display: "flex", flexDirection: "column", gap: "12px" },
  top: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: "8px" },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  counts: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** Our cells that show an error, each with its reason, found by looking through the workbook. */
export function ProblemsSection({ state: { problems }, dispatch }: TabProps) {
  const styles = useStyles();
  const { messages } = usePane();
  const { looking, scan, unread } = problems;
  const look = useProblems(problems, dispatch);
  const words = messages.problems;
  return (
    <div className={styles.tab}>
      <div className={styles.top}>
        <div role="status">
          <div className={styles.title}>
            {scan ? messages.problemCount(scan.problems.length) : words.title}
          </div>
          <div className={styles.counts}>
            {looking && !scan && words.scanning}
            {scan && words.counted(scan.formulas)}
            {scan && scan.pending > 0 && ` · ${words.pending(scan.pending)}`}
          </div>
        </div>
        <Tooltip content={words.refresh} relationship="label">
          <Button
            appearance="subtle"
            size="small"
            icon={<ArrowSyncRegular />}
            disabledFocusable={looking}
            onClick={() => void look()}
          />
        </Tooltip>
      </div>
      {unread !== undefined && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{words.unread}</MessageBarTitle>
            {unread}
          </MessageBarBody>
        </MessageBar>
      )}
      {scan?.problems.length === 0 && (
        <EmptyProblems formulas={scan.formulas} onPrices={() => dispatch({ tab: "prices" })} />
      )}
      {scan && scan.problems.length > 0 && (
        <ProblemList problems={problems} scan={scan} dispatch={dispatch} onLook={look} />
      )}
    </div>
  );
}
