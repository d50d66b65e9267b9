import type { Scheduler } from "../client/batch";
import type { Feed } from "../client/feed";
import type { Live } from "../client/live";
import type { PriceDefaults } from "../core/price-defaults";

/** What the cell functions of one workbook share. */
export interface Session {
  readonly feed: Feed;
  /** Lets others have the thread while a large sheet fills; without it all cells proceed in one turn. */
  readonly schedule?: Scheduler;
  /** The newest prices as they come, for streams; without it a stream gives one value. */
  readonly live?: Live;
  /** True while the workbook is pinned: a stream then gives the pinned price and listens to nothing. */
  readonly pinned?: () => boolean;
  /** Calls back when the workbook was pinned or let go; the answer stops it. */
  readonly onPin?: (changed: () => void) => () => void;
  /** What the workbook says where a formula says no basis or quoter: the same object until it changes. */
  readonly defaults?: () => PriceDefaults;
}

let connected: Session | undefined;

/** Gives the functions their feed. Each `main` calls it once, before the first cell asks. */
export function connect(session: Session): void {
  connected = session;
}

/** Asks within another session, such as one of an older snapshot; what is asked must not wait for anything. */
export function within<Value>(session: Session, ask: () => Value): Value {
  const before = connected;
  connected = session;
  try {
    return ask();
  } finally {
    connected = before;
  }
}

/** The session that a `main` connected. */
export function currentSession(): Session {
  if (!connected) throw new Error("connect() was not called before the first cell function");
  return connected;
}

/** The workbook's preferences; none where no host keeps any. */
export function currentDefaults(): PriceDefaults | undefined {
  return connected?.defaults?.();
}
