import { useMemo } from "react";
import type { Failure } from "../../core/failure";
import { useNeeds } from "./use-needs";

/** Fetches the series that are not in memory: "held" once they are, else why they are not. */
export function useHeld(series: readonly string[]): "held" | "fetching" | Failure {
  const key = series.join(" ");
  const needs = useMemo(() => ({ series: key === "" ? [] : key.split(" ") }), [key]);
  return useNeeds(needs);
}
