import { useCallback, useSyncExternalStore } from "react";
import type { FeedState } from "../../client/watched-feed";
import { usePane } from "../context";
import type { Watched } from "../ports";

/** The value now; the view is drawn again when it changes. */
export function useWatched<Value>(watched: Watched<Value>): Value {
  return useSyncExternalStore(
    useCallback((changed) => watched.subscribe(changed), [watched]),
    () => watched.now(),
  );
}

/** The state of the feed now. */
export function useFeedState(): FeedState {
  const { feed } = usePane().ports;
  return useSyncExternalStore(
    useCallback((changed) => feed.subscribe(changed), [feed]),
    () => feed.state(),
  );
}
