import { Field, Radio, RadioGroup, makeStyles } from "@fluentui/react-components";
import { formatPlace } from "../../workbook/address";
import { usePane } from "../context";
import { useAnswer } from "../hooks/use-answer";
import { useSelection } from "../hooks/use-selection";
import { formulaOf } from "../state/formula";
import { callOf, insertionAt, kindsFor } from "../state/insert-plan";
import type { InsertForm as Form } from "../state/prices";
import type { Quote } from "../state/quote";
import { panel, panelTitle } from "../styles";
import { InsertButton } from "./insert-button";
import { InsertDate } from "./insert-date";
import { InsertPreview } from "./insert-preview";

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
  const heads = words.tableHeads;
  const insertion = place && insertionAt(place, quote, form, { heads, answer });
  // How far a history reaches is known with its answer only.
  const waits = form.kind === "history" && answer === undefined;
  return (
    <form
      className={styles.panel}
      aria-label={words.title}
      onSubmit={(event) => event.preventDefault()}
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
      <InsertButton
        label={place ? words.at(formatPlace(place, true)) : words.noPlace}
        insertion={insertion && !waits ? () => insertion : undefined}
        about={`${form.kind} ${formula}`}
      />
    </form>
  );
}
