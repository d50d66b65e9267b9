import { useCallback, useState } from "react";
import { usePane } from "../context";
import { type Consent, type Inserting, type Insertion, insert } from "../state/insert";

/** An insertion as it stands, the way to make one and the way to forget its outcome. */
export interface InsertionInHand {
  readonly inserting: Inserting;
  run(insertion: Insertion, consent?: Consent): Promise<void>;
  forget(): void;
}

/** Writes into the workbook through the port, one insertion at a time. */
export function useInsertion(): InsertionInHand {
  const { workbook } = usePane().ports;
  const [inserting, setInserting] = useState<Inserting>({ kind: "idle" });
  const run = useCallback(
    async (insertion: Insertion, consent?: Consent) => {
      setInserting({ kind: "writing" });
      setInserting(await insert(workbook, insertion, consent));
    },
    [workbook],
  );
  const forget = useCallback(() => setInserting({ kind: "idle" }), []);
  return { inserting, run, forget };
}
