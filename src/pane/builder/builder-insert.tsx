import { Button } from "@fluentui/react-components";
import { useEffect } from "react";
import { formatPlace } from "../../workbook/address";
import { usePane } from "../context";
import { useInsertion } from "../hooks/use-insertion";
import { useSelection } from "../hooks/use-selection";
import type { FunctionAnswer } from "../ports";
import { InsertStatus } from "../prices/insert-status";
import type { BuiltFormula } from "../state/built-formula";
import type { Insertion } from "../state/insert";
import { sizeOf } from "../state/insert-plan";

interface BuilderInsertProps {
  readonly built: BuiltFormula;
  readonly answer: FunctionAnswer | undefined;
  readonly spills: boolean;
}

/** Writes the formula at the selection, and asks before anything that stands there or in its way. */
export function BuilderInsert({ built, answer, spills }: BuilderInsertProps) {
  const { insert: words } = usePane().messages;
  const place = useSelection();
  const { inserting, run, forget } = useInsertion();
  // A question asked about one formula is not an answer for another.
  useEffect(forget, [built.text, forget]);
  const reach = spills && answer !== undefined ? sizeOf(answer) : undefined;
  const insertion: Insertion | undefined = place && {
    place,
    rows: [[built.text]],
    ...(reach && { reach }),
  };
  // How far an answer reaches is known with it only.
  const waits = built.missing.length > 0 || (spills && answer === undefined);
  return (
    <>
      <Button
        appearance="primary"
        disabledFocusable={!insertion || waits || inserting.kind === "writing"}
        onClick={() => insertion && void run(insertion)}
      >
        {place ? words.at(formatPlace(place, true)) : words.noPlace}
      </Button>
      <InsertStatus
        inserting={inserting}
        onRun={(again, consent) => void run(again, consent)}
        onForget={forget}
      />
    </>
  );
}
