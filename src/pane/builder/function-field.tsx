import { Field, Select, makeStyles } from "@fluentui/react-components";
import { usePane } from "../context";
import { useFunctionTexts } from "../hooks/use-function-texts";
import { type CellFunction, cellFunctions } from "../../functions/list";
import type { FunctionName } from "../ports";
import { isFunctionName } from "../state/function-names";

const useStyles = makeStyles({
  field: { minWidth: 0, gridTemplateColumns: "minmax(0, 1fr)" },
  select: { minWidth: 0, "& > select": { minWidth: 0, width: "100%" } },
});

const groups: readonly CellFunction["about"][] = [
  "prices",
  "conversion",
  "reference",
  "portfolios",
];

interface FunctionFieldProps {
  readonly name: FunctionName;
  readonly onName: (name: FunctionName) => void;
}

/** The functions by what they are about, and what the chosen one gives. */
export function FunctionField({ name, onName }: FunctionFieldProps) {
  const styles = useStyles();
  const { builder: words } = usePane().messages;
  const texts = useFunctionTexts();
  const functions: readonly CellFunction[] = cellFunctions;
  return (
    <Field
      className={styles.field}
      label={words.function}
      hint={words.about(name, texts.get(name)?.about ?? "")}
    >
      <Select
        className={styles.select}
        value={name}
        onChange={(_, { value }) => {
          if (isFunctionName(value)) onName(value);
        }}
      >
        {groups.map((about) => (
          <optgroup key={about} label={words.groups[about]}>
            {functions
              .filter((one) => one.about === about)
              .map((one) => (
                <option key={one.name} value={one.name}>
                  {one.name}
                </option>
              ))}
          </optgroup>
        ))}
      </Select>
    </Field>
  );
}
