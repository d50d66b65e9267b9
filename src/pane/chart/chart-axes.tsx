import { memo } from "react";
import { usePane } from "../context";
import { useChartStyles } from "./chart-styles";
import type { Plane } from "./plane";

/** Lines at round prices, and days below. */
export const ChartAxes = memo(function ChartAxes({ plane }: { readonly plane: Plane }) {
  const styles = useChartStyles();
  const { formats } = usePane();
  const { margin, width, height } = plane;
  return (
    <g>
      {plane.values.map((value) => (
        <g key={value}>
          <line
            className={styles.grid}
            x1={margin.left}
            x2={width - margin.right}
            y1={plane.y(value)}
            y2={plane.y(value)}
          />
          <text
            className={styles.tick}
            x={margin.left - 6}
            y={plane.y(value)}
            textAnchor="end"
            dominantBaseline="central"
          >
            {formats.short(value)}
          </text>
        </g>
      ))}
      {plane.days.map((day) => (
        <g key={day}>
          <line
            className={styles.grid}
            x1={plane.x(day)}
            x2={plane.x(day)}
            y1={height - margin.bottom}
            y2={height - margin.bottom + 4}
          />
          <text className={styles.tick} x={plane.x(day)} y={height - 6} textAnchor="middle">
            {formats.shortDay(day, plane.daySpan)}
          </text>
        </g>
      ))}
    </g>
  );
});
