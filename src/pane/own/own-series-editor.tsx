import { Button, Input, mergeClasses } from "@fluentui/react-components";
import { type Dispatch, useState } from "react";
import { formatPeriod } from "../../core/period";
import { usePane } from "../context";
import { useOwnPrices, useSupply } from "../hooks/use-own";
import { type Edit, type Edits, editableRows, readTyped, supplyOf } from "../state/own-edit";
import type { OwnPane } from "../state/own-pane";
import type { PaneEvent } from "../state/pane";
import { OwnOutcomeBar } from "./own-outcome-bar";
import { useOwnStyles } from "./own-styles";

interface OwnSeriesEditorProps {
  readonly code: string;
  readonly own: OwnPane;
  readonly dispatch: Dispatch<PaneEvent>;
}

/** Days that are shown at a time. */
const MOST = 60;

/** The newest prices of an own series, each to be changed or taken back. */
export function OwnSeriesEditor({ code, own, dispatch }: OwnSeriesEditorProps) {
  const styles = useOwnStyles();
  const { messages, formats } = usePane();
  const words = messages.own;
  const series = useOwnPrices().find(({ entry }) => entry.code === code);
  const [edits, setEdits] = useState<Edits>(new Map());
  const supply = useSupply(dispatch);
  if (!series) return null;
  const { frequency, basis, count } = series.entry;
  const rows = editableRows(series, MOST);
  const change = supplyOf(series, rows, edits);
  const edit = (day: (typeof rows)[number]["day"], next: Edit | undefined) => {
    const changed = new Map(edits);
    if (next === undefined) changed.delete(day);
    else changed.set(day, next);
    setEdits(changed);
  };
  return (
    <>
      <p className={styles.quiet}>
        {messages.basis(basis)} · {messages.frequency[frequency]} · {words.mark}
      </p>
      <p className={styles.quiet}>{words.seriesText}</p>
      <table className={styles.table} aria-label={code}>
        <thead>
          <tr>
            <th scope="col" className={styles.head}>
              {words.day}
            </th>
            <th scope="col" className={styles.head}>
              {words.numbers.value}
            </th>
            <td />
          </tr>
        </thead>
        <tbody>
          {rows.map(({ day, amounts, name }) => {
            const text = formatPeriod(day, frequency);
            const said = edits.get(day);
            const isGone = said === "take-back";
            const now = name === undefined ? "" : String(amounts[name]);
            const typed = said === undefined || isGone ? now : said.typed;
            const isBad = !isGone && name !== undefined && readTyped(typed) === undefined;
            return (
              <tr key={day}>
                <th scope="row" className={styles.cell}>
                  <span className={isGone ? styles.gone : ""}>{text}</span>
                </th>
                <td className={styles.cell}>
                  {name === undefined || isGone ? (
                    <span className={mergeClasses(styles.amounts, isGone && styles.gone)}>
                      {Object.values(amounts).map(formats.number).join(" – ")}
                    </span>
                  ) : (
                    <Input
                      size="small"
                      inputMode="decimal"
                      className={styles.number}
                      input={{
                        "aria-label": words.priceOf(text),
                        "aria-invalid": isBad,
                        style: { minWidth: 0, width: "100%", textAlign: "end" },
                      }}
                      title={isBad ? words.badNumber : ""}
                      value={typed}
                      onChange={(_, { value }) => edit(day, { typed: value })}
                    />
                  )}
                </td>
                <td className={styles.cell}>
                  <Button
                    size="small"
                    appearance="transparent"
                    aria-label={isGone ? words.keepOf(text) : words.takeBackOf(text)}
                    onClick={() => edit(day, isGone ? undefined : "take-back")}
                  >
                    {isGone ? words.keep : words.takeBack}
                  </Button>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {count > rows.length && <p className={styles.quiet}>{words.newest(rows.length)}</p>}
      <Button
        className={styles.take}
        appearance="primary"
        disabledFocusable={!change || own.outcome?.kind === "busy"}
        onClick={() => change && void supply([change], "workbook")}
      >
        {change ? words.save(change.rows.length) : words.noChanges}
      </Button>
      <OwnOutcomeBar outcome={own.outcome} />
    </>
  );
}
