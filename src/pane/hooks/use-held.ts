import { useEffect, useState } from "react";
import type { Failure } from "../../core/failure";
import { usePane } from "../context";
import { useFeedState } from "./use-watched";

/** Fetches the series that are not in memory: "held" once they are, else why they are not. */
export function useHeld(series: readonly string[]): "held" | "fetching" | Failure {
  const { feed } = usePane().ports;
  const { view, failure } = useFeedState();
  const [failed, setFailed] = useState<{ readonly key: string; readonly failure: Failure }>();
  const key = series.join(" ");
  const held = feed.holds({ series });
  useEffect(() => {
    if (key === "" || feed.holds({ series: key.split(" ") })) return undefined;
    let wanted = true;
    void feed.fetch({ series: key.split(" ") }).then((refusal) => {
      if (wanted) setFailed(refusal && { key, failure: refusal });
    });
    return () => {
      wanted = false;
    };
  }, [feed, key, view, failure]);
  if (held) return "held";
  return failed?.key === key ? failed.failure : "fetching";
}
