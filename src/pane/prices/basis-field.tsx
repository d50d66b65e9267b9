import { Field } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { formatBasis } from "../../core/basis-text";
import { isFailure } from "../../core/failure";
import type { PriceTerms } from "../../core/price-terms";
import type { SnapshotView } from "../../core/view";
import { usePane } from "../context";
import { ChoiceBox } from "../controls/choice-box";
import { basisChoices } from "../state/basis-choices";
import { termsOf } from "../state/quote";

interface BasisFieldProps {
  readonly view: SnapshotView;
  readonly terms: PriceTerms;
  readonly onBasis: (basis: string) => void;
}

/** The basis of the card: one of the usual ones, or any words that the functions read. Words that do not fit say why. */
export function BasisField({ view, terms, onBasis }: BasisFieldProps) {
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
      <ChoiceBox
        typed={typed}
        chosen={shown}
        choices={basisChoices(entry).map((text, index) => ({
          text,
          label: index === 0 ? `${text} (${messages.card.asQuoted})` : text,
        }))}
        onType={setTyped}
        onDone={() => accept(typed)}
        onChoose={(text) => {
          setTyped(text);
          accept(text);
        }}
      />
    </Field>
  );
}
