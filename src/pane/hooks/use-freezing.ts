import { useCallback, useEffect, useRef, useState } from "react";
import type { FreezeScope } from "../../workbook/freeze/frozen";
import { FROZEN_SHEET } from "../../workbook/freeze/frozen-rows";
import { countFrozen } from "../../workbook/freeze/frozen-sheet";
import type { UnfreezeOrder } from "../../workbook/freeze/unfreeze";
import { usePane } from "../context";
import { type FreezeOutcome, freezeNow, unfreezeNow } from "../state/freezing";

/** What is frozen already, what is being done, and how the last of it ended. */
export interface FreezingInHand {
  /** Formulas that are kept, and whether their list is in sight; undefined where none are. */
  readonly kept: { readonly rows: number; readonly shown: boolean } | undefined;
  readonly doing: "freeze" | "unfreeze" | undefined;
  readonly outcome: FreezeOutcome | undefined;
  freeze(scope: FreezeScope): void;
  unfreeze(order: UnfreezeOrder): void;
  /** Shows the list of what is kept, or hides it again. */
  show(shown: boolean): void;
}

/** Freezes and unfreezes, one at a time. */
export function useFreezing(): FreezingInHand {
  const { ports } = usePane();
  const { workbook } = ports;
  const [kept, setKept] = useState<FreezingInHand["kept"]>();
  const [doing, setDoing] = useState<FreezingInHand["doing"]>();
  const [outcome, setOutcome] = useState<FreezeOutcome>();
  const busy = useRef(false);

  const look = useCallback(
    () =>
      countFrozen(workbook).then(
        (found) => setKept(found && found.rows > 0 ? found : undefined),
        () => undefined,
      ),
    [workbook],
  );
  useEffect(() => void look(), [look]);

  const run = useCallback(
    async (what: "freeze" | "unfreeze", go: () => Promise<FreezeOutcome>) => {
      if (busy.current) return;
      busy.current = true;
      setDoing(what);
      setOutcome(undefined);
      const ended = await go();
      await look();
      busy.current = false;
      setDoing(undefined);
      setOutcome(ended);
    },
    [look],
  );

  return {
    kept,
    doing,
    outcome,
    freeze: (scope) => void run("freeze", () => freezeNow(ports, scope)),
    unfreeze: (order) => void run("unfreeze", () => unfreezeNow(ports, order)),
    show(shown) {
      const changed = workbook.setSheet(FROZEN_SHEET, shown ? "shown" : "hidden");
      void changed
        .then(async () => {
          if (shown) await workbook.goTo({ sheet: FROZEN_SHEET, row: 0, column: 0 });
        })
        .catch(() => undefined)
        .then(look);
    },
  };
}
