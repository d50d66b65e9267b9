import { readAsOf } from "../../core/as-of";
import { formatDay, parseIsoDay } from "../../core/day";
import type { Pin } from "../../core/pin";
import type { SnapshotView } from "../../core/view";

/** What a workbook can be pinned to. */
export const pinKinds = ["now", "asOf", "snapshot"] as const;
export type PinKind = (typeof pinKinds)[number];

/** The form as it stands, each box as it was typed. */
export interface PinForm {
  readonly kind: PinKind;
  readonly moment: string;
  readonly number: string;
  readonly day: string;
}

/** Why the form is no pin yet. */
export type PinProblem =
  | { readonly problem: "bad-moment"; readonly text: string }
  | { readonly problem: "future" }
  | { readonly problem: "bad-number"; readonly text: string }
  | { readonly problem: "bad-day"; readonly text: string };

/** The form for a snapshot, before anything is typed. */
export function openedPinForm(view: SnapshotView): PinForm {
  const { number } = view.catalogue.snapshot;
  return { kind: "now", moment: "", number: String(number), day: formatDay(view.day) };
}

/** The pin that the form says. */
export function pinOf(
  { kind, moment, number, day }: PinForm,
  view: SnapshotView,
): Pin | PinProblem {
  const { snapshot } = view.catalogue;
  switch (kind) {
    case "now":
      return { snapshot, day: view.day };
    case "asOf": {
      const asOf = readAsOf(moment);
      if (asOf === undefined) return { problem: "bad-moment", text: moment.trim() };
      return asOf.day > view.day ? { problem: "future" } : { snapshot, day: view.day, asOf };
    }
    case "snapshot": {
      if (!/^\s*[1-9]\d{0,8}\s*$/.test(number))
        return { problem: "bad-number", text: number.trim() };
      const wanted = parseIsoDay(day.trim());
      if (wanted === undefined) return { problem: "bad-day", text: day.trim() };
      if (wanted > view.day) return { problem: "future" };
      return { snapshot: { ...snapshot, number: Number(number) }, day: wanted };
    }
  }
}

/** True for a form that is no pin yet. */
export function isPinProblem(pin: Pin | PinProblem): pin is PinProblem {
  return "problem" in pin;
}
