import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Field,
  makeStyles,
} from "@fluentui/react-components";
import { type OptionKey, optionReaders } from "../../core/option-values";
import { writtenKey } from "../../core/options";
import { usePane } from "../context";
import { ChoiceBox } from "../controls/choice-box";
import type { Builder } from "../state/builder";
import { optionTakes, optionValues } from "../state/option-choices";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: "10px", paddingBottom: "4px" },
});

interface OptionFieldsProps {
  readonly keys: readonly OptionKey[];
  readonly options: Builder["options"];
  readonly misfits: readonly OptionKey[];
  readonly onOption: (key: OptionKey, text: string) => void;
}

/** The options that the function takes, each with what it means, what it takes and what holds without it. */
export function OptionFields({ keys, options, misfits, onOption }: OptionFieldsProps) {
  const styles = useStyles();
  const { builder: words } = usePane().messages;
  const set = Object.keys(options).length;
  return (
    <Accordion collapsible>
      <AccordionItem value="options">
        <AccordionHeader size="small" as="h3" button={{ style: { paddingInline: 0 } }}>
          {words.options(set)}
        </AccordionHeader>
        <AccordionPanel style={{ margin: 0 }} className={styles.list}>
          {keys.map((key) => (
            <Field
              key={key}
              label={writtenKey(key)}
              hint={words.optionMeans(key)}
              {...(misfits.includes(key) && {
                validationState: "error",
                validationMessage: words.takes(optionTakes(key)),
              })}
            >
              <ChoiceBox
                typed={options[key] ?? ""}
                chosen={options[key] ?? ""}
                placeholder={words.usual(optionReaders[key].usual)}
                choices={optionValues(key).map((text) => ({ text, label: text }))}
                onType={(text) => onOption(key, text)}
                onDone={() => undefined}
                onChoose={(text) => onOption(key, text)}
              />
            </Field>
          ))}
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
