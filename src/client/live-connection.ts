import { Failure } from "../core/failure";
import { type LiveAsked, type LiveSaid, readLiveSaid, writeLiveAsked } from "../wire/live";
import { isMisfit } from "../wire/shape";
import { wireVersion } from "../wire/version";
import type { Clock } from "./clock";
import { unusable } from "./http-answer";
import { type LiveSocket, type OpenLiveSocket, liveAddress } from "./live-socket";
import { waitBeforeReconnect } from "./reconnect";
import { unsayable } from "./signing";

/** How to reach a feed's live side; all is given by a main. */
export interface LiveConnectionPorts {
  /** Of the feed, as for HTTP: "http://localhost:3000". */
  readonly address: string;
  readonly open: OpenLiveSocket;
  readonly clock: Clock;
  /** Said in the first message, and nowhere else. */
  readonly key?: string;
}

/** What a connection tells. */
export interface LiveConnectionListener {
  /** Each message of the feed: the first after every new connection is a hello. */
  heard(message: LiveSaid): void;
  /** The line is gone, or never came to be; another is tried by itself. */
  lost(failure: Failure): void;
}

/** One line to a feed that is opened anew whenever it is lost, until it is closed. */
export interface LiveConnection {
  /** Says something and gives true, where the feed has said hello; otherwise the next hello is the time to say it. */
  say(asked: Exclude<LiveAsked, { readonly asks: "hello" }>): boolean;
  close(): void;
}

/** Milliseconds for a connection to come to be, and of silence after which one is taken for dead. The feed speaks every 15 s. */
const TIME_TO_GREET = 10_000;
const LONGEST_SILENCE = 35_000;

/** Connects to a feed and stays connected. A dead line seldom closes by itself, so silence counts as an end too. */
export function connectLive(
  { address, open, clock, key }: LiveConnectionPorts,
  listener: LiveConnectionListener,
): LiveConnection {
  let socket: LiveSocket | undefined;
  /** Counts the lines, so that one that was given up is not listened to. */
  let lines = 0;
  let greeted = false;
  let failures = 0;
  /** Snapshots that were spoken of over this line. */
  let words = 0;
  let callOff: () => void = () => undefined;

  function connect(): void {
    const line = (lines += 1);
    const refused = key ? unsayable(key, address) : undefined;
    if (refused) return drop(refused);
    const lost = () => {
      if (line === lines) drop(new Failure("offline", { address }));
    };
    alarm(TIME_TO_GREET, lost);
    try {
      socket = open(liveAddress(address), {
        opened() {
          const said = key === undefined || key === "" ? {} : { key };
          if (line === lines) tell({ asks: "hello", wire: wireVersion, ...said });
        },
        said(text) {
          if (line === lines) hear(text);
        },
        closed: lost,
      });
    } catch {
      // Browsers refuse some addresses with an exception.
      lost();
    }
  }

  function hear(text: string): void {
    const message = readLiveSaid(text);
    if (isMisfit(message)) return drop(unusable(address, `${message.field}: ${message.says}`));
    if ((message.says === "hello") === greeted && message.says !== "error") {
      return drop(unusable(address, "it greets at the wrong time"));
    }
    if (message.says === "error" && message.code === undefined) {
      return drop(failureOf(message.reason, message.detail));
    }
    alarm(LONGEST_SILENCE, () => drop(new Failure("offline", { address })));
    if (message.says === "hello") greeted = true;
    // A feed that greets and drops the line at once is not to be tried without end: only one that stays is a success.
    if (message.says === "hello") words = 0;
    if (message.says === "snapshot" && ++words > 1) failures = 0;
    return listener.heard(message);
  }

  function failureOf(reason: string, detail?: string): Failure {
    return reason === "sign-in"
      ? new Failure("sign-in", { address, ...(key ? { hint: "refused" } : {}) })
      : unusable(address, detail === undefined ? reason : `${reason}, ${detail}`);
  }

  /** Gives a line up and waits before the next. */
  function drop(failure: Failure): void {
    hangUp();
    failures += 1;
    alarm(waitBeforeReconnect(failures), connect);
    listener.lost(failure);
  }

  function hangUp(): void {
    callOff();
    lines += 1;
    greeted = false;
    socket?.close();
    socket = undefined;
  }

  /** One alarm at a time: each state of a connection waits for one thing. */
  function alarm(milliseconds: number, run: () => void): void {
    callOff();
    callOff = clock.after(milliseconds, run);
  }

  function tell(asked: LiveAsked): void {
    socket?.send(writeLiveAsked(asked));
  }

  connect();
  return {
    say(asked) {
      if (greeted) tell(asked);
      return greeted;
    },
    close: hangUp,
  };
}
