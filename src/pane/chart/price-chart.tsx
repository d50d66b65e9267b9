import { makeStyles, tokens } from "@fluentui/react-components";
import { type KeyboardEvent, type PointerEvent, useMemo, useState } from "react";
import { usePane } from "../context";
import { useWidth } from "../hooks/use-width";
import type { Point } from "../state/points";
import { ChartAxes } from "./chart-axes";
import { ChartMarks } from "./chart-marks";
import { useChartStyles } from "./chart-styles";
import { nearestPoint, planeFor } from "./plane";
import { useReadout } from "./use-readout";

const useStyles = makeStyles({
  chart: {
    position: "relative",
    touchAction: "pan-y",
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
  svg: { display: "block" },
  readout: {
    minHeight: tokens.lineHeightBase200,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** What a chart shows. There is at least one point. */
export interface ChartProps {
  readonly code: string;
  readonly points: readonly Point[];
  readonly gap: number;
  readonly frequency: Parameters<typeof useReadout>[0];
  readonly synthetic: boolean;
}

/** Prices over time. Pointer or arrow keys read them one by one; the line above says the one that is read. */
export function PriceChart({ code, points, gap, frequency, synthetic }: ChartProps) {
  const styles = useStyles();
  const shapes = useChartStyles();
  const { messages } = usePane();
  const [watchWidth, width] = useWidth();
  const [read, setRead] = useState<number>();
  const readout = useReadout(frequency);
  const newest = points.length - 1;
  const at = Math.min(read ?? newest, newest);
  const point = points[at];
  const plane = useMemo(() => (width > 0 ? planeFor(points, width) : undefined), [points, width]);

  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    const { left } = event.currentTarget.getBoundingClientRect();
    if (plane) setRead(nearestPoint(points, plane, event.clientX - left));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const next = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: newest }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    setRead(Math.max(0, Math.min(newest, next)));
  };

  return (
    <>
      <div className={styles.readout} aria-hidden>
        {point && readout(point)}
      </div>
      <div
        ref={watchWidth}
        className={styles.chart}
        tabIndex={0}
        role="slider"
        aria-label={`${messages.chart.label(code)}. ${messages.chart.keys}`}
        aria-valuemin={1}
        aria-valuemax={points.length}
        aria-valuenow={at + 1}
        aria-valuetext={point && readout(point)}
        onPointerMove={onPointerMove}
        onPointerLeave={() => setRead(undefined)}
        onKeyDown={onKeyDown}
        onBlur={() => setRead(undefined)}
      >
        {plane && (
          <svg className={styles.svg} width={width} height={plane.height} aria-hidden>
            <ChartAxes plane={plane} />
            {synthetic && (
              <text
                className={shapes.watermark}
                x={(plane.margin.left + width) / 2}
                y={plane.height / 2}
                textAnchor="middle"
                dominantBaseline="middle"
              >
                {messages.chart.watermark}
              </text>
            )}
            <ChartMarks plane={plane} points={points} gap={gap} synthetic={synthetic} />
            {read !== undefined && point && (
              <>
                <line
                  className={shapes.guide}
                  x1={plane.middle(point)}
                  x2={plane.middle(point)}
                  y1={plane.margin.top}
                  y2={plane.height - plane.margin.bottom}
                />
                <circle
                  className={shapes.ring}
                  cx={plane.middle(point)}
                  cy={plane.y(point.value)}
                  r={7}
                />
              </>
            )}
          </svg>
        )}
      </div>
    </>
  );
}
