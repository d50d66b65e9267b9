import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { usePane } from "../context";
import { instantOf } from "../../core/instant";
import type { ChartLine } from "../state/chart-lines";
import { type Vintage, isReckoned } from "../state/points";
import { useChartStyles } from "./chart-styles";
import { markClass, markShapes } from "./point-mark";

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

/** Stands for any older value. */
const older: Vintage = { value: 0, status: "published", knownSince: instantOf(0) };

interface ChartLegendProps {
  readonly lines: readonly ChartLine[];
  /** Whether ticks of events, and older values, are in the chart. */
  readonly events: boolean;
  readonly vintages: boolean;
}

/** What the marks mean; only those that are in the chart. Two lines are told apart by name, colour and shape. */
export function ChartLegend({ lines, events, vintages }: ChartLegendProps) {
  const styles = useStyles();
  const shapes = useChartStyles();
  const { chart } = usePane().messages;
  const points = lines.flatMap((line) => line.points);
  const published = { status: "published", earlier: [] } as const;
  const marks: (readonly [shown: boolean, label: string, mark: ReactNode])[] = [
    ...lines.map(
      ({ code }, index) =>
        [
          lines.length > 1,
          code,
          <g key={code}>
            <path className={mergeClasses(shapes.line, index > 0 && shapes.second)} d="M-8,0h16" />
            <path
              className={markClass(shapes, published, index > 0)}
              d={index > 0 ? markShapes.square : markShapes.circle}
            />
          </g>,
        ] as const,
    ),
    [
      points.some(({ first, last }) => first !== last),
      chart.marks.period,
      <path key="period" className={shapes.bar} d="M-7,0h14" />,
    ],
    [
      points.some(({ low }) => low !== undefined),
      chart.marks.range,
      <g key="range">
        <path className={shapes.band} d="M-8,-4h16v8h-16z" />
        <path className={shapes.range} d="M-3,-6h6m-3,0V6m-3,0h6" />
      </g>,
    ],
    [
      points.some(isReckoned),
      chart.marks.derived,
      <path
        key="derived"
        className={markClass(shapes, { ...published, status: "derived" })}
        d={markShapes.circle}
      />,
    ],
    [
      points.some(({ earlier }) => earlier.length > 0),
      chart.marks.revised,
      <path
        key="revised"
        className={markClass(shapes, { ...published, earlier: [older] })}
        d={markShapes.diamond}
      />,
    ],
  ];
  marks.push(
    [
      vintages,
      chart.marks.vintage,
      <path key="vintage" className={shapes.vintage} d={markShapes.diamond} />,
    ],
    [events, chart.marks.event, <path key="event" className={shapes.event} d="M-4,4h8l-4,-8z" />],
  );
  const shown = marks.filter(([isShown]) => isShown);
  if (shown.length === 0) return null;
  return (
    <ul className={styles.legend} aria-label={chart.legend}>
      {shown.map(([, label, mark]) => (
        <li key={label} className={styles.mark}>
          <svg width={16} height={14} viewBox="-8 -7 16 14" aria-hidden>
            {mark}
          </svg>
          {label}
        </li>
      ))}
    </ul>
  );
}
