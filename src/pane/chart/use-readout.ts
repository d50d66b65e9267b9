import { usePane } from "../context";
import { type ChartEvent, eventsAt } from "../state/chart-events";
import { type Stop, toIndex } from "../state/chart-lines";

/** Says a point in words: "28 Jan 2026: 732,500 · published", with the code where there are two series, and what happened then. */
export function useReadout(
  events: readonly ChartEvent[],
  withCode: boolean,
): (stop: Stop) => string {
  const { messages, formats } = usePane();
  return ({ line, point }) => {
    const { first, low, high, status, earlier } = point;
    const value = withCode ? toIndex(point.value) : point.value;
    const range =
      low === undefined || high === undefined || withCode
        ? []
        : [`${formats.number(low)} – ${formats.number(high)}`];
    const older = (withCode ? [] : earlier)
      .map((vintage) => formats.number(vintage.value))
      .join(", ");
    const period = formats.period(first, line.frequency);
    return [
      `${period}: ${formats.number(value)}`,
      ...(withCode ? [line.code] : []),
      ...range,
      messages.status[status],
      ...(older === "" ? [] : [messages.chart.before(older)]),
      ...eventsAt(events, point).map(({ text }) => text),
    ].join(" · ");
  };
}
