import { Field, MessageBar, MessageBarBody, Select, makeStyles } from "@fluentui/react-components";
import { usePane } from "../context";
import { useDefaultsChange, useWrittenDefaults } from "../hooks/use-defaults";
import { useFeedState } from "../hooks/use-watched";
import { quoterChoices, quoterFault } from "../state/quoter-choices";
import { DefaultBasisField } from "./default-basis-field";
import { SettingsSection } from "./settings-section";

const useStyles = makeStyles({
  // The words of the longest choice must not widen the pane.
  field: { minWidth: 0, gridTemplateColumns: "minmax(0, 1fr)" },
  select: { minWidth: 0, "& > select": { minWidth: 0, width: "100%", textOverflow: "ellipsis" } },
});

/** What this workbook says once for all cells that do not say it: basis and quoter. */
export function WorkbookForm() {
  const { messages } = usePane();
  const { workbook: words } = messages.settings;
  const { outcome, change } = useDefaultsChange();
  return (
    <SettingsSection title={words.title} note={words.note}>
      <DefaultBasisField onChange={(text) => void change("basis", text)} />
      <DefaultQuoterField onChange={(text) => void change("quoter", text)} />
      <div role="status">
        {outcome && (
          <MessageBar intent={outcome.kind === "refused" ? "error" : "success"} layout="multiline">
            <MessageBarBody>
              {outcome.kind === "refused"
                ? words.refused(outcome.detail)
                : words.calculated(outcome.count)}
            </MessageBarBody>
          </MessageBar>
        )}
      </div>
    </SettingsSection>
  );
}

/** Who answers where a formula names nobody. One that the file names and the feed lacks stays in sight, with what that means. */
function DefaultQuoterField({ onChange }: { readonly onChange: (text: string) => void }) {
  const styles = useStyles();
  const { messages } = usePane();
  const { workbook: words } = messages.settings;
  const { view } = useFeedState();
  const { quoter = "" } = useWrittenDefaults();
  const choices = view ? quoterChoices(view.catalogue) : [];
  const fault = view && quoter !== "" ? quoterFault(view.catalogue, quoter) : undefined;
  const isOdd = quoter !== "" && choices.every(({ code }) => code !== quoter);
  return (
    <Field
      className={styles.field}
      label={words.quoter}
      hint={words.quoterHint}
      {...(fault && {
        validationState: "warning",
        validationMessage:
          fault === "synthetic" ? words.synthetic(quoter) : words.notQuoted(quoter),
      })}
    >
      <Select className={styles.select} value={quoter} onChange={(_, { value }) => onChange(value)}>
        <option value="">{words.quoterNone}</option>
        {isOdd && <option value={quoter}>{quoter}</option>}
        {choices.map(({ code, name, series }) => (
          <option key={code} value={code}>
            {words.quoterOf(name === "" ? code : `${code} · ${name}`, words.series(series))}
          </option>
        ))}
      </Select>
    </Field>
  );
}
