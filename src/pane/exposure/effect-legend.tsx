import { mergeClasses } from "@fluentui/react-components";
import { useId } from "react";
import { Legend } from "../chart/legend";
import { usePane } from "../context";
import { type EffectBars, isAssumed, openReason } from "../state/effect-bars";
import { chainPlaces } from "../state/name-held";
import { useEffectStyles } from "./effect-styles";
import { Hatch } from "./hatch";
import { PlaceMark, usePlaceStyles } from "./place-mark";

/** What the marks of the chart of effects mean. */
export function EffectLegend({ bars: { shown } }: { readonly bars: EffectBars }) {
  const shapes = useEffectStyles();
  const colours = usePlaceStyles();
  const hatch = useId();
  const { effects, places } = usePane().messages.exposure;
  const bar = { x: -8, y: -4, width: 16, height: 8 };
  const solid = mergeClasses(colours.upstream, shapes.bar);
  return (
    <Legend
      label={effects.legend}
      marks={[
        ...chainPlaces.map((place) => ({
          label: places[place],
          isShown: shown.some(({ held }) => held.place === place),
          mark: <PlaceMark place={place} />,
        })),
        {
          label: effects.marks.stated,
          isShown: shown.some((one) => openReason(one) === undefined && !isAssumed(one)),
          mark: <rect className={solid} {...bar} />,
        },
        {
          label: effects.marks.assumed,
          isShown: shown.some(isAssumed),
          mark: (
            <>
              <Hatch id={hatch} />
              <rect className={solid} {...bar} />
              <rect {...bar} fill={`url(#${hatch})`} />
            </>
          ),
        },
        {
          label: effects.marks.open,
          isShown: shown.some((one) => openReason(one) !== undefined),
          mark: <rect className={shapes.open} {...bar} />,
        },
        {
          label: effects.marks.span,
          isShown: shown.some(({ span }) => span !== undefined && span.low !== span.high),
          mark: (
            <>
              <path className={shapes.span} d="M-7,0H7M7,-4v8" />
              <circle className={shapes.quarter} cx={-6} r={2.5} />
            </>
          ),
        },
      ]}
    />
  );
}
