import { formatPlace } from "../../workbook/address";
import { usePane } from "../context";
import { useSelection } from "../hooks/use-selection";
import type { FunctionAnswer } from "../ports";
import { InsertButton } from "../prices/insert-button";
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
  const reach = spills && answer !== undefined ? sizeOf(answer) : undefined;
  const insertion: Insertion | undefined = place && {
    place,
    rows: [[built.text]],
    ...(reach && { reach }),
  };
  // How far an answer reaches is known with it only.
  const waits = built.missing.length > 0 || (spills && answer === undefined);
  return (
    <InsertButton
      label={place ? words.at(formatPlace(place, true)) : words.noPlace}
      insertion={insertion && !waits ? () => insertion : undefined}
      about={built.text}
    />
  );
}
