import { formatArea } from "../../workbook/address";
import type { Freezing } from "../../workbook/freeze/freeze";
import type { KeepingRefusal } from "../../workbook/freeze/frozen-sheet";
import type { Unfreezing } from "../../workbook/freeze/unfreeze";
import type { Messages } from "../messages/en";
import type { FreezeOutcome } from "./freezing";

/** What a person is told of an outcome. */
export interface FreezeTold {
  readonly intent: "success" | "warning" | "error" | "info";
  readonly text: string;
}

type Words = Messages["freeze"];

/** How many cells a sentence names. */
const MOST_NAMED = 5;

/** An outcome in sentences. */
export function toldOf(outcome: FreezeOutcome, words: Words): FreezeTold {
  if (outcome.of === "broken") return { intent: "error", text: words.broken(outcome.detail) };
  return outcome.of === "freeze"
    ? frozenText(outcome.result, words)
    : unfrozenText(outcome.result, outcome.order.edited === "keep", words);
}

function frozenText(result: Freezing, words: Words): FreezeTold {
  switch (result.kind) {
    case "frozen": {
      const { formulas, cells, errors, names, valueless, copy } = result;
      const parts = [
        words.frozen(formulas, cells),
        copy === undefined ? "" : words.onCopy(copy),
        names > valueless.length ? words.names(names - valueless.length) : "",
        valueless.length > 0 ? words.valueless(named(valueless, words)) : "",
        errors > 0 ? words.errors(errors) : "",
      ];
      return { intent: "success", text: parts.filter((part) => part !== "").join(" ") };
    }
    case "nothing":
      return { intent: "info", text: words.nothing };
    case "calculating":
      return { intent: "warning", text: words.calculating(result.cells) };
    default:
      return failedText(result, words);
  }
}

function unfrozenText(result: Unfreezing, keptEdits: boolean, words: Words): FreezeTold {
  switch (result.kind) {
    case "unfrozen": {
      const { formulas, edited, gone } = result;
      const parts = [
        formulas > 0 ? words.unfrozen(formulas) : "",
        keptEdits ? words.stayed : "",
        gone.length > 0 ? words.gone(named(gone, words)) : "",
        edited.length > 0 ? words.edited(edited.length) : "",
      ];
      const whole = edited.length + gone.length === 0;
      return {
        intent: whole ? "success" : "warning",
        text: parts.filter((part) => part !== "").join(" "),
      };
    }
    case "nothing":
      return { intent: "info", text: words.nothingKept };
    default:
      return failedText(result, words);
  }
}

type Failed = Extract<Freezing | Unfreezing, { kind: "refused" | "undone" | "half-way" }>;

function failedText(result: Failed, words: Words): FreezeTold {
  switch (result.kind) {
    case "refused":
      return { intent: "warning", text: refusalText(result.refusal, words.refused) };
    case "undone":
      return { intent: "error", text: words.undone(result.detail) };
    case "half-way":
      return { intent: "error", text: words.halfWay(result.detail) };
  }
}

function refusalText(refusal: KeepingRefusal, words: Words["refused"]): string {
  switch (refusal.kind) {
    case "occupied":
      return words.occupied(formatArea(refusal.area));
    case "protected":
      return words.protected(formatArea(refusal.area));
    case "taken":
      return words.taken(refusal.sheet);
    case "editing":
      return words.editing;
    case "structure":
      return words.structure;
  }
}

function named(cells: readonly string[], words: Words): string {
  const rest = cells.length - MOST_NAMED;
  const first = cells.slice(0, MOST_NAMED).join(", ");
  return rest > 0 ? `${first} ${words.more(rest)}` : first;
}
