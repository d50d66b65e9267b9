import { Combobox, Field, Option } from "@fluentui/react-components";
import { useState } from "react";
import { usePane } from "../context";
import { dateChoices, dateOf, startChoices } from "../state/insert-plan";
import type { InsertForm } from "../state/prices";
import type { Quote } from "../state/quote";

interface InsertDateProps {
  readonly quote: Quote;
  readonly form: InsertForm;
  readonly onForm: (form: Partial<InsertForm>) => void;
}

/** The day of a price, or the start of a history: chosen, or typed in any form that the functions read. */
export function InsertDate({ quote, form, onForm }: InsertDateProps) {
  const { insert: words } = usePane().messages;
  const isHistory = form.kind === "history";
  const date = dateOf(quote, form);
  // What is being typed counts as soon as it stands for something; an empty box means the first choice again.
  const [typed, setTyped] = useState<string>();
  const change = (text: string) => onForm(isHistory ? { start: text } : { date: text });
  return (
    <Field label={isHistory ? words.start : words.date} hint={words.dateHint}>
      <Combobox
        freeform
        input={{ style: { minWidth: 0, width: "100%" } }}
        value={typed ?? date}
        selectedOptions={[date]}
        onChange={(event) => {
          setTyped(event.target.value);
          if (event.target.value.trim() !== "") change(event.target.value.trim());
        }}
        onBlur={() => setTyped(undefined)}
        onOptionSelect={(_, { optionValue = "" }) => {
          setTyped(undefined);
          if (optionValue !== "") change(optionValue);
        }}
      >
        {(isHistory ? startChoices(quote) : dateChoices(quote)).map(({ text, means }) => (
          <Option key={text} value={text} text={text}>
            {`${text}: ${words.dateHints[means]}`}
          </Option>
        ))}
      </Combobox>
    </Field>
  );
}
