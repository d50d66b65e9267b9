import type { Frequency } from "../../core/frequency";
import { usePane } from "../context";
import type { Point } from "../state/points";

/** Says a point in words: "28 Jan 2026: 732,500 · published". */
export function useReadout(frequency: Frequency): (point: Point) => string {
  const { messages, formats } = usePane();
  return ({ first, value, low, high, status, earlier }) => {
    const range =
      low === undefined || high === undefined
        ? []
        : [`${formats.number(low)} – ${formats.number(high)}`];
    const before =
      earlier.length === 0 ? [] : [messages.chart.before(earlier.map(formats.number).join(", "))];
    return [
      `${formats.period(first, frequency)}: ${formats.number(value)}`,
      ...range,
      messages.status[status],
      ...before,
    ].join(" · ");
  };
}
