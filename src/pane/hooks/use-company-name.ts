import { useCallback } from "react";
import type { Listing } from "../../core/portfolio/company";
import { usePane } from "../context";
import { useWatched } from "./use-watched";

/** The name of a company in the language of the pane; what it goes by otherwise where it has none. */
export function useCompanyName(): (listing: Listing | undefined, otherwise: string) => string {
  const { language } = useWatched(usePane().ports.appearance);
  return useCallback(
    (listing, otherwise) =>
      (language === "zh" ? listing?.chineseName : undefined) ?? listing?.name ?? otherwise,
    [language],
  );
}
