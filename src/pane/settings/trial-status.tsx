import { MessageBar, MessageBarBody, MessageBarTitle, Spinner } from "@fluentui/react-components";
import { usePane } from "../context";
import type { Trial } from "../state/settings";

/** What the feed said when it was tried, as a sentence. */
export function TrialStatus({ trial }: { readonly trial: Trial }) {
  const { messages } = usePane();
  return (
    <div role="status">
      {trial.kind === "asking" && (
        <Spinner
          size="tiny"
          label={messages.settings.feed.testing}
          style={{ justifyContent: "flex-start" }}
        />
      )}
      {trial.kind === "failed" && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{messages.reasons[trial.failure.reason]}</MessageBarTitle>
            {messages.sentence(trial.failure)}
          </MessageBarBody>
        </MessageBar>
      )}
      <GoodNews trial={trial} />
    </div>
  );
}

function GoodNews({ trial }: { readonly trial: Trial }) {
  const { messages, formats } = usePane();
  const { feed: words } = messages.settings;
  const told = (): string | undefined => {
    switch (trial.kind) {
      case "found": {
        const { snapshot, day, series } = trial.found;
        const name = snapshot.feed.slice(0, 8);
        return words.found(name, snapshot.number, formats.day(day), formats.number(series));
      }
      case "used":
        return `${words.used(trial.address)}${trial.kept ? "" : ` ${words.notKept}`}`;
      case "forgotten":
        return words.forgotten;
      default:
        return undefined;
    }
  };
  const text = told();
  return text === undefined ? null : (
    <MessageBar intent="success" layout="multiline">
      <MessageBarBody>{text}</MessageBarBody>
    </MessageBar>
  );
}
