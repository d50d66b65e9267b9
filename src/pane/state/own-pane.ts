import type { OwnRefusal, Supplied } from "../../client/own/own-store";
import type { Failure } from "../../core/failure";
import { type ColumnChoice, type OwnTerms, noTerms } from "./own-terms";
import type { OwnTable } from "./own-table";

/** What of the own prices is shown: nothing, all series, what is to be supplied, or one series to edit. */
export type OwnScreen =
  | { readonly kind: "closed" }
  | { readonly kind: "list" }
  | { readonly kind: "form" }
  | { readonly kind: "series"; readonly code: string };

/** Why a selection was not read. */
export type Unread =
  | { readonly kind: "too-large" }
  | { readonly kind: "empty" }
  | { readonly kind: "broken"; readonly detail: string };

/** What came of a change, to be told. */
export type OwnOutcome =
  | { readonly kind: "busy" }
  | {
      readonly kind: "supplied";
      /** The first series, and the newest day or period that it was supplied for. */
      readonly code: string;
      readonly day: string;
      readonly supplied: Supplied;
      readonly place: OwnPlace;
    }
  | { readonly kind: "refused"; readonly refusal: OwnRefusal }
  | { readonly kind: "failed"; readonly failure: Failure };

/** Where prices go: into this workbook, or to the feed that the pane asks. */
export type OwnPlace = "workbook" | "feed";

/** Use my prices, as a person has filled it in so far. */
export interface OwnPane {
  readonly screen: OwnScreen;
  /** The selection that was read. */
  readonly table: OwnTable | undefined;
  readonly unread: Unread | undefined;
  readonly choices: readonly ColumnChoice[];
  readonly terms: OwnTerms;
  readonly place: OwnPlace;
  /** The rows with a fault are left out: said, never assumed. */
  readonly leaveOut: boolean;
  readonly outcome: OwnOutcome | undefined;
}

/** What may happen. */
export type OwnEvent =
  | { readonly kind: "show"; readonly screen: OwnScreen }
  | { readonly kind: "read"; readonly table: OwnTable; readonly choices: readonly ColumnChoice[] }
  | { readonly kind: "unread"; readonly unread: Unread }
  | { readonly kind: "choice"; readonly choice: ColumnChoice }
  | { readonly kind: "terms"; readonly terms: Partial<OwnTerms> }
  | { readonly kind: "place"; readonly place: OwnPlace }
  | { readonly kind: "leave-out"; readonly leaveOut: boolean }
  | { readonly kind: "outcome"; readonly outcome: OwnOutcome };

/** Nothing shown, nothing filled in. */
export const closedOwn: OwnPane = {
  screen: { kind: "closed" },
  table: undefined,
  unread: undefined,
  outcome: undefined,
  choices: [],
  terms: noTerms,
  place: "workbook",
  leaveOut: false,
};

/** The pane after an event. What was told of an earlier try is gone as soon as anything is filled in. */
export function nextOwn(own: OwnPane, event: OwnEvent): OwnPane {
  const filled = { ...own, outcome: undefined, unread: undefined };
  switch (event.kind) {
    case "show":
      return { ...filled, screen: event.screen };
    case "read": {
      const { table, choices } = event;
      return { ...filled, screen: { kind: "form" }, table, choices, leaveOut: false };
    }
    case "unread":
      return { ...filled, unread: event.unread };
    case "choice": {
      const { choice } = event;
      const choices = own.choices.map((one) => (one.at === choice.at ? choice : one));
      return { ...filled, choices };
    }
    case "terms":
      return { ...filled, terms: { ...own.terms, ...event.terms } };
    case "place":
      return { ...filled, place: event.place };
    case "leave-out":
      return { ...filled, leaveOut: event.leaveOut };
    case "outcome":
      return afterOutcome(filled, event.outcome);
  }
}

/** Once supplied, the prices are in the list; what is said there is what came of them. */
function afterOutcome(own: OwnPane, outcome: OwnOutcome): OwnPane {
  if (outcome.kind !== "supplied") return { ...own, outcome };
  const screen = { kind: "list" } as const;
  return { ...own, table: undefined, screen, choices: [], leaveOut: false, outcome };
}
