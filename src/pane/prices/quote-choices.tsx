import { Combobox, Field, Option, Select, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { formatBasis } from "../../core/basis-text";
import { splitCode } from "../../core/code";
import { isFailure } from "../../core/failure";
import type { SnapshotView } from "../../core/view";
import { usePane } from "../context";
import type { Messages } from "../messages/en";
import { basisChoices } from "../state/basis-choices";
import { type Quote, termsOf } from "../state/quote";
import { type SeriesBeside, seriesBeside } from "../state/series-beside";

const useStyles = makeStyles({
  choices: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(138px, 1fr))",
    gap: "8px 12px",
  },
  basis: { minWidth: 0 },
});

interface QuoteChoicesProps {
  readonly view: SnapshotView;
  readonly quote: Quote;
  readonly basis: string;
  readonly onSeries: (code: string) => void;
  readonly onBasis: (basis: string) => void;
}

/** Which series is shown, by market and quoter, and in which basis. */
export function QuoteChoices({ view, quote, basis, onSeries, onBasis }: QuoteChoicesProps) {
  const styles = useStyles();
  const { messages } = usePane();
  const { entry } = quote;
  const series = seriesBeside(view.catalogue, entry.code);
  const shown = series.find(({ code }) => code === entry.code);
  return (
    <div className={styles.choices}>
      <Field label={messages.card.series}>
        <Select value={shown?.written ?? ""} onChange={(_, { value }) => onSeries(value)}>
          {series.map((one) => (
            <option key={one.code} value={one.written}>
              {seriesLabel(one, entry.kind === "rate", messages)}
            </option>
          ))}
        </Select>
      </Field>
      {entry.basis.mass !== undefined && (
        <BasisField view={view} quote={quote} basis={basis} onBasis={onBasis} />
      )}
    </div>
  );
}

/** "BREX · China domestic". */
function seriesLabel(
  { code, synthetic }: SeriesBeside,
  isRate: boolean,
  { card }: Messages,
): string {
  const { market, quoter = "" } = splitCode(code);
  if (isRate) return quoter;
  const place = market === undefined ? card.domestic : card.market[market];
  return `${synthetic ? `${card.synthetic} ` : ""}${quoter} · ${place}`;
}

type BasisFieldProps = Omit<QuoteChoicesProps, "onSeries">;

function BasisField({ view, quote: { entry, terms }, basis, onBasis }: BasisFieldProps) {
  const styles = useStyles();
  const { messages } = usePane();
  const { conversion } = terms;
  const shown = formatBasis(conversion.basis, conversion.scale);
  const [typed, setTyped] = useState(shown);
  const read = termsOf(view, entry.code, typed);
  const accept = (text: string) => {
    const accepted = termsOf(view, entry.code, text);
    if (!isFailure(accepted) && text !== basis) onBasis(text);
  };
  return (
    <Field
      label={messages.card.basisLabel}
      {...(isFailure(read) && {
        validationState: "error",
        validationMessage: messages.sentence(read),
      })}
    >
      <Combobox
        freeform
        className={styles.basis}
        input={{ style: { minWidth: 0, width: "100%" } }}
        value={typed}
        selectedOptions={[shown]}
        title={messages.card.basisHint}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={() => accept(typed)}
        onKeyDown={(event) => {
          if (event.key === "Enter") accept(typed);
        }}
        onOptionSelect={(_, { optionValue = "" }) => {
          setTyped(optionValue);
          accept(optionValue);
        }}
      >
        {basisChoices(entry).map((text, index) => (
          <Option key={text} value={text} text={text}>
            {index === 0 ? `${text} (${messages.card.asQuoted})` : text}
          </Option>
        ))}
      </Combobox>
    </Field>
  );
}
