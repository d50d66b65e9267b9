import { mergeClasses } from "@fluentui/react-components";
import { instantOf } from "../../core/instant";
import { usePane } from "../context";
import type { ChartLine } from "../state/chart-lines";
import { type Vintage, isReckoned } from "../state/points";
import { useChartStyles } from "./chart-styles";
import { Legend } from "./legend";
import { markClass, markShapes } from "./point-mark";

/** Stands for any older value. */
const older: Vintage = { value: 0, status: "published", knownSince: instantOf(0) };

interface ChartLegendProps {
  readonly lines: readonly ChartLine[];
  /** Whether ticks of events, and older values, are in the chart. */
  readonly events: boolean;
  readonly vintages: boolean;
}

/** What the marks of the chart of prices mean. Two lines are told apart by name, colour and shape. */
export function ChartLegend({ lines, events, vintages }: ChartLegendProps) {
  const shapes = useChartStyles();
  const { chart } = usePane().messages;
  const points = lines.flatMap((line) => line.points);
  const published = { status: "published", earlier: [] } as const;
  const dot = (like: Parameters<typeof markClass>[1], d: string, second = false) => (
    <path className={markClass(shapes, like, second)} d={d} />
  );
  return (
    <Legend
      label={chart.legend}
      marks={[
        ...lines.map(({ code }, index) => ({
          label: code,
          isShown: lines.length > 1,
          mark: (
            <>
              <path
                className={mergeClasses(shapes.line, index > 0 && shapes.second)}
                d="M-8,0h16"
              />
              {dot(published, index > 0 ? markShapes.square : markShapes.circle, index > 0)}
            </>
          ),
        })),
        {
          label: chart.marks.period,
          isShown: points.some(({ first, last }) => first !== last),
          mark: <path className={shapes.bar} d="M-7,0h14" />,
        },
        {
          label: chart.marks.range,
          isShown: points.some(({ low }) => low !== undefined),
          mark: (
            <>
              <path className={shapes.band} d="M-8,-4h16v8h-16z" />
              <path className={shapes.range} d="M-3,-6h6m-3,0V6m-3,0h6" />
            </>
          ),
        },
        {
          label: chart.marks.derived,
          isShown: points.some(isReckoned),
          mark: dot({ ...published, status: "derived" }, markShapes.circle),
        },
        {
          label: chart.marks.revised,
          isShown: points.some(({ earlier }) => earlier.length > 0),
          mark: dot({ ...published, earlier: [older] }, markShapes.diamond),
        },
        {
          label: chart.marks.vintage,
          isShown: vintages,
          mark: <path className={shapes.vintage} d={markShapes.diamond} />,
        },
        {
          label: chart.marks.event,
          isShown: events,
          mark: <path className={shapes.event} d="M-4,4h8l-4,-8z" />,
        },
      ]}
    />
  );
}
