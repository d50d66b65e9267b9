import { Button } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { useInsertion } from "../hooks/use-insertion";
import type { Insertion } from "../state/insert";
import { InsertStatus } from "./insert-status";

interface InsertButtonProps {
  readonly label: string;
  /** Makes what is written when it is pressed; undefined while something is missing. */
  readonly insertion: (() => Insertion) | undefined;
  /** What the writing is about, as a text that changes with it. */
  readonly about: string;
  /** True where writing is offered beside something else, and is not what the form is for. */
  readonly beside?: boolean;
}

/** Writes into the sheet, asks before anything that stands there or in its way, and says what became of it. */
export function InsertButton({ label, insertion, about, beside = false }: InsertButtonProps) {
  const { inserting, run, forget } = useInsertion();
  // A question asked about one writing is not an answer for another.
  useEffect(forget, [about, forget]);
  const pressed = useRef<HTMLElement>();
  // The buttons of a question go with it: who pressed one stays at the button that asked.
  const stay = () => pressed.current?.focus();
  return (
    <>
      <Button
        // Enter in a field of the form around it presses it too.
        type="submit"
        {...(beside ? { size: "small" } : { appearance: "primary" })}
        disabledFocusable={!insertion || inserting.kind === "writing"}
        onClick={({ currentTarget }) => {
          pressed.current = currentTarget;
          if (insertion) void run(insertion());
        }}
      >
        {label}
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
    </>
  );
}
