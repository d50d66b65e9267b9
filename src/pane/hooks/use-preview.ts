import { useEffect, useState } from "react";
import { type Failure, isFailure } from "../../core/failure";
import { cellFunctionNames } from "../../functions/list";
import { ourCells } from "../../workbook/snapshot/calculate-again";
import type { FeedStep } from "../../workbook/snapshot/feed-step";
import { usePane } from "../context";
import { type TriedMove, tryMove } from "../state/try-move";

/** The step that unpinning would take, and what it would change. */
export interface Preview {
  readonly step: FeedStep;
  /** Undefined where the pinned snapshot itself is not here, so that there is nothing to compare with. */
  readonly tried: TriedMove | undefined;
}

/** Finds out what unpinning would change; undefined while it looks. */
export function usePreview(): Preview | Failure | undefined {
  const { ports } = usePane();
  const [preview, setPreview] = useState<Preview | Failure>();
  useEffect(() => {
    let wanted = true;
    const look = async (): Promise<Preview | Failure> => {
      const { workbook, answerAt, snapshot } = ports;
      const step = await snapshot.preview();
      if (isFailure(step)) return step;
      const { from, to } = step;
      if (!from) return { step, tried: undefined };
      const cells = await ourCells({ workbook, names: cellFunctionNames });
      return { step, tried: await tryMove(cells, { from, to, answerAt }, workbook) };
    };
    void look().then((found) => {
      if (wanted) setPreview(found);
    });
    return () => {
      wanted = false;
    };
  }, [ports]);
  return preview;
}
