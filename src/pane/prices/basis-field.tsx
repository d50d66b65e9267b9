import { Combobox, Field, Option, makeStyles } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { formatBasis } from "../../core/basis-text";
import { isFailure } from "../../core/failure";
import type { PriceTerms } from "../../core/price-terms";
import type { SnapshotView } from "../../core/view";
import { usePane } from "../context";
import { basisChoices } from "../state/basis-choices";
import { termsOf } from "../state/quote";

const useStyles = makeStyles({ combobox: { minWidth: 0, width: "100%" } });

interface BasisFieldProps {
  readonly view: SnapshotView;
  readonly terms: PriceTerms;
  readonly onBasis: (basis: string) => void;
}

/** The basis of the card: one of the usual ones, or any words that the functions read. Words that do not fit say why. */
export function BasisField({ view, terms, onBasis }: BasisFieldProps) {
  const styles = useStyles();
  const { messages } = usePane();
  const { entry, conversion } = terms;
  const shown = formatBasis(conversion.basis, conversion.scale);
  const [typed, setTyped] = useState(shown);
  useEffect(() => setTyped(shown), [shown, entry]);
  const read = termsOf(view, entry.code, typed);
  const accept = (text: string) => {
    if (text !== shown && !isFailure(termsOf(view, entry.code, text))) onBasis(text);
  };
  return (
    <Field
      label={messages.card.basisLabel}
      {...(isFailure(read) && {
        validationState: "error",
        validationMessage: messages.sentence(read),
      })}
    >
      <Combobox
        freeform
        className={styles.combobox}
        input={{ style: { minWidth: 0, width: "100%" } }}
        title={messages.card.basisHint}
        value={typed}
        selectedOptions={[shown]}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={() => accept(typed)}
        onKeyDown={(event) => {
          if (event.key === "Enter") accept(typed);
        }}
        onOptionSelect={(_, { optionValue = "" }) => {
          setTyped(optionValue);
          accept(optionValue);
        }}
      >
        {basisChoices(entry).map((text, index) => (
          <Option key={text} value={text} text={text}>
            {index === 0 ? `${text} (${messages.card.asQuoted})` : text}
          </Option>
        ))}
      </Combobox>
    </Field>
  );
}
