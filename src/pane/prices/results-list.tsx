import {
  MessageBar,
  MessageBarBody,
  Skeleton,
  SkeletonItem,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { usePane } from "../context";
import { useFeedState } from "../hooks/use-watched";
import { type Search, choosable, matchCount } from "../state/search";
import { hidden } from "../styles";
import { FactRows } from "./fact-rows";
import { listId } from "./ids";
import { ResultsGroup } from "./results-group";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: "8px" },
  none: { color: tokens.colorNeutralForeground3, padding: "8px 0" },
  hidden,
});

interface ResultsListProps {
  readonly search: Search;
  readonly onChoose: (code: string) => void;
}

/** What was found, by kind; while the next answer is on its way the old rows stay. */
export function ResultsList({ search, onChoose }: ResultsListProps) {
  const styles = useStyles();
  const { messages } = usePane();
  const { failure } = useFeedState();
  const { results } = search;
  const words = messages.prices;
  const rows = choosable(search);
  const count = matchCount(search);
  const groups = results.kind === "found" ? results.groups : [];
  const facts = groups.find(({ kind }) => kind === "fact");

  return (
    <>
      <div role="status" className={styles.hidden}>
        {results.kind === "none" ? words.looking : words.count(count)}
      </div>
      {results.kind === "failed" && failure === undefined && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{messages.sentence(results.failure)}</MessageBarBody>
        </MessageBar>
      )}
      {results.kind === "none" && <Waiting />}
      {results.kind === "found" && count === 0 && (
        <div className={styles.none}>
          {results.text.trim() === "" ? `${words.emptyTitle}. ${words.emptyText}` : words.none}
        </div>
      )}
      <div className={styles.list} role="listbox" id={listId} aria-label={words.results}>
        {groups
          .filter((group) => group !== facts)
          .map((group) => (
            <ResultsGroup
              key={group.kind}
              group={group}
              firstAt={rows.findIndex(({ kind }) => kind === group.kind)}
              marked={search.marked}
              onChoose={onChoose}
            />
          ))}
      </div>
      {facts && <FactRows group={facts} />}
    </>
  );
}

function Waiting() {
  const { messages } = usePane();
  return (
    <Skeleton aria-label={messages.loading}>
      {[0, 1, 2, 3, 4].map((row) => (
        <SkeletonItem key={row} size={32} style={{ marginBottom: "8px" }} />
      ))}
    </Skeleton>
  );
}
