import { Button } from "@fluentui/react-components";
import { ArrowSyncRegular } from "@fluentui/react-icons/svg/arrow-sync";
import { type Dispatch, useMemo } from "react";
import { formatArea } from "../../workbook/address";
import { usePane } from "../context";
import { useReadSelection, useSupply } from "../hooks/use-own";
import { useFeedState } from "../hooks/use-watched";
import type { OwnPane } from "../state/own-pane";
import { faultyRows } from "../state/own-rows";
import { draftOf } from "../state/own-supply";
import type { PaneEvent } from "../state/pane";
import { OwnColumns } from "./own-columns";
import { OwnFaults } from "./own-faults";
import { OwnOutcomeBar } from "./own-outcome-bar";
import { OwnPlaceChoice } from "./own-place-choice";
import { useOwnStyles } from "./own-styles";
import { OwnUnit } from "./own-unit";

interface OwnFormProps {
  readonly own: OwnPane;
  readonly dispatch: Dispatch<PaneEvent>;
}

/** What was read of the sheet, what a person must say of it, what is wrong with it, and the button that takes it. */
export function OwnForm({ own, dispatch }: OwnFormProps) {
  const styles = useOwnStyles();
  const { messages } = usePane();
  const words = messages.own;
  const { view } = useFeedState();
  const supply = useSupply(dispatch);
  const read = useReadSelection(dispatch);
  const draft = useMemo(() => view && draftOf(own, view, view.day), [own, view]);
  const { table, outcome } = own;
  if (!table) return null;
  const faulty = draft ? faultyRows(draft.reading) : 0;
  const prices = draft?.supplies?.reduce((count, { rows }) => count + rows.length, 0) ?? 0;
  const lacks = draft?.fault && words.terms(draft.fault);
  const ready = table.cells.length - table.headers - faulty;
  return (
    <>
      <div className={styles.group}>
        <h3 className={styles.heading}>{words.form}</h3>
        <p className={styles.quiet}>
          {words.readFrom(formatArea(table.area), table.cells.length - table.headers)}
        </p>
        {table.days === undefined && <p role="alert">{words.noDays}</p>}
        <OwnColumns own={own} table={table} dispatch={dispatch} />
        <Button
          className={styles.take}
          size="small"
          appearance="subtle"
          icon={<ArrowSyncRegular />}
          onClick={() => void read()}
        >
          {words.again}
        </Button>
      </div>
      {draft && (
        <>
          <OwnFaults
            reading={draft.reading}
            leaveOut={own.leaveOut}
            onLeaveOut={(leaveOut) => dispatch({ own: { kind: "leave-out", leaveOut } })}
          />
          <OwnUnit terms={own.terms} choices={own.choices} dispatch={dispatch} />
          <OwnPlaceChoice place={own.place} dispatch={dispatch} />
          <p className={styles.quiet} role="status">
            {words.frequency(messages.frequency[draft.reading.frequency])} {words.ready(ready)}{" "}
            {lacks}
          </p>
          <Button
            className={styles.take}
            appearance="primary"
            disabledFocusable={!draft.supplies || outcome?.kind === "busy"}
            onClick={() => draft.supplies && void supply(draft.supplies, own.place)}
          >
            {words.take(prices)}
          </Button>
          <OwnOutcomeBar outcome={outcome} />
        </>
      )}
    </>
  );
}
