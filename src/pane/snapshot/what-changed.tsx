import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useMemo, useState } from "react";
import { formatPlace } from "../../workbook/address";
import { countOf } from "../../workbook/snapshot/cell-changes";
import type { MoveReport } from "../../workbook/snapshot/move";
import { usePane } from "../context";
import { useInsertion } from "../hooks/use-insertion";
import { useReasons } from "../hooks/use-reasons";
import { useSelection } from "../hooks/use-selection";
import { InsertStatus } from "../prices/insert-status";
import { CHANGES_AT_A_TIME, listRows } from "../state/shown-changes";
import { ChangeRow } from "./change-row";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: "6px" },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  buttons: { display: "flex", gap: "8px", flexWrap: "wrap" },
});

/** The cells that a move changed, each with its reason and the way there; and the list as rows of the sheet. */
export function WhatChanged({ report }: { readonly report: MoveReport }) {
  const styles = useStyles();
  const { messages, formats } = usePane();
  const [shown, setShown] = useState(CHANGES_AT_A_TIME);
  const { changed } = report;
  const inSight = useMemo(() => changed.slice(0, shown), [changed, shown]);
  const { reasons, ask } = useReasons(report, inSight);
  const place = useSelection();
  const { inserting, run, forget } = useInsertion();
  const titleId = useId();
  const words = messages.snapshot.changes;
  const put = async () => {
    if (!place) return;
    const told = await ask(changed.slice(0, 500));
    const rows = listRows(changed, (change) => told.get(change) ?? [], {
      heads: words.heads,
      reason: (reason) => messages.snapshot.reasons[reason],
      cells: (count) => words.cells(formats.count(count)),
      more: words.notListed,
    });
    await run({ place, rows });
  };
  if (changed.length === 0) return null;
  const left = changed.length - inSight.length;
  return (
    <div className={styles.section} role="group" aria-labelledby={titleId}>
      <h3 id={titleId} className={styles.title}>
        {words.title(formats.count(countOf(changed)))}
      </h3>
      <ul className={styles.list}>
        {inSight.map((change, at) => (
          <ChangeRow
            // Rows that left an answer are all told at its first cell.
            key={`${formatPlace(change.place, true)} ${at}`}
            change={change}
            reasons={reasons.get(change)}
          />
        ))}
      </ul>
      <div className={styles.buttons}>
        {left > 0 && (
          <Button size="small" onClick={() => setShown(shown + CHANGES_AT_A_TIME)}>
            {words.more(Math.min(left, CHANGES_AT_A_TIME))}
          </Button>
        )}
        <Button size="small" disabledFocusable={!place} onClick={() => void put()}>
          {place ? words.putAt(formatPlace(place, true)) : words.put}
        </Button>
      </div>
      <InsertStatus
        inserting={inserting}
        onRun={(again, consent) => void run(again, consent)}
        onForget={forget}
      />
    </div>
  );
}
