import { Combobox, Option } from "@fluentui/react-components";
import { useMemo } from "react";
import { findMatches } from "../../core/find";
import { isFailure } from "../../core/failure";
import { usePane } from "../context";
import { useFeedState } from "../hooks/use-watched";

interface MaterialBoxProps {
  readonly label: string;
  /** As typed or chosen. */
  readonly value: string;
  readonly onChange: (material: string) => void;
}

/** Materials that are offered at a time. */
const MOST = 8;

/** A box for a material: by code, by name in English or Chinese, or from the list of what matches. */
export function MaterialBox({ label, value, onChange }: MaterialBoxProps) {
  const { messages } = usePane();
  const { view } = useFeedState();
  const found = useMemo(() => {
    const matches = view ? findMatches(value, view.catalogue, { most: 100 }) : [];
    return isFailure(matches)
      ? []
      : matches.filter(({ kind }) => kind === "material").slice(0, MOST);
  }, [view, value]);
  return (
    <Combobox
      freeform
      inlinePopup
      aria-label={label}
      placeholder={messages.own.materialHint}
      style={{ minWidth: 0, width: "100%" }}
      input={{ style: { minWidth: 0, width: "100%" } }}
      expandIcon={{
        "aria-label": messages.choices,
        style: { minWidth: "24px", minHeight: "24px" },
      }}
      value={value}
      selectedOptions={[]}
      onChange={(event) => onChange(event.target.value)}
      onOptionSelect={(_, { optionValue }) => {
        if (optionValue !== undefined) onChange(optionValue);
      }}
    >
      {found.map(({ code, name, chineseName }) => (
        // With a blank before it no option is the beginning of what was typed, so that Enter keeps the text.
        <Option key={code} value={code} text={` ${code}`}>
          {[code, name, chineseName].filter((word) => word !== "").join(" · ")}
        </Option>
      ))}
    </Combobox>
  );
}
