import { Field } from "@fluentui/react-components";
import { useState } from "react";
import { usePane } from "../context";
import { ChoiceBox } from "../controls/choice-box";
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
  const choices = isHistory ? startChoices(quote) : dateChoices(quote);
  // What is being typed counts as soon as it stands for something; an empty box means the first choice again.
  const [typed, setTyped] = useState<string>();
  const change = (text: string) => onForm(isHistory ? { start: text } : { date: text });
  return (
    <Field label={isHistory ? words.start : words.date} hint={words.dateHint}>
      <ChoiceBox
        typed={typed ?? date}
        chosen={date}
        choices={choices.map(({ text, means }) => ({
          text,
          label: `${text}: ${words.dateHints[means]}`,
        }))}
        onType={(text) => {
          setTyped(text);
          if (text.trim() !== "") change(text.trim());
        }}
        onDone={() => setTyped(undefined)}
        onChoose={(text) => {
          setTyped(undefined);
          change(text);
        }}
      />
    </Field>
  );
}
