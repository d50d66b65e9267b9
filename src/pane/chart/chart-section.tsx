import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { formatDay } from "../../core/day";
import { isFailure } from "../../core/failure";
import type { PriceTerms } from "../../core/price-terms";
import { isOwn } from "../../core/series-name";
import type { SnapshotView } from "../../core/view";
import { usePane } from "../context";
import { useLine } from "../hooks/use-line";
import { useEvents } from "../hooks/use-events";
import { type ChartEvent, eventsAmong } from "../state/chart-events";
import { indexed } from "../state/chart-lines";
import { type ChartSpan, spansFor, within } from "../state/chart-span";
import { pointsOf } from "../state/points";
import { BesideField } from "./beside-field";
import { ChartLegend } from "./chart-legend";
import { ChartSummary } from "./chart-summary";
import { ChartTable } from "./chart-table";
import { EventList } from "./event-list";
import { PriceChart } from "./price-chart";
import { RevisionTable, revised } from "./revision-table";
import { SpanButtons } from "./span-buttons";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: "6px", minWidth: 0 },
  note: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase100,
  },
  toggle: {
    minHeight: "24px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  under: { display: "flex", flexWrap: "wrap", columnGap: "16px", rowGap: "2px" },
});

interface ChartSectionProps {
  readonly view: SnapshotView;
  readonly terms: PriceTerms;
  /** The basis as it was asked for; "" is as quoted. */
  readonly basis: string;
  readonly span: ChartSpan;
  readonly beside: string | undefined;
  readonly onSpan: (span: ChartSpan) => void;
  readonly onBeside: (code: string | undefined) => void;
}

/** What can be unfolded under the chart. */
type Fold = "table" | "revisions" | "events";

/** The course of a series in the basis of the card, alone or indexed beside another, as a chart and as tables. */
export function ChartSection(props: ChartSectionProps) {
  const { view, terms, basis, span, beside, onSpan, onBeside } = props;
  const styles = useStyles();
  const { messages, formats } = usePane();
  const words = messages.chart;
  const [open, setOpen] = useState<Fold>();
  const [marked, setMarked] = useState<ChartEvent>();
  const { entry } = terms;
  const all = useMemo(() => pointsOf(view, terms), [view, terms]);
  const points = useMemo(() => within(all.points, span), [all, span]);
  const other = useLine(view, beside, basis);
  const [own, pair] = useMemo(() => {
    const { code, frequency, synthetic } = entry;
    const line = { code, points, gap: all.gap, frequency, synthetic };
    if (other === undefined || isFailure(other)) return [line, undefined];
    return [line, indexed(line, { ...other, points: within(other.points, span) })];
  }, [entry, points, all.gap, other, span]);
  const lines = useMemo(() => pair?.lines ?? [own], [pair, own]);
  const events = useEvents(entry);
  const shown = useMemo(
    () =>
      eventsAmong(
        events,
        lines.flatMap((line) => line.points),
      ),
    [events, lines],
  );
  const changed = lines.flatMap((line) => revised(line.points));
  const fold = (name: Fold, label: string, shownLabel = label) => (
    <Link
      className={styles.toggle}
      as="button"
      aria-expanded={open === name}
      onClick={() => setOpen(open === name ? undefined : name)}
    >
      {open === name ? shownLabel : label}
    </Link>
  );
  const noCommonDay = other !== undefined && !isFailure(other) && pair === undefined;
  const failure = isFailure(other) ? other : noCommonDay ? words.noCommonDay : undefined;
  const first = all.points[0];
  const newest = all.points.at(-1);
  if (first === undefined || newest === undefined) {
    return <p className={styles.note}>{words.empty}</p>;
  }
  const whole = { from: formatDay(first.first), to: formatDay(newest.last) };
  return (
    <section className={styles.section} aria-label={words.label(entry.code)}>
      {all.points.length > 1 && (
        <SpanButtons spans={spansFor(all.points)} span={span} all={whole} onSpan={onSpan} />
      )}
      {points.length === 0 ? (
        <p className={styles.note}>{words.empty}</p>
      ) : (
        <>
          <ChartSummary lines={lines} />
          <PriceChart
            lines={lines}
            events={shown}
            marked={marked}
            vintages={open === "revisions"}
          />
          <ChartLegend lines={lines} events={shown.length > 0} vintages={open === "revisions"} />
          <p className={styles.note}>
            {isOwn(entry) && `${messages.own.mark}. `}
            {pair && words.indexed(formats.day(pair.day))} {points.length > 1 && words.gap(all.gap)}{" "}
            {all.hidden > 0 && words.hidden(all.hidden)}
          </p>
        </>
      )}
      <div className={styles.under}>
        {fold("table", words.table, words.hideTable)}
        {shown.length > 0 && fold("events", words.events(shown.length))}
        {changed.length > 0 && fold("revisions", words.revisions(changed.length))}
      </div>
      {open === "table" && <ChartTable lines={lines} />}
      {open === "events" && <EventList events={shown} marked={marked} onMark={setMarked} />}
      {open === "revisions" && <RevisionTable line={own} />}
      {entry.kind !== "rate" && (
        <BesideField
          view={view}
          code={entry.code}
          beside={beside}
          failure={failure}
          onBeside={onBeside}
        />
      )}
    </section>
  );
}
