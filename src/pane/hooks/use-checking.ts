import { useCallback, useEffect, useRef, useState } from "react";
import type { CheckReport } from "../../workbook/check/check-workbook";
import type { Mend } from "../../workbook/check/finding";
import { usePane } from "../context";
import type { PaneWish } from "../ports";
import { type Mended, checkNow, mendNow } from "../state/checking";
import { useFeedState } from "./use-watched";

/** What the newest look gave, and how the last mend ended. */
export interface CheckingInHand {
  readonly looking: boolean;
  readonly report: CheckReport | undefined;
  /** Why the newest look failed. */
  readonly unread: string | undefined;
  readonly mended: Mended | { readonly kind: "undone" } | undefined;
  look(): void;
  mend(mend: Mend): void;
  undo(): void;
}

/** Looks through the workbook when the section opens, when it is asked to, here or by a button elsewhere, and after each mend. */
export function useChecking(wished: PaneWish | undefined): CheckingInHand {
  const { workbook } = usePane().ports;
  const { view } = useFeedState();
  const [looking, setLooking] = useState(false);
  const [report, setReport] = useState<CheckReport>();
  const [unread, setUnread] = useState<string>();
  const [mended, setMended] = useState<CheckingInHand["mended"]>();

  const look = useCallback(async () => {
    if (!view) return;
    setLooking(true);
    const found = await checkNow(view, workbook);
    setLooking(false);
    setUnread(typeof found === "string" ? found : undefined);
    setReport(typeof found === "string" ? undefined : found);
  }, [view, workbook]);
  useEffect(() => void look(), [look]);
  // The wish that opened the section has been fulfilled by that.
  const fulfilled = useRef(wished);
  useEffect(() => {
    if (!wished || wished === fulfilled.current) return;
    fulfilled.current = wished;
    void look();
  }, [wished, look]);

  return {
    looking,
    report,
    unread,
    mended,
    look: () => void look(),
    mend: (mend) =>
      void mendNow(workbook, mend).then(async (ended) => {
        await look();
        setMended(ended);
      }),
    undo() {
      if (mended?.kind !== "written") return;
      void workbook
        .replace(mended.undo)
        .then((refusal): CheckingInHand["mended"] =>
          refusal ? { kind: "refused", refusal } : { kind: "undone" },
        )
        .catch((error: unknown) => ({ kind: "broken", detail: String(error) }) as const)
        .then(async (ended) => {
          await look();
          setMended(ended);
        });
    },
  };
}
