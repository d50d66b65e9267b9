import { Button, Checkbox, Field, Select, makeStyles } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Catalogue } from "../../core/catalogue";
import { usePane } from "../context";
import { type SearchFilter, filterChoices, isNarrowing, noFilter } from "../state/search-filter";

const useStyles = makeStyles({
  panel: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(130px, 1fr))",
    gap: "8px 12px",
    "& > *": { minWidth: 0 },
  },
  select: { minWidth: 0, "& > select": { minWidth: 0, width: "100%" } },
  last: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: "8px" },
});

interface FilterPanelProps {
  readonly catalogue: Catalogue;
  readonly filter: SearchFilter;
  readonly onFilter: (filter: SearchFilter) => void;
}

/** Narrows the list by form, element, market, quoter and whether there are prices. */
export function FilterPanel({ catalogue, filter, onFilter }: FilterPanelProps) {
  const styles = useStyles();
  const { filter: words } = usePane().messages;
  const choices = useMemo(() => filterChoices(catalogue), [catalogue]);
  const { form, element, market, quoter, priced } = filter;
  const set = (part: Partial<Record<keyof SearchFilter, unknown>>) =>
    onFilter({ ...noFilter, ...withoutBlanks({ ...filter, ...part }) });
  return (
    <div role="group" aria-label={words.label}>
      <div className={styles.panel}>
        <Choice
          label={words.form}
          value={form}
          texts={choices.forms}
          labelOf={(one) => words.forms[one]}
          onValue={(next) => set({ form: next })}
        />
        <Choice
          label={words.element}
          value={element}
          texts={choices.elements}
          labelOf={(one) => one}
          onValue={(next) => set({ element: next })}
        />
        <Choice
          label={words.market}
          value={market}
          texts={choices.markets}
          labelOf={(one) => words.markets[one]}
          onValue={(next) => set({ market: next })}
        />
        <Choice
          label={words.quoter}
          value={quoter}
          texts={choices.quoters}
          labelOf={(one) => one}
          onValue={(next) => set({ quoter: next })}
        />
      </div>
      <div className={styles.last}>
        <Checkbox
          label={words.priced}
          checked={priced}
          onChange={(_, { checked }) => set({ priced: checked === true })}
        />
        {isNarrowing(filter) && (
          <Button size="small" appearance="transparent" onClick={() => onFilter(noFilter)}>
            {words.clear}
          </Button>
        )}
      </div>
    </div>
  );
}

interface ChoiceProps<Text extends string> {
  readonly label: string;
  readonly value: Text | undefined;
  readonly texts: readonly Text[];
  readonly labelOf: (text: Text) => string;
  readonly onValue: (text: Text | undefined) => void;
}

function Choice<Text extends string>(props: ChoiceProps<Text>) {
  const { label, value, texts, labelOf, onValue } = props;
  const styles = useStyles();
  const { filter: words } = usePane().messages;
  return (
    <Field label={label} size="small">
      <Select
        size="small"
        className={styles.select}
        value={value ?? ""}
        onChange={(_, { value: chosen }) => onValue(texts.find((one) => one === chosen))}
      >
        <option value="">{words.any}</option>
        {texts.map((text) => (
          <option key={text} value={text}>
            {labelOf(text)}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** What is not chosen is absent, and not undefined. */
function withoutBlanks(filter: object): Partial<SearchFilter> {
  return Object.fromEntries(Object.entries(filter).filter(([, part]) => part !== undefined));
}
