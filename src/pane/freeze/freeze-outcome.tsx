import {
  Button,
  Link,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  makeStyles,
} from "@fluentui/react-components";
import type { UnfreezeOrder } from "../../workbook/freeze/unfreeze";
import { type Area, formatArea } from "../../workbook/address";
import { usePane } from "../context";
import { cornerOf } from "../state/cell-reference";
import { toldOf } from "../state/freeze-told";
import type { FreezeOutcome } from "../state/freezing";

const useStyles = makeStyles({
  places: { display: "flex", flexWrap: "wrap", columnGap: "8px" },
});

/** Changed cells that are named one by one. */
const MOST_NAMED = 8;

interface FreezeOutcomeProps {
  readonly outcome: FreezeOutcome | undefined;
  readonly onUnfreeze: (order: UnfreezeOrder) => void;
}

/** What became of freezing, and the question about values that were changed meanwhile. */
export function FreezeOutcomeBar({ outcome, onUnfreeze }: FreezeOutcomeProps) {
  const { freeze: words } = usePane().messages;
  const told = outcome && toldOf(outcome, words);
  const edited = editedIn(outcome);
  return (
    <div role="status">
      {told && (
        <MessageBar intent={told.intent} layout="multiline">
          <MessageBarBody>
            {told.text}
            {edited.length > 0 && <Places areas={edited} />}
          </MessageBarBody>
          {edited.length > 0 && (
            <MessageBarActions>
              <Button size="small" onClick={() => onUnfreeze({ edited: "replace" })}>
                {words.replace}
              </Button>
              <Button size="small" onClick={() => onUnfreeze({ edited: "keep" })}>
                {words.keepEdits}
              </Button>
            </MessageBarActions>
          )}
        </MessageBar>
      )}
    </div>
  );
}

function editedIn(outcome: FreezeOutcome | undefined): readonly Area[] {
  if (outcome?.of !== "unfreeze" || outcome.result.kind !== "unfrozen") return [];
  return outcome.result.edited;
}

function Places({ areas }: { readonly areas: readonly Area[] }) {
  const styles = useStyles();
  const { ports, messages } = usePane();
  const rest = areas.length - MOST_NAMED;
  return (
    <div className={styles.places}>
      {areas.slice(0, MOST_NAMED).map((area) => {
        const place = formatArea(area);
        return (
          <Link
            key={place}
            as="button"
            aria-label={messages.freeze.goTo(place)}
            onClick={() => void ports.workbook.goTo(cornerOf(area)).catch(() => undefined)}
          >
            {place}
          </Link>
        );
      })}
      {rest > 0 && <span>{messages.freeze.more(rest)}</span>}
    </div>
  );
}
