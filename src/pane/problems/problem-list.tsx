import { Button, makeStyles } from "@fluentui/react-components";
import type { Dispatch } from "react";
import { usePane } from "../context";
import type { PaneEvent } from "../state/pane";
import type { Scan } from "../state/problem";
import { PROBLEMS_AT_A_TIME, type Problems, placeKey } from "../state/problems";
import { ProblemCard } from "./problem-card";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    margin: 0,
    padding: 0,
    listStyle: "none",
  },
});

interface ProblemListProps {
  readonly problems: Problems;
  readonly scan: Scan;
  readonly dispatch: Dispatch<PaneEvent>;
  readonly onLook: () => Promise<void>;
}

/** The problems in sight, and the way to more of them. */
export function ProblemList({ problems, scan, dispatch, onLook }: ProblemListProps) {
  const styles = useStyles();
  const { messages } = usePane();
  const rest = scan.problems.length - problems.shown;
  return (
    <>
      <ul className={styles.list}>
        {scan.problems.slice(0, problems.shown).map((problem) => {
          const key = placeKey(problem.place);
          return (
            <ProblemCard
              key={key}
              problem={problem}
              cause={problems.causes.get(key)}
              onLook={onLook}
            />
          );
        })}
      </ul>
      {rest > 0 && (
        <Button onClick={() => dispatch({ problems: { kind: "more" } })}>
          {messages.problems.more(Math.min(rest, PROBLEMS_AT_A_TIME))}
        </Button>
      )}
    </>
  );
}
