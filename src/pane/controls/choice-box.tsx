import { Combobox, Option, makeStyles } from "@fluentui/react-components";
import { useRef } from "react";
import { usePane } from "../context";

const useStyles = makeStyles({ box: { minWidth: 0, width: "100%" } });

/** A text that is offered, and how the list says it. */
export interface Choice {
  readonly text: string;
  readonly label: string;
}

interface ChoiceBoxProps {
  /** What stands in the box. */
  readonly typed: string;
  /** The choice that holds now. */
  readonly chosen: string;
  readonly choices: readonly Choice[];
  /** What an empty box means. */
  readonly placeholder?: string;
  readonly onType: (text: string) => void;
  readonly onChoose: (text: string) => void;
  /** The user has finished typing: Enter, or on to something else. */
  readonly onDone: () => void;
}

/** A box to type in, with a list of the usual answers; it belongs into a Field, which names it. */
export function ChoiceBox({
  typed,
  chosen,
  choices,
  placeholder,
  onType,
  onChoose,
  onDone,
}: ChoiceBoxProps) {
  const styles = useStyles();
  const { messages } = usePane();
  // The list marks its first choice by itself: Tab and Enter take a choice only of who has walked to it.
  const walked = useRef(false);
  return (
    <Combobox
      freeform
      inlinePopup
      className={styles.box}
      input={{ style: { minWidth: 0, width: "100%" } }}
      expandIcon={{
        "aria-label": messages.choices,
        style: {
          minWidth: "24px",
          minHeight: "24px",
          display: "flex",
          alignItems: "center",
          justifyContent: "center",
        },
      }}
      {...(placeholder !== undefined && { placeholder })}
      value={typed}
      selectedOptions={[chosen]}
      onChange={(event) => {
        walked.current = false;
        onType(event.target.value);
      }}
      onBlur={onDone}
      onKeyDown={(event) => {
        if (/^(?:Arrow(?:Up|Down)|Page(?:Up|Down))$/.test(event.key)) walked.current = true;
        if (event.key === "Enter") onDone();
      }}
      onOptionSelect={(event, { optionValue }) => {
        if (event.type === "keydown" && !walked.current) return;
        // Typing over a choice clears the selection: that chooses nothing.
        if (optionValue !== undefined) onChoose(optionValue);
      }}
    >
      {choices.map(({ text, label }) => (
        // Enter would take the first choice whose text begins with what was typed, and "USD/kg" is not "USD/kg ex VAT":
        // with a blank before it no choice does.
        <Option key={text} value={text} text={` ${text}`}>
          {label}
        </Option>
      ))}
    </Combobox>
  );
}
