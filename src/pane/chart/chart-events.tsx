import { mergeClasses } from "@fluentui/react-components";
import { memo } from "react";
import type { ChartEvent } from "../state/chart-events";
import { useChartStyles } from "./chart-styles";
import type { Plane } from "./plane";

interface ChartEventsProps {
  readonly plane: Plane;
  readonly events: readonly ChartEvent[];
  /** The one that is pointed at in the list. */
  readonly marked: ChartEvent | undefined;
}

/** A tick for each event at the foot of the chart; the one that is pointed at has a line through all of it. */
export const ChartEvents = memo(function ChartEvents({ plane, events, marked }: ChartEventsProps) {
  const styles = useChartStyles();
  const foot = plane.height - plane.margin.bottom;
  return (
    <g>
      {events.map((event) => {
        const x = Math.max(plane.margin.left, plane.x(event.first));
        return (
          <g key={`${event.day} ${event.text}`}>
            <title>{`${event.day}: ${event.text}`}</title>
            {event === marked && (
              <line className={styles.guide} x1={x} x2={x} y1={plane.margin.top} y2={foot} />
            )}
            <path
              className={mergeClasses(styles.event, event === marked && styles.eventMarked)}
              d={`M${x - 4},${foot}h8l-4,-7z`}
            />
          </g>
        );
      })}
    </g>
  );
});
