import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type ReactNode, useId } from "react";
import { usePane } from "../context";
import { type EffectBars, isAssumed, openReason } from "../state/effect-bars";
import { chainPlaces } from "../state/name-held";
import { useEffectStyles } from "./effect-styles";
import { PlaceIcon, usePlaceStyles } from "./place-mark";

const useStyles = makeStyles({
  legend: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: "12px",
    rowGap: "2px",
    margin: 0,
    padding: 0,
    listStyle: "none",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase100,
  },
  mark: { display: "flex", alignItems: "center", gap: "4px" },
});

/** What the marks mean; only those that are in the chart. */
export function EffectLegend({ bars: { shown } }: { readonly bars: EffectBars }) {
  const styles = useStyles();
  const shapes = useEffectStyles();
  const colours = usePlaceStyles();
  const hatch = useId();
  const { effects, places } = usePane().messages.exposure;
  const bar = { x: -8, y: -4, width: 16, height: 8 };
  const solid = mergeClasses(colours.upstream, shapes.bar);
  const marks: readonly (readonly [shown: boolean, label: string, mark: ReactNode])[] = [
    [
      shown.some((one) => openReason(one) === undefined && !isAssumed(one)),
      effects.marks.stated,
      <rect key="stated" className={solid} {...bar} />,
    ],
    [
      shown.some(isAssumed),
      effects.marks.assumed,
      <g key="assumed">
        <pattern id={hatch} width={5} height={5} patternUnits="userSpaceOnUse">
          <path className={shapes.hatch} d="M-1,6L6,-1M-1,1L1,-1M4,6L6,4" />
        </pattern>
        <rect className={solid} {...bar} />
        <rect {...bar} fill={`url(#${hatch})`} />
      </g>,
    ],
    [
      shown.some((one) => openReason(one) !== undefined),
      effects.marks.open,
      <rect key="open" className={shapes.open} {...bar} />,
    ],
    [
      shown.some(({ span }) => span !== undefined && span.low !== span.high),
      effects.marks.span,
      <g key="span">
        <path className={shapes.span} d="M-7,0H7M7,-4v8" />
        <circle className={shapes.quarter} cx={-6} r={2.5} />
      </g>,
    ],
  ];
  return (
    <ul className={styles.legend} aria-label={effects.legend}>
      {chainPlaces
        .filter((place) => shown.some(({ held }) => held.place === place))
        .map((place) => (
          <li key={place} className={styles.mark}>
            <PlaceIcon place={place} />
            {places[place]}
          </li>
        ))}
      {marks
        .filter(([isShown]) => isShown)
        .map(([, label, mark]) => (
          <li key={label} className={styles.mark}>
            <svg width={18} height={12} viewBox="-9 -6 18 12" aria-hidden>
              {mark}
            </svg>
            {label}
          </li>
        ))}
    </ul>
  );
}
