import { SearchBox as Box } from "@fluentui/react-components";
import type { KeyboardEvent, Ref } from "react";
import { usePane } from "../context";
import type { Search, SearchEvent } from "../state/search";
import { listId, optionId } from "./ids";

interface SearchBoxProps {
  readonly inputRef: Ref<HTMLInputElement>;
  readonly search: Search;
  readonly listed: boolean;
  readonly onEvent: (event: SearchEvent) => void;
  /** Chooses the marked row, or the first. */
  readonly onChoose: () => void;
  /** Goes back to the card, if there is one. */
  readonly onLeave: () => void;
}

/** Where a material is looked for. Arrows mark a row below, Enter chooses it, Esc clears and then leaves. */
export function SearchBox({
  inputRef,
  search,
  listed,
  onEvent,
  onChoose,
  onLeave,
}: SearchBoxProps) {
  const { messages } = usePane();
  const { text, marked } = search;

  const onKeyDown = (event: KeyboardEvent) => {
    // While an input method composes, Enter and arrows are its own.
    if (event.nativeEvent.isComposing) return;
    const move = moves[event.key];
    if (move !== undefined) {
      event.preventDefault();
      onEvent({ kind: "moved", to: move });
    } else if (event.key === "Enter" && listed) {
      event.preventDefault();
      onChoose();
    } else if (event.key === "Escape") {
      event.preventDefault();
      if (text === "") onLeave();
      else onEvent({ kind: "typed", text: "" });
    }
  };

  return (
    <Box
      value={text}
      onChange={(_, { value }) => onEvent({ kind: "typed", text: value })}
      placeholder={messages.prices.placeholder}
      style={{ maxWidth: "none" }}
      dismiss={{ "aria-label": messages.prices.clear }}
      input={{
        ref: inputRef,
        style: { minWidth: 0, textOverflow: "ellipsis" },
        role: "combobox",
        "aria-label": messages.prices.search,
        "aria-autocomplete": "list",
        "aria-expanded": listed,
        "aria-controls": listId,
        ...(marked >= 0 && { "aria-activedescendant": optionId(marked) }),
        onKeyDown,
        autoComplete: "off",
        spellCheck: false,
      }}
    />
  );
}

const moves: Readonly<Record<string, "next" | "previous" | undefined>> = {
  ArrowDown: "next",
  ArrowUp: "previous",
};
