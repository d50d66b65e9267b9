import { Field, Select } from "@fluentui/react-components";
import type { Dispatch } from "react";
import { columnLetters } from "../../workbook/address";
import { usePane } from "../context";
import type { OwnPane } from "../state/own-pane";
import { type OwnTable, tableOf } from "../state/own-table";
import { choicesFor } from "../state/own-terms";
import type { PaneEvent } from "../state/pane";
import { MaterialBox } from "./material-box";
import { useOwnStyles } from "./own-styles";

/** As narrow as its place. */
const narrow = { minWidth: 0, width: "100%" } as const;

interface OwnColumnsProps {
  readonly own: OwnPane;
  readonly table: OwnTable;
  readonly dispatch: Dispatch<PaneEvent>;
}

const AMOUNTS = ["value", "low", "high", "mid", "avg", "none"] as const;

/** Which column holds the days, and of each other one which material it is and which of its numbers. */
export function OwnColumns({ own, table, dispatch }: OwnColumnsProps) {
  const styles = useOwnStyles();
  const { messages, ports } = usePane();
  const words = messages.own;
  const nameOf = (at: number): string => {
    const header = table.columns.find((column) => column.at === at)?.header ?? "";
    return words.columnOf(columnLetters(table.area.column + at), header);
  };
  const chooseDays = (days: number) => {
    const next = tableOf(table.area, table.cells, days);
    const catalogue = ports.feed.current()?.catalogue;
    const others = next.columns.filter(({ at }) => at !== days);
    const choices = catalogue ? choicesFor(others, catalogue) : [];
    dispatch({ own: { kind: "read", table: next, choices } });
  };
  return (
    <>
      <Field label={words.days} className={styles.field}>
        <Select
          style={narrow}
          select={{ style: narrow }}
          value={table.days === undefined ? "" : String(table.days)}
          onChange={(_, { value }) => value !== "" && chooseDays(Number(value))}
        >
          {table.days === undefined && <option value="">{words.choose}</option>}
          {table.columns.map(({ at }) => (
            <option key={at} value={at}>
              {nameOf(at)}
            </option>
          ))}
        </Select>
      </Field>
      {own.choices.map((choice) => (
        <div key={choice.at} className={styles.pair} role="group" aria-label={nameOf(choice.at)}>
          <Field label={nameOf(choice.at)} className={styles.field}>
            <MaterialBox
              label={`${nameOf(choice.at)}, ${words.material}`}
              value={choice.material}
              onChange={(material) =>
                dispatch({ own: { kind: "choice", choice: { ...choice, material } } })
              }
            />
          </Field>
          <Field label={words.number} className={styles.field}>
            <Select
              style={narrow}
              select={{ style: narrow }}
              value={choice.amount}
              onChange={(_, { value }) => {
                const amount = AMOUNTS.find((name) => name === value);
                if (amount) dispatch({ own: { kind: "choice", choice: { ...choice, amount } } });
              }}
            >
              {AMOUNTS.map((name) => (
                <option key={name} value={name}>
                  {words.numbers[name]}
                </option>
              ))}
            </Select>
          </Field>
        </div>
      ))}
    </>
  );
}
