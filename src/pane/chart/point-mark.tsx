import { mergeClasses } from "@fluentui/react-components";
import { symbol, symbolCircle, symbolDiamond, symbolSquare } from "d3-shape";
import { type Point, isReckoned } from "../state/points";
import { useChartStyles } from "./chart-styles";
import type { Plane } from "./plane";

const circle = symbol(symbolCircle, 34)() ?? "";
const square = symbol(symbolSquare, 34)() ?? "";
const diamond = symbol(symbolDiamond, 46)() ?? "";

interface PointMarkProps {
  readonly plane: Plane;
  readonly point: Point;
  readonly second: boolean;
}

/** A dot, or a square of the second series, hollow where the value was reckoned, a diamond where it was revised, and the published range through it. */
export function PointMark({ plane, point, second }: PointMarkProps) {
  const styles = useChartStyles();
  const { low, high, value, earlier } = point;
  const x = plane.middle(point);
  return (
    <g>
      {low !== undefined && high !== undefined && (
        <path
          className={styles.range}
          d={`M${x - 3},${plane.y(high)}h6m-3,0V${plane.y(low)}m-3,0h6`}
        />
      )}
      {!plane.isWide(point) || isReckoned(point) || earlier.length > 0 ? (
        <path
          className={markClass(styles, point, second)}
          transform={`translate(${x},${plane.y(value)})`}
          d={earlier.length > 0 ? diamond : second ? square : circle}
        />
      ) : null}
    </g>
  );
}

/** The looks of a mark, in the chart and in its legend. */
export function markClass(
  styles: ReturnType<typeof useChartStyles>,
  point: Pick<Point, "status" | "earlier">,
  second = false,
): string {
  return mergeClasses(
    styles.dot,
    second && styles.secondDot,
    point.earlier.length > 0 && styles.revised,
    isReckoned(point) && styles.hollow,
  );
}

/** The shapes of the marks, for the legend. */
export const markShapes = { circle, diamond, square } as const;
