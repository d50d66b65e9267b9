import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { SnapshotView } from "../../core/view";
import { usePane } from "../context";
import { useCarry } from "../hooks/use-carry";

/** Says that no feed, or another one, stands behind the numbers: what they are answered from, with its day. */
export function StoredNote({ view }: { readonly view: SnapshotView | undefined }) {
  const { messages, formats } = usePane();
  const fault = useCarry()?.fault;
  const words = messages.carry;
  if (!view) return null;
  const { stored, catalogue, day } = view;
  const says = stored
    ? words.stored(
        stored,
        catalogue.snapshot.number,
        formats.day(day),
        formats.instant(stored.since),
      )
    : fault?.kind === "other-feed" && words.fault(fault, "");
  if (!says) return null;
  return (
    <MessageBar intent="warning" layout="multiline" shape="square">
      <MessageBarBody>{says}</MessageBarBody>
    </MessageBar>
  );
}
