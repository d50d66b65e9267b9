import { mergeClasses } from "@fluentui/react-components";
import { area, line } from "d3-shape";
import { memo } from "react";
import { addDays } from "../../core/day";
import type { ChartLine } from "../state/chart-lines";
import { type Point, isReckoned, runsOf } from "../state/points";
import { useChartStyles } from "./chart-styles";
import { PointMark } from "./point-mark";
import type { Plane } from "./plane";

/** Pixels that a dot needs so that its neighbours do not touch it. */
const DOT_ROOM = 7;

interface ChartMarksProps {
  readonly plane: Plane;
  readonly line: ChartLine;
  /** The series that is set beside the first: it has a colour and a shape of its own. */
  readonly second: boolean;
}

/**
 * The prices. A line only joins those without a silence between them; few prices are dots, periods are bars as long
 * as they hold, and what was revised or reckoned keeps its mark however many there are.
 */
export const ChartMarks = memo(function ChartMarks(props: ChartMarksProps) {
  const { plane, line: drawn, second } = props;
  const { points, gap, synthetic } = drawn;
  const styles = useChartStyles();
  const dots = points.length * DOT_ROOM < plane.width;
  const runs = runsOf(points, gap).filter((run) => run.length > 1 && !run.every(plane.isWide));
  const trace = line<Point>(plane.middle, ({ value }) => plane.y(value));
  const band = area<Point>(
    plane.middle,
    ({ low, value }) => plane.y(low ?? value),
    ({ high, value }) => plane.y(high ?? value),
  );
  return (
    <g>
      {!dots &&
        runs.map((run) => (
          <path
            key={run[0]?.first}
            className={mergeClasses(styles.band, second && styles.secondBand)}
            d={band(run) ?? ""}
          />
        ))}
      {runs.map((run) => (
        <path
          key={run[0]?.first}
          className={mergeClasses(
            styles.line,
            second && styles.second,
            synthetic && styles.synthetic,
          )}
          d={trace(run) ?? ""}
        />
      ))}
      {points.filter(plane.isWide).map((point) => (
        <line
          key={point.first}
          className={mergeClasses(
            styles.bar,
            second && styles.second,
            isReckoned(point) && styles.barReckoned,
          )}
          x1={plane.x(point.first)}
          x2={plane.x(addDays(point.last, 1))}
          y1={plane.y(point.value)}
          y2={plane.y(point.value)}
        />
      ))}
      {points
        .filter((point) => dots || isMarked(point))
        .map((point) => (
          <PointMark key={point.first} plane={plane} point={point} second={second} />
        ))}
    </g>
  );
});

function isMarked(point: Point): boolean {
  return isReckoned(point) || point.earlier.length > 0;
}
