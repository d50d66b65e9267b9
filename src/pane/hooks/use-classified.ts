import { useCallback, useEffect, useMemo, useState } from "react";
import { usePane } from "../context";
import {
  type Classified,
  classifiedSetting,
  nothingClassified,
  readClassified,
  writeClassified,
} from "../state/classified";

/** What the user classified in this workbook, as it stands. */
export interface ClassifiedInHand {
  /** Undefined until the workbook has said it. */
  readonly classified: Classified | undefined;
  /** True where the workbook holds something that this version cannot read: it is left alone, and nothing can be added. */
  readonly unreadable: boolean;
  /** Keeps these in the workbook, in the place of all that were kept. Fails with the host's words where that cannot be done. */
  keep(classified: Classified): Promise<string | undefined>;
}

/** Reads what the workbook keeps when the tab opens, and writes what changes. */
export function useClassified(): ClassifiedInHand {
  const { workbook } = usePane().ports;
  const [classified, setClassified] = useState<Classified>();
  const [unreadable, setUnreadable] = useState(false);

  useEffect(() => {
    let wanted = true;
    workbook.setting(classifiedSetting).then(
      (text) => {
        if (!wanted) return;
        const read = readClassified(text);
        setUnreadable(read === undefined);
        setClassified(read ?? nothingClassified);
      },
      () => {
        if (wanted) setClassified(nothingClassified);
      },
    );
    return () => {
      wanted = false;
    };
  }, [workbook]);

  const keep = useCallback(
    async (next: Classified) => {
      try {
        await workbook.setSetting(classifiedSetting, writeClassified(next));
      } catch (error) {
        return error instanceof Error ? error.message : String(error);
      }
      setClassified(next.length === 0 ? nothingClassified : next);
      return undefined;
    },
    [workbook],
  );

  return useMemo(() => ({ classified, unreadable, keep }), [classified, unreadable, keep]);
}
