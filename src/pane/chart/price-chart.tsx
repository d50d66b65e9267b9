import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { usePane } from "../context";
import { useWidth } from "../hooks/use-width";
import type { ChartEvent } from "../state/chart-events";
import { type ChartLine, stopsOf } from "../state/chart-lines";
import { ChartAxes } from "./chart-axes";
import { ChartEvents } from "./chart-events";
import { ChartMarks } from "./chart-marks";
import { useChartStyles } from "./chart-styles";
import { nearestStop, planeFor } from "./plane";
import { ReadDrawing } from "./read-drawing";
import { useReadout } from "./use-readout";
import { VintageMarks } from "./vintage-marks";

const useStyles = makeStyles({
  svg: { display: "block" },
  readout: {
    minHeight: tokens.lineHeightBase200,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** What a chart shows. There is at least one line, and a point in the first. */
export interface ChartProps {
  readonly lines: readonly ChartLine[];
  readonly events: readonly ChartEvent[];
  readonly marked: ChartEvent | undefined;
  /** Whether the older values of revised days are drawn too. */
  readonly vintages: boolean;
}

/** Prices over time. Pointer or arrow keys read them one by one; the line above says the one that is read. */
export function PriceChart({ lines, events, marked, vintages }: ChartProps) {
  const styles = useStyles();
  const shapes = useChartStyles();
  const { messages } = usePane();
  const [watchWidth, width] = useWidth();
  const [read, setRead] = useState<number>();
  const readout = useReadout(events, lines.length > 1);
  const stops = useMemo(() => stopsOf(lines), [lines]);
  const newest = stops.length - 1;
  const at = Math.min(read ?? newest, newest);
  const stop = stops[at];
  const plane = useMemo(() => {
    const points = stops.map(({ point }) => point);
    return width > 0 ? planeFor(points, width, vintages) : undefined;
  }, [stops, width, vintages]);
  const code = lines.map((line) => line.code).join(", ");

  return (
    <>
      <div className={styles.readout} aria-hidden>
        {stop && readout(stop)}
      </div>
      <ReadDrawing
        watch={watchWidth}
        label={`${messages.chart.label(code)}. ${messages.chart.keys}`}
        marks={stops.length}
        at={at}
        said={stop && readout(stop)}
        order="across"
        nearest={(x) => plane && nearestStop(stops, plane, x)}
        onRead={setRead}
      >
        {plane && (
          <svg className={styles.svg} width={width} height={plane.height} aria-hidden>
            <ChartAxes plane={plane} />
            {lines.some(({ synthetic }) => synthetic) && (
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
            {lines.map((line, index) => (
              <ChartMarks key={line.code} plane={plane} line={line} second={index > 0} />
            ))}
            {vintages &&
              lines.map(({ code: drawn, points }) => (
                <VintageMarks key={drawn} plane={plane} points={points} />
              ))}
            <ChartEvents plane={plane} events={events} marked={marked} />
            {read !== undefined && stop && (
              <>
                <line
                  className={shapes.guide}
                  x1={plane.middle(stop.point)}
                  x2={plane.middle(stop.point)}
                  y1={plane.margin.top}
                  y2={plane.height - plane.margin.bottom}
                />
                <circle
                  className={shapes.ring}
                  cx={plane.middle(stop.point)}
                  cy={plane.y(stop.point.value)}
                  r={7}
                />
              </>
            )}
          </svg>
        )}
      </ReadDrawing>
    </>
  );
}
