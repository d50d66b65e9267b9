import { Button, Field, Input, makeStyles } from "@fluentui/react-components";
import { hostOf } from "../../client/feed-choice";
import { usePane } from "../context";
import { useConnection } from "../hooks/use-connection";
import {
  type Settings,
  type SettingsEvent,
  choiceIn,
  maskedKey,
  shownAddress,
} from "../state/settings";
import { SettingsSection } from "./settings-section";
import { TrialStatus } from "./trial-status";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

interface FeedFormProps {
  readonly settings: Settings;
  readonly onEvent: (event: SettingsEvent) => void;
}

/** Which feed this machine asks, and with which key. Nothing changes before the button is pressed and the feed has answered. */
export function FeedForm({ settings, onEvent }: FeedFormProps) {
  const styles = useStyles();
  const { ports, messages } = usePane();
  const { feed: words } = messages.settings;
  const { own } = ports.connection;
  const inUse = ports.connection.now();
  const choice = choiceIn(settings, inUse, own);
  const { test, use, forget } = useConnection((trial) => onEvent({ kind: "trial", trial }));
  const asking = settings.trial.kind === "asking";
  const isOther = choice !== undefined && choice.address !== inUse.address;
  const keptHint = isOther ? words.keyOfOther : words.keyKept(maskedKey(inUse.key ?? ""));
  return (
    <SettingsSection title={words.title} note={words.note}>
      <Field
        label={words.address}
        hint={words.addressHint(hostOf(own))}
        {...(!choice && { validationState: "error", validationMessage: words.badAddress })}
      >
        <Input
          value={shownAddress(settings, inUse, own)}
          placeholder={hostOf(own)}
          inputMode="url"
          autoComplete="off"
          spellCheck={false}
          onChange={(_, { value }) => onEvent({ kind: "address", text: value })}
        />
      </Field>
      <Field label={words.key} hint={inUse.key ? keptHint : words.keyHint}>
        <Input
          type="password"
          value={settings.key}
          autoComplete="off"
          onChange={(_, { value }) => onEvent({ kind: "key", text: value })}
        />
      </Field>
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={!choice || asking}
          onClick={() => choice && void use(choice)}
        >
          {words.use}
        </Button>
        <Button disabledFocusable={!choice || asking} onClick={() => choice && void test(choice)}>
          {words.test}
        </Button>
        {inUse.key && (
          <Button disabledFocusable={asking} onClick={() => void forget()}>
            {words.forget}
          </Button>
        )}
      </div>
      <TrialStatus trial={settings.trial} />
    </SettingsSection>
  );
}
