import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from "react";
import type { Needs } from "../../client/feed";
import { type Failure, isFailure } from "../../core/failure";
import type { SnapshotView } from "../../core/view";
import { usePane } from "../context";
import { useFeedState } from "./use-watched";

/** Fetches what is not in memory: "held" once it is, else why it is not. Nothing needed is held. */
export function useNeeds(needs: Needs | undefined): "held" | "fetching" | Failure {
  const { feed } = usePane().ports;
  const { view, failure } = useFeedState();
  const [fetched, setFetched] = useState<{ readonly key: string; readonly failure?: Failure }>();
  const key = useMemo(() => (needs === undefined ? "" : JSON.stringify(needs)), [needs]);
  // A store, and no plain reading: React throws a drawing away in which nothing of its own changed, its effects too.
  const held = useSyncExternalStore(
    useCallback((changed) => feed.subscribe(changed), [feed]),
    () => needs === undefined || feed.holds(needs),
  );
  useEffect(() => {
    if (needs === undefined || feed.holds(needs)) return undefined;
    let wanted = true;
    void feed.fetch(needs).then((refusal) => {
      if (wanted) setFetched({ key, ...(refusal && { failure: refusal }) });
    });
    return () => {
      wanted = false;
    };
    // Needs may be a fresh object at each drawing; their key says whether they changed.
  }, [feed, key, view, failure]);
  if (held) return "held";
  return (fetched?.key === key && fetched.failure) || "fetching";
}

/** What a snapshot is asked: what it needs, and its answer once that is in memory. */
export interface SnapshotQuestion<Value> {
  readonly needs: Needs;
  answer(view: SnapshotView): Value;
}

/** The answer to a question; undefined while there is none or what it needs is on the way. The same until either changes. */
export function useSnapshotAnswer<Value>(
  question: SnapshotQuestion<Value> | Failure | undefined,
): Value | Failure | undefined {
  const { view } = useFeedState();
  const asked = question === undefined || isFailure(question) ? undefined : question;
  const ready = useNeeds(asked?.needs);
  return useMemo(() => {
    if (question === undefined || isFailure(question)) return question;
    if (ready !== "held") return isFailure(ready) ? ready : undefined;
    return view && question.answer(view);
  }, [question, ready, view]);
}
