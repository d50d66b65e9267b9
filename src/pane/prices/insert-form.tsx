import { Button, Field, Radio, RadioGroup, makeStyles } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { formatPlace } from "../../workbook/address";
import { usePane } from "../context";
import { useAnswer } from "../hooks/use-answer";
import { useInsertion } from "../hooks/use-insertion";
import { useSelection } from "../hooks/use-selection";
import { formulaOf } from "../state/formula";
import { callOf, insertionAt, kindsFor } from "../state/insert-plan";
import type { InsertForm as Form } from "../state/prices";
import type { Quote } from "../state/quote";
import { panel, panelTitle } from "../styles";
import { InsertDate } from "./insert-date";
import { InsertPreview } from "./insert-preview";
import { InsertStatus } from "./insert-status";

const useStyles = makeStyles({
  panel,
  title: panelTitle,
  kinds: { marginInlineStart: "-8px" },
});

interface InsertFormProps {
  readonly quote: Quote;
  readonly form: Form;
  readonly onForm: (form: Partial<Form>) => void;
}

/** Puts the price of the card into the sheet: what, for which day, the formula to be, its answer, and where. */
export function InsertForm({ quote, form: asked, onForm }: InsertFormProps) {
  const styles = useStyles();
  const { insert: words } = usePane().messages;
  const kinds = kindsFor(quote);
  const form: Form = kinds.includes(asked.kind) ? asked : { ...asked, kind: "price" };
  const answer = useAnswer(callOf(quote, form));
  const place = useSelection();
  const formula = formulaOf(callOf(quote, form));
  const { inserting, run, forget } = useInsertion();
  // A question asked about one formula is not an answer for another.
  useEffect(forget, [formula, form.kind, forget]);
  const element = useRef<HTMLFormElement>(null);
  // The buttons of a question go with it: who pressed one stays at the button that asked.
  const stay = () => element.current?.querySelector<HTMLElement>("[type=submit]")?.focus();
  const heads = words.tableHeads;
  const insertion = place && insertionAt(place, quote, form, { heads, answer });
  // How far a history reaches is known with its answer only.
  const waits = form.kind === "history" && answer === undefined;
  return (
    <form
      ref={element}
      className={styles.panel}
      aria-label={words.title}
      onSubmit={(event) => {
        event.preventDefault();
        if (insertion) void run(insertion);
      }}
    >
      <h3 className={styles.title}>{words.title}</h3>
      <Field hint={words.kindHints[form.kind]}>
        <RadioGroup
          className={styles.kinds}
          layout="horizontal"
          aria-label={words.what}
          value={form.kind}
          onChange={(_, { value }) => {
            const kind = kinds.find((one) => one === value);
            if (kind) onForm({ kind });
          }}
        >
          {kinds.map((kind) => (
            <Radio key={kind} value={kind} label={words.kinds[kind]} />
          ))}
        </RadioGroup>
      </Field>
      <InsertDate quote={quote} form={form} onForm={onForm} />
      <InsertPreview call={callOf(quote, form)} answer={answer} />
      <Button
        type="submit"
        appearance="primary"
        disabledFocusable={!insertion || waits || inserting.kind === "writing"}
      >
        {place ? words.at(formatPlace(place, true)) : words.noPlace}
      </Button>
      <InsertStatus
        inserting={inserting}
        onRun={(again, consent) => {
          stay();
          void run(again, consent);
        }}
        onForget={() => {
          stay();
          forget();
        }}
      />
    </form>
  );
}
