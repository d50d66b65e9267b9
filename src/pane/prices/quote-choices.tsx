import { Field, Select, makeStyles } from "@fluentui/react-components";
import { splitCode } from "../../core/code";
import type { PriceTerms } from "../../core/price-terms";
import type { SnapshotView } from "../../core/view";
import { usePane } from "../context";
import type { Messages } from "../messages/en";
import { type SeriesBeside, seriesBeside } from "../state/series-beside";
import { BasisField } from "./basis-field";

const useStyles = makeStyles({
  choices: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(138px, 1fr))",
    gap: "8px 12px",
    // A long label must not push its neighbour aside.
    "& > *": { minWidth: 0 },
  },
  select: { minWidth: 0, width: "100%" },
});

interface QuoteChoicesProps {
  readonly view: SnapshotView;
  readonly terms: PriceTerms;
  readonly onSeries: (code: string) => void;
  readonly onBasis: (basis: string) => void;
}

/** Which series is shown, by market and quoter, and in which basis. */
export function QuoteChoices({ view, terms, onSeries, onBasis }: QuoteChoicesProps) {
  const styles = useStyles();
  const { messages } = usePane();
  const { entry } = terms;
  const series = seriesBeside(view.catalogue, entry.code);
  const shown = series.find(({ code }) => code === entry.code);
  return (
    <div className={styles.choices}>
      <Field label={messages.card.series}>
        <Select
          className={styles.select}
          value={shown?.written ?? ""}
          onChange={(_, { value }) => onSeries(value)}
        >
          {series.map((one) => (
            <option key={one.code} value={one.written}>
              {seriesLabel(one, messages)}
            </option>
          ))}
        </Select>
      </Field>
      {entry.basis.mass !== undefined && <BasisField view={view} terms={terms} onBasis={onBasis} />}
    </div>
  );
}

/** "BREX · China". A quote without a market is domestic only where Chinese VAT has a meaning. */
function seriesLabel(
  { code, synthetic, domestic, own }: SeriesBeside,
  { card, own: words }: Messages,
): string {
  const { market, quoter = "" } = splitCode(code);
  const place = market === undefined ? domestic && card.domestic : card.market[market];
  const label = place ? `${quoter} · ${place}` : quoter;
  if (own) return `${label} · ${words.mark}`;
  return synthetic ? `${card.synthetic} ${label}` : label;
}
