import {
  Checkbox,
  Field,
  Input,
  Radio,
  RadioGroup,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { memo, useId, useMemo, useState } from "react";
import { type Area, formatArea, formatPlace } from "../../workbook/address";
import { usePane } from "../context";
import type { PictureProps } from "../exposure/picture-props";
import { useSelection } from "../hooks/use-selection";
import { InsertButton } from "../prices/insert-button";
import type { Exposure } from "../state/exposure";
import {
  type SheetChoice,
  type SheetPart,
  coversHoldings,
  sheetArea,
  sheetInsertion,
  sheetParts,
} from "../state/sheet-plan";
import { readPlace } from "../state/typed-place";
import { isFailure } from "../../core/failure";
import { useSheetWords } from "./use-sheet-words";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: "8px", minWidth: 0 },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  parts: { display: "flex", flexDirection: "column", marginInlineStart: "-8px" },
  forms: { marginInlineStart: "-8px", flexWrap: "wrap" },
  narrow: { minWidth: 0 },
  small: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface SheetSectionProps extends Pick<PictureProps, "portfolio" | "shock" | "asked" | "own"> {
  readonly exposure: Exposure;
}

/** Puts what the pane shows on the sheet, as live formulas or as values, at a place that the user picks. */
export const SheetSection = memo(function SheetSection(props: SheetSectionProps) {
  const { exposure, portfolio, shock, asked, own } = props;
  const styles = useStyles();
  const { messages, formats } = usePane();
  const words = messages.sheet;
  const titleId = useId();
  const [choice, setChoice] = useState<SheetChoice>({ parts: sheetParts, form: "formulas" });
  const [typed, setTyped] = useState("");
  const selected = useSelection();
  const sheetWords = useSheetWords({ portfolio, asked, own, form: choice.form });

  const place = useMemo(
    () => (typed.trim() === "" ? selected : readPlace(typed, selected?.sheet ?? "")),
    [typed, selected],
  );
  const { source, cells } = exposure;
  const area = source && "area" in source ? source.area : undefined;
  const picture = useMemo(
    () =>
      cells === undefined || shock === undefined || isFailure(shock)
        ? undefined
        : { portfolio, shock, asked, area, cells },
    [cells, portfolio, shock, asked, area],
  );
  const taken =
    place && picture && choice.parts.length > 0
      ? sheetArea(place, picture, choice, sheetWords)
      : undefined;
  const covers = taken !== undefined && coversHoldings(taken, area);
  const toggle = (part: SheetPart, isWanted: boolean) =>
    setChoice((now) => ({
      ...now,
      parts: sheetParts.filter((one) => (one === part ? isWanted : now.parts.includes(one))),
    }));
  const isBadPlace = typed.trim() !== "" && place === undefined;
  return (
    <form
      className={styles.form}
      aria-labelledby={titleId}
      onSubmit={(event) => event.preventDefault()}
    >
      <h2 className={styles.title} id={titleId}>
        {words.title}
      </h2>
      <div className={styles.parts} role="group" aria-label={words.what}>
        {sheetParts.map((part) => (
          <Checkbox
            key={part}
            label={words.parts[part]}
            checked={choice.parts.includes(part)}
            onChange={(_, { checked }) => toggle(part, checked === true)}
          />
        ))}
      </div>
      <Field hint={words.formHints[choice.form]}>
        <RadioGroup
          className={styles.forms}
          layout="horizontal"
          aria-label={words.as}
          value={choice.form}
          onChange={(_, { value }) =>
            setChoice((now) => ({ ...now, form: value === "values" ? "values" : "formulas" }))
          }
        >
          <Radio value="formulas" label={words.forms.formulas} />
          <Radio value="values" label={words.forms.values} />
        </RadioGroup>
      </Field>
      <Field
        label={words.place}
        size="small"
        hint={words.placeHint}
        {...(isBadPlace ? { validationMessage: words.badPlace(typed) } : {})}
      >
        <Input
          className={styles.narrow}
          value={typed}
          placeholder={selected && words.follows(formatPlace(selected, true))}
          onChange={(_, { value }) => setTyped(value)}
        />
      </Field>
      <p className={styles.small}>
        {choice.parts.length === 0 && words.nothing}
        {taken && !covers && sizeText(taken)}
      </p>
      {covers && area && (
        <p className={styles.small} role="status">
          {words.onHoldings(formatArea(taken), formatArea(area))}
        </p>
      )}
      <InsertButton
        label={place ? words.put(formatPlace(place, true)) : words.noPlace}
        insertion={
          place && picture && taken && !covers
            ? () => sheetInsertion(place, picture, choice, sheetWords)
            : undefined
        }
        about={JSON.stringify([place, choice, asked])}
      />
    </form>
  );

  function sizeText(taken: Area): string {
    const size = [formats.number(taken.rows), formats.number(taken.columns)] as const;
    const isLive = choice.form === "formulas";
    return [
      words.size(...size, formatArea(taken)),
      ...(isLive && area === undefined ? [words.holdingsToo] : []),
      ...(isLive && choice.parts.includes("shock") ? [words.grows] : []),
    ].join(" ");
  }
});
