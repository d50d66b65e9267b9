import { Radio, RadioGroup } from "@fluentui/react-components";
import { usePane } from "../context";
import { useWatched } from "../hooks/use-watched";
import { languageChoices } from "../language-choice";
import { SettingsSection } from "./settings-section";

/** The language of the pane. */
export function LanguageForm() {
  const { ports, messages } = usePane();
  const { language: words } = messages.settings;
  const chosen = useWatched(ports.language);
  return (
    <SettingsSection title={words.title} note={words.note}>
      <RadioGroup
        layout="horizontal"
        aria-label={words.title}
        style={{ marginInlineStart: "-8px", flexWrap: "wrap" }}
        value={chosen}
        onChange={(_, { value }) => {
          const next = languageChoices.find((one) => one === value);
          if (next) ports.language.choose(next);
        }}
      >
        {languageChoices.map((one) => (
          <Radio key={one} value={one} label={words.choices[one]} />
        ))}
      </RadioGroup>
    </SettingsSection>
  );
}
