import { useCallback, useState, useSyncExternalStore } from "react";
import { cellFunctionNames } from "../../functions/list";
import { recalculateOurs } from "../../workbook/recalculate-ours";
import type { WrittenDefaults } from "../../workbook/workbook-defaults";
import { usePane } from "../context";

/** What became of the newest change of a preference. */
export type DefaultsOutcome =
  | { readonly kind: "calculated"; readonly count: number }
  | { readonly kind: "refused"; readonly detail: string };

/** The workbook's preferences as they are written now. */
export function useWrittenDefaults(): WrittenDefaults {
  const { defaults } = usePane().ports;
  return useSyncExternalStore(
    useCallback((changed) => defaults.subscribe(changed), [defaults]),
    () => defaults.written(),
  );
}

/** The way to change one of them; cells are calculated again with it. */
export function useDefaultsChange() {
  const { defaults, workbook } = usePane().ports;
  const [outcome, setOutcome] = useState<DefaultsOutcome>();
  const change = useCallback(
    async (key: keyof WrittenDefaults, text: string): Promise<void> => {
      if ((defaults.written()[key] ?? "") === text.trim()) return;
      try {
        await defaults.write(workbook, key, text);
        const count = await recalculateOurs(workbook, cellFunctionNames);
        setOutcome({ kind: "calculated", count });
      } catch (error) {
        const detail = error instanceof Error ? error.message : String(error);
        setOutcome({ kind: "refused", detail });
      }
    },
    [defaults, workbook],
  );
  return { outcome, change };
}
