import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  type MessageBarProps,
  MessageBarTitle,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { countOf } from "../../workbook/snapshot/cell-changes";
import type { MoveOutcome, MoveReport } from "../../workbook/snapshot/move";
import { usePane } from "../context";
import type { Formats } from "../formats";
import type { Messages } from "../messages/en";

interface Told {
  readonly intent: NonNullable<MessageBarProps["intent"]>;
  readonly title?: string;
  readonly text: string;
}

/** What became of a move: complete with its counts and time, or why nothing happened. */
export function MoveOutcomeBar({ outcome }: { readonly outcome: MoveOutcome }) {
  const { ports, messages, formats } = usePane();
  const told = toldOf(outcome, messages, formats);
  return (
    <div role="status">
      <MessageBar intent={told.intent} layout="multiline">
        <MessageBarBody>
          {told.title !== undefined && <MessageBarTitle>{told.title}</MessageBarTitle>}
          {told.text}
        </MessageBarBody>
        <MessageBarActions
          containerAction={
            <Button
              appearance="transparent"
              aria-label={messages.snapshot.outcome.close}
              icon={<DismissRegular />}
              onClick={() => ports.snapshot.dismiss()}
            />
          }
        />
      </MessageBar>
    </div>
  );
}

function toldOf(outcome: MoveOutcome, messages: Messages, formats: Formats): Told {
  const { outcome: words } = messages.snapshot;
  switch (outcome.kind) {
    case "complete":
      return {
        intent: outcome.failed > 0 ? "warning" : "success",
        title: titleOf(outcome, words),
        text: reportText(outcome, words, formats),
      };
    case "cancelled":
      return { intent: "info", text: words.cancelled };
    case "editing":
      return { intent: "warning", text: words.editing };
    case "failed":
      return {
        intent: "error",
        title: messages.reasons[outcome.failure.reason],
        text: `${messages.sentence(outcome.failure)} ${words.failed}`,
      };
    case "broken":
      return {
        intent: "error",
        text: outcome.mixed ? words.mixed(outcome.detail) : words.broken(outcome.detail),
      };
  }
}

type Words = Messages["snapshot"]["outcome"];

function titleOf({ move: { target }, from, to }: MoveReport, words: Words): string {
  if (target === "here") return words.asked;
  if (target !== "newest") return words.pinnedTo(target.snapshot.number);
  return from?.pin && !to?.pin ? words.letGo : words.complete;
}

/** Sentences in the order in which a person wants to know. */
function reportText(report: MoveReport, words: Words, formats: Formats): string {
  const { calculated, inScope, changed, failed, pending, gone, seconds } = report;
  const partly = inScope < calculated;
  return [
    moveText(report, words, formats),
    words.counts(formats.count(calculated), formats.count(countOf(changed)), formats.count(failed)),
    partly ? words.inScope(formats.count(inScope)) : "",
    pending > 0 ? words.pending(formats.count(pending)) : "",
    gone > 0 ? words.gone(formats.count(gone)) : "",
    words.seconds(formats.number(Math.round(seconds * 100) / 100)),
  ]
    .filter((text) => text !== "")
    .join(" ");
}

function moveText({ from, to, move }: MoveReport, words: Words, formats: Formats): string {
  if (!to) return "";
  const { number } = to.catalogue.snapshot;
  if (move.target === "here") return words.stays(number);
  const before = from?.catalogue.snapshot.number;
  if (before !== undefined && before !== number) return words.moved(before, number);
  if (move.target !== "newest") return "";
  return from && from.day !== to.day
    ? words.newDay(number, formats.day(to.day))
    : words.same(number);
}
