import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { usePane } from "../context";
import { SourceLink } from "../source-link";
import type { ChartEvent } from "../state/chart-events";

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyle: "none",
    maxHeight: "240px",
    overflowY: "auto",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  event: {
    padding: "4px 6px",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    ":first-child": { borderTop: "none" },
  },
  marked: { backgroundColor: tokens.colorNeutralBackground1Hover },
  day: { fontWeight: tokens.fontWeightSemibold },
});

interface EventListProps {
  readonly events: readonly ChartEvent[];
  readonly marked: ChartEvent | undefined;
  readonly onMark: (event: ChartEvent | undefined) => void;
}

/** What happened in the time of the chart, newest first, each with its source; pointing at one marks its tick. */
export function EventList({ events, marked, onMark }: EventListProps) {
  const styles = useStyles();
  const { chart: words } = usePane().messages;
  return (
    <ul className={styles.list} tabIndex={0} aria-label={words.events(events.length)}>
      {[...events].reverse().map((event) => (
        <li
          key={`${event.day} ${event.text}`}
          className={mergeClasses(styles.event, event === marked && styles.marked)}
          onPointerEnter={() => onMark(event)}
          onPointerLeave={() => onMark(undefined)}
          onFocus={() => onMark(event)}
          onBlur={() => onMark(undefined)}
        >
          <span className={styles.day}>{event.day}</span> {event.text}{" "}
          <SourceLink source={event.source} />
        </li>
      ))}
    </ul>
  );
}
