import type { Failure } from "../../core/failure";
import type { Anchor } from "../../core/pin";
import type { Clock } from "../clock";
import type { OwnShelf } from "../own/own-shelf";
import type { SnapshotCache } from "../snapshot-cache";
import type { Keeping } from "./keeping";

/** Milliseconds after which cells answer without own prices that could not be read by then. */
const LONGEST_WAIT = 5000;

/** Keeping whose script comes after the first one: what the feed and the functions need of it until then. */
export interface LateKeeping {
  /** Loads it and reads the workbook that is open; where that fails there are no own prices and nothing stands in. */
  start(load: () => Promise<Keeping>): void;
  /** Undefined where its script did not come. */
  started(): Promise<Keeping | undefined>;
  /** What answers while the feed does not. */
  standIn(failure: Failure, said?: Anchor): Promise<SnapshotCache | undefined>;
}

/** Keeping for a workbook's own prices, before its script is there. */
export function lateKeeping(shelf: OwnShelf, clock: Clock): LateKeeping {
  let settle: (kept: Keeping | undefined) => void = () => undefined;
  const started = new Promise<Keeping | undefined>((resolve) => (settle = resolve));
  return {
    start(load) {
      const callOff = clock.after(LONGEST_WAIT, () => {
        if (shelf.now() === undefined) shelf.put([]);
      });
      load()
        .then(async (kept) => {
          settle(kept);
          await kept.reopen();
        })
        .catch(() => {
          settle(undefined);
          shelf.put(shelf.now() ?? []);
        })
        .finally(callOff);
    },
    started: () => started,
    standIn: (failure, said) => started.then((kept) => kept?.standIn(failure, said)),
  };
}
