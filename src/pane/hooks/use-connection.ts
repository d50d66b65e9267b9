import { useCallback } from "react";
import { type FeedChoice, hostOf } from "../../client/feed-choice";
import { isFailure } from "../../core/failure";
import { usePane } from "../context";
import { type Trial, trialOf } from "../state/settings";

/** The ways to try a feed, to turn to it, and to forget the key of the one in use; each says how it went. */
export function useConnection(told: (trial: Trial) => void) {
  const { connection, snapshot } = usePane().ports;

  const test = async (choice: FeedChoice): Promise<void> => {
    told({ kind: "asking" });
    told(trialOf(await connection.test(choice)));
  };

  const use = async (choice: FeedChoice): Promise<void> => {
    told({ kind: "asking" });
    const answer = await connection.use(choice);
    if (isFailure(answer)) return told({ kind: "failed", failure: answer });
    told({ kind: "used", address: hostOf(choice.address), kept: answer === "kept" });
    // The workbook remembers the snapshot that it answers from now, and its cells are calculated again.
    await snapshot.refresh();
  };

  const forget = useCallback((): void => {
    connection.forgetKey();
    told({ kind: "forgotten" });
  }, [connection, told]);

  return { test, use, forget };
}
