import { useMemo } from "react";
import type { SeriesEntry } from "../../core/catalogue";
import { type ChartEvent, eventsAbout } from "../state/chart-events";
import { useSnapshotAnswer } from "./use-needs";
import { isFailure } from "../../core/failure";

const none: readonly ChartEvent[] = [];

/** The cited events about a series; none while they are on the way, or do not come. A synthetic series has none. */
export function useEvents(entry: SeriesEntry): readonly ChartEvent[] {
  const question = useMemo(
    () =>
      entry.synthetic || entry.kind === "rate"
        ? undefined
        : {
            needs: { series: [], facts: true },
            answer: (view: Parameters<typeof eventsAbout>[0]) => eventsAbout(view, entry),
          },
    [entry],
  );
  const events = useSnapshotAnswer(question);
  return events === undefined || isFailure(events) ? none : events;
}
