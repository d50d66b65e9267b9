import { useEffect, useState } from "react";
import { usePane } from "../context";
import type { AnswerAt } from "../ports";
import type { KnownCall } from "../state/known-calls";
import { useFeedState } from "./use-watched";

/** What a call answers over the snapshot in use, and what it looked at; undefined while it is asked, or where it waits. */
export function useLookedAt(call: KnownCall): AnswerAt | undefined {
  const { ports } = usePane();
  const { view } = useFeedState();
  const [looked, setLooked] = useState<AnswerAt>();
  const key = JSON.stringify([call.name, ...call.given]);
  useEffect(() => {
    if (!view) return undefined;
    let wanted = true;
    const look = async () => {
      // Asked as a cell asks, so that what is lacking is fetched.
      await ports.call(call.name, call.given);
      return ports.answerAt(view, call.name, call.given);
    };
    void look()
      .catch(() => undefined)
      .then((found) => {
        if (wanted) setLooked(found);
      });
    return () => {
      wanted = false;
    };
    // The call is a fresh object at each drawing; its key says whether it changed.
  }, [ports, view, key]);
  return looked;
}
