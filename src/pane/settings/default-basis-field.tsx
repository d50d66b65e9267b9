import { Field } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { WantedBasis } from "../../core/basis";
import { Failure, isFailure } from "../../core/failure";
import { readPriceDefaults } from "../../core/price-defaults";
import { usePane } from "../context";
import { ChoiceBox } from "../controls/choice-box";
import { useWrittenDefaults } from "../hooks/use-defaults";
import { usualBases } from "../state/basis-choices";

/** The basis of cells that name none: one of the usual ones, or any words that fit all materials. */
export function DefaultBasisField({ onChange }: { readonly onChange: (text: string) => void }) {
  const { messages } = usePane();
  const { workbook: words } = messages.settings;
  const { basis = "" } = useWrittenDefaults();
  const [typed, setTyped] = useState(basis);
  useEffect(() => setTyped(basis), [basis]);
  const wanted = read(typed);
  const accept = (text: string) => {
    if (!isFailure(read(text))) onChange(text);
  };
  const hint = wanted && !isFailure(wanted) && wanted.vat === undefined ? words.basisNoVat : "";
  return (
    <Field
      label={words.basis}
      hint={[words.basisHint, hint].filter((text) => text !== "").join(" ")}
      {...(isFailure(wanted) && {
        validationState: "error",
        validationMessage: messages.sentence(wanted),
      })}
    >
      <ChoiceBox
        typed={typed}
        chosen={basis}
        placeholder={words.basisNone}
        choices={[
          { text: "", label: words.basisNone },
          ...usualBases.map((text) => ({ text, label: text })),
        ]}
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

/** What the words mean. That they are the workbook's is plain here, so the sentence need not say it. */
function read(text: string): WantedBasis | Failure | undefined {
  const wanted = readPriceDefaults({ basis: text }).basis?.wanted;
  if (!isFailure(wanted)) return wanted;
  return new Failure(wanted.reason, { ...wanted.details, by: undefined });
}
