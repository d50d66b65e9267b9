import { memo } from "react";
import type { Point } from "../state/points";
import { useChartStyles } from "./chart-styles";
import type { Plane } from "./plane";
import { markShapes } from "./point-mark";

/** What revised days were before: hollow diamonds, joined to what they are now. */
export const VintageMarks = memo(function VintageMarks({
  plane,
  points,
}: {
  readonly plane: Plane;
  readonly points: readonly Point[];
}) {
  const styles = useChartStyles();
  return (
    <g>
      {points.flatMap((point) =>
        point.earlier.map(({ value, knownSince }) => {
          const x = plane.middle(point);
          return (
            <g key={`${point.first} ${knownSince}`}>
              <line
                className={styles.revisionLine}
                x1={x}
                x2={x}
                y1={plane.y(point.value)}
                y2={plane.y(value)}
              />
              <path
                className={styles.vintage}
                transform={`translate(${x},${plane.y(value)})`}
                d={markShapes.diamond}
              />
            </g>
          );
        }),
      )}
    </g>
  );
});
