import { Link, ToggleButton, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { PriceTerms } from "../../core/price-terms";
import type { SnapshotView } from "../../core/view";
import { usePane } from "../context";
import { type ChartSpan, extentOf, pointsOf, spansFor, within } from "../state/points";
import { hidden } from "../styles";
import { ChartLegend } from "./chart-legend";
import { ChartTable } from "./chart-table";
import { PriceChart } from "./price-chart";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: "4px", minWidth: 0 },
  spans: { display: "flex", gap: "2px" },
  span: { minWidth: "40px" },
  note: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase100,
  },
  toggle: {
    minHeight: "24px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  under: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", gap: "8px" },
  hidden,
});

interface ChartSectionProps {
  readonly view: SnapshotView;
  readonly terms: PriceTerms;
  readonly span: ChartSpan;
  readonly onSpan: (span: ChartSpan) => void;
}

/** The course of a series in the basis of the card, as a chart and as a table. */
export function ChartSection({ view, terms, span, onSpan }: ChartSectionProps) {
  const styles = useStyles();
  const { messages, formats } = usePane();
  const [asTable, setAsTable] = useState(false);
  const { entry } = terms;
  const all = useMemo(() => pointsOf(view, terms), [view, terms]);
  const spans = spansFor(all.points);
  const points = useMemo(() => within(all.points, span), [all, span]);
  const words = messages.chart;
  const [first] = points;
  const newest = points.at(-1);
  if (first === undefined || newest === undefined) {
    return <p className={styles.note}>{words.empty}</p>;
  }
  const [low, high] = extentOf(points).map(formats.number);
  const period = (day: typeof first.first) => formats.period(day, entry.frequency);
  const summary =
    points.length === 1
      ? words.one(period(first.first), formats.number(first.value))
      : words.summary(
          points.length,
          period(first.first),
          period(newest.first),
          low ?? "",
          high ?? "",
        );
  return (
    <section className={styles.section} aria-label={words.label(entry.code)}>
      <p className={styles.hidden}>{summary}</p>
      {spans.length > 1 && (
        <div className={styles.spans} role="group" aria-label={words.span}>
          {spans.map((one) => (
            <ToggleButton
              key={one}
              className={styles.span}
              size="small"
              appearance="subtle"
              checked={one === span}
              onClick={() => onSpan(one)}
            >
              {words.spans[one]}
            </ToggleButton>
          ))}
        </div>
      )}
      <PriceChart
        code={entry.code}
        points={points}
        gap={all.gap}
        frequency={entry.frequency}
        synthetic={entry.synthetic}
      />
      <ChartLegend points={points} />
      <div className={styles.under}>
        <span className={styles.note}>
          {points.length > 1 && words.gap(all.gap)} {all.hidden > 0 && words.hidden(all.hidden)}
        </span>
        <Link
          className={styles.toggle}
          as="button"
          aria-expanded={asTable}
          onClick={() => setAsTable(!asTable)}
        >
          {asTable ? words.hideTable : words.table}
        </Link>
      </div>
      {asTable && <ChartTable points={points} frequency={entry.frequency} />}
    </section>
  );
}
