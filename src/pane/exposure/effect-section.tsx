import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { type Failure, isFailure } from "../../core/failure";
import { usePane } from "../context";
import { CardFailure } from "../prices/card-failure";
import { effectBars, openReason } from "../state/effect-bars";
import type { ShockPicture } from "../state/picture";
import { hidden } from "../styles";
import { EffectChart } from "./effect-chart";
import { EffectLegend } from "./effect-legend";
import { EffectTable } from "./effect-table";
import { Waiting } from "./waiting";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: "6px", minWidth: 0 },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  total: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  under: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", gap: "8px" },
  toggle: { minHeight: "24px", fontSize: tokens.fontSizeBase200 },
  hidden,
});

interface EffectSectionProps {
  /** The shock that is asked, as it is written, and what it does; undefined while that is on the way. */
  readonly asked: string;
  readonly shock: ShockPicture | Failure | undefined;
}

/** What a shock does by name: in a chart, and in a table with the same rows. */
export function EffectSection({ asked, shock }: EffectSectionProps) {
  const styles = useStyles();
  const { messages } = usePane();
  const { title } = messages.exposure.effects;
  const measure = shock === undefined || isFailure(shock) ? "profit" : shock.measure;
  return (
    <section className={styles.section} aria-label={title[measure]}>
      <h2 className={styles.title}>{title[measure]}</h2>
      {shock === undefined && <Waiting width="100%" />}
      {isFailure(shock) && <CardFailure failure={shock} />}
      {shock !== undefined && !isFailure(shock) && <Effects asked={asked} shock={shock} />}
    </section>
  );
}

function Effects({ asked, shock }: { readonly asked: string; readonly shock: ShockPicture }) {
  const styles = useStyles();
  const { messages, formats } = usePane();
  const words = messages.exposure.effects;
  const [asTable, setAsTable] = useState(false);
  const { names, report, measure } = shock;
  const bars = useMemo(() => effectBars(names), [names]);
  const open = names.filter((one) => openReason(one) !== undefined).length;
  const { percent, coverage } = report.total;
  return (
    <>
      <p className={styles.total}>
        {asked}
        {!shock.isTimeless && `, ${words.horizon(horizonText(shock, words))}`}:{" "}
        {isFailure(percent)
          ? words.totalOpen
          : words.total(formats.change(percent), formats.part(coverage))}
      </p>
      <p className={styles.hidden}>
        {words.summary(formats.count(names.length - open), formats.count(open))}
      </p>
      {names.length > 0 && <EffectChart bars={bars} label={words.title[measure]} />}
      <div className={styles.under}>
        <EffectLegend bars={bars} />
        <Link
          as="button"
          className={styles.toggle}
          aria-expanded={asTable}
          onClick={() => setAsTable(!asTable)}
        >
          {asTable ? words.hideTable : words.table}
        </Link>
      </div>
      {asTable && <EffectTable bars={bars} />}
    </>
  );
}

function horizonText(
  { horizon }: ShockPicture,
  words: { readonly quarters: (count: number) => string; readonly steady: string },
): string {
  return horizon === Infinity ? words.steady : words.quarters(horizon);
}
