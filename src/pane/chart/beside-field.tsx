import { Field } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { Failure } from "../../core/failure";
import { isFailure } from "../../core/failure";
import { writtenCode } from "../../core/code";
import { readMaterial } from "../../core/material";
import type { SnapshotView } from "../../core/view";
import { usePane } from "../context";
import { ChoiceBox } from "../controls/choice-box";
import { materialChoices } from "../state/argument-choices";
import { seriesBeside } from "../state/series-beside";

interface BesideFieldProps {
  readonly view: SnapshotView;
  /** Full code of the series that the chart is of. */
  readonly code: string;
  readonly beside: string | undefined;
  /** Why the second series cannot be drawn. */
  readonly failure: Failure | string | undefined;
  readonly onBeside: (code: string | undefined) => void;
}

/** A second series to set beside the first: other quoters and markets of the material first, then every material. */
export function BesideField({ view, code, beside = "", failure, onBeside }: BesideFieldProps) {
  const { messages } = usePane();
  const { chart: words } = messages;
  const [typed, setTyped] = useState(beside);
  useEffect(() => setTyped(beside), [beside]);
  const related = seriesBeside(view.catalogue, code)
    .filter((one) => one.code !== code)
    .map((one) => ({ text: one.written, label: one.code }));
  const others = materialChoices(view).filter(({ text }) =>
    related.every((one) => one.text !== text),
  );
  const choice = typed.trim() === "" ? undefined : readMaterial(typed, view.catalogue);
  const fault = isFailure(choice) && choice.reason !== "ambiguous-material" ? choice : failure;
  const accept = (text: string) => {
    const read = text.trim() === "" ? undefined : readMaterial(text, view.catalogue);
    if (!isFailure(read)) onBeside(read && writtenCode(read));
  };
  return (
    <Field
      label={words.beside}
      size="small"
      {...(fault && {
        validationState: "warning",
        validationMessage: isFailure(fault) ? messages.sentence(fault) : fault,
      })}
    >
      <ChoiceBox
        typed={typed}
        chosen={beside}
        placeholder={words.besideNone}
        choices={[{ text: "", label: words.besideNone }, ...related, ...others]}
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
