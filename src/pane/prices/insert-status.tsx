import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  type MessageBarProps,
} from "@fluentui/react-components";
import { usePane } from "../context";
import type { Messages } from "../messages/en";
import type { Consent, Inserting, Insertion } from "../state/insert";

interface InsertStatusProps {
  readonly inserting: Inserting;
  readonly onRun: (insertion: Insertion, consent: Consent) => void;
  readonly onForget: () => void;
}

/** What became of the insertion, and the question whether something may be replaced. */
export function InsertStatus({ inserting, onRun, onForget }: InsertStatusProps) {
  const { messages } = usePane();
  const told = textOf(inserting, messages.insert);
  const asks = inserting.kind === "occupied" || inserting.kind === "blocked";
  return (
    <div role="status">
      {told && (
        <MessageBar intent={told.intent} layout="multiline">
          <MessageBarBody>{told.text}</MessageBarBody>
          {asks && (
            <MessageBarActions>
              <Button
                size="small"
                onClick={() =>
                  onRun(inserting.insertion, {
                    spillAnyway: true,
                    overwrite: inserting.kind === "occupied",
                  })
                }
              >
                {inserting.kind === "occupied" ? messages.insert.replace : messages.insert.anyway}
              </Button>
              <Button size="small" onClick={onForget}>
                {messages.cancel}
              </Button>
            </MessageBarActions>
          )}
        </MessageBar>
      )}
    </div>
  );
}

interface Told {
  readonly intent: NonNullable<MessageBarProps["intent"]>;
  readonly text: string;
}

function textOf(inserting: Inserting, words: Messages["insert"]): Told | undefined {
  switch (inserting.kind) {
    case "idle":
    case "writing":
      return undefined;
    case "done":
      return { intent: "success", text: words.done(inserting.place) };
    case "occupied":
      return { intent: "warning", text: words.occupied(inserting.area) };
    case "blocked":
      return { intent: "warning", text: words.blocked(inserting.area) };
    case "protected":
      return { intent: "error", text: words.protected(inserting.area) };
    case "editing":
      return { intent: "warning", text: words.editing };
    case "broken":
      return { intent: "error", text: words.broken(inserting.detail) };
  }
}
