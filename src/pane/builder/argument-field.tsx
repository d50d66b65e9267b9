import { Button, Field, Input, Tooltip, makeStyles } from "@fluentui/react-components";
import { KeyboardRegular } from "@fluentui/react-icons/svg/keyboard";
import { TableCellEditRegular } from "@fluentui/react-icons/svg/table-cell-edit";
import type { CellArgument } from "../../functions/list";
import { formatArea } from "../../workbook/address";
import { usePane } from "../context";
import { ChoiceBox } from "../controls/choice-box";
import { useArgumentChoices } from "../hooks/use-argument-choices";
import { useFunctionTexts } from "../hooks/use-function-texts";
import type { Builder, Filled } from "../state/builder";
import type { BuiltFormula } from "../state/built-formula";
import { basisNote } from "./basis-note";

const useStyles = makeStyles({
  row: { display: "flex", alignItems: "center", gap: "4px", minWidth: 0 },
  box: { flexGrow: 1, minWidth: 0 },
  cells: { width: "100%", minWidth: 0, "& input": { minWidth: 0, width: "100%" } },
});

interface ArgumentFieldProps {
  readonly argument: CellArgument;
  readonly builder: Builder;
  readonly built: BuiltFormula;
  readonly onFilled: (filled: Filled) => void;
}

/** One argument: typed, chosen from the usual answers, or cells of the sheet. */
export function ArgumentField({ argument, builder, built, onFilled }: ArgumentFieldProps) {
  const styles = useStyles();
  const { ports, messages } = usePane();
  const { builder: words } = messages;
  const { name } = argument;
  const filled = builder.filled[name];
  const text = filled?.kind === "text" ? filled.text : "";
  const hint = useFunctionTexts().get(builder.name)?.arguments[name] ?? "";
  const choices = useArgumentChoices(builder, name);
  const note = name === "basis" ? basisNote(builder, built, messages) : undefined;
  const takeCells = () => {
    // A selected chart or shape has no cells.
    ports.workbook.selection().then(
      (area) => onFilled({ kind: "cells", area }),
      () => undefined,
    );
  };
  return (
    <Field
      label={argument.optional ? words.optional(name) : name}
      required={!argument.optional}
      hint={words.argument(name, hint)}
      {...(note && { validationState: note.state, validationMessage: note.text })}
    >
      {filled?.kind === "cells" ? (
        <Input
          className={styles.cells}
          readOnly
          value={words.refersTo(formatArea(filled.area))}
          contentAfter={
            <Tooltip content={words.typed(name)} relationship="label">
              <Button
                appearance="subtle"
                size="small"
                icon={<KeyboardRegular />}
                onClick={() => onFilled({ kind: "text", text: "" })}
              />
            </Tooltip>
          }
        />
      ) : (
        <div className={styles.row}>
          <div className={styles.box}>
            <ChoiceBox
              typed={text}
              chosen={text}
              choices={choices}
              onType={(next) => onFilled({ kind: "text", text: next })}
              onDone={() => undefined}
              onChoose={(next) => onFilled({ kind: "text", text: next })}
            />
          </div>
          <Tooltip content={words.cellsOf(name)} relationship="label">
            <Button appearance="subtle" icon={<TableCellEditRegular />} onClick={takeCells} />
          </Tooltip>
        </div>
      )}
    </Field>
  );
}
