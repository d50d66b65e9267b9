import { httpTo } from "../../src/client/http";
import { createFeed } from "../../src/client/http-feed";
import type { RefreshableFeed } from "../../src/client/feed";
import { REPRICE } from "../../src/functions/reprice";
import { connect } from "../../src/functions/session";
import type { CellQuestion } from "./market";
import type { Taken } from "./rounds";
import { type PriceServer, askBatched, askEach, askTogether } from "./single-prices";
import { watch } from "./watch";

/** What a way needs of its host; the same ways run in Node and in a page. */
export interface CellHost {
  readonly feed: string;
  readonly plain: string;
  readonly schedule: (run: () => void) => void;
  readonly memoryInUse: () => number;
}

/** The ways to fill so many cells, by name. Warm, corrected and refreshed follow a cold one on the same feed. */
export interface CellWays {
  cold(questions: readonly CellQuestion[]): Promise<Taken>;
  warm(questions: readonly CellQuestion[]): Promise<Taken>;
  /** After something was imported: refresh, then every cell again. */
  refreshed(questions: readonly CellQuestion[]): Promise<Taken>;
  /** The other designs, asking our own server for single prices. */
  fetchEach(questions: readonly CellQuestion[]): Promise<Taken>;
  window(questions: readonly CellQuestion[]): Promise<Taken>;
  onePost(questions: readonly CellQuestion[]): Promise<Taken>;
  /** The same asking a bare server, which has no store and checks nothing. */
  fetchEachBare(questions: readonly CellQuestion[]): Promise<Taken>;
  windowBare(questions: readonly CellQuestion[]): Promise<Taken>;
  onePostBare(questions: readonly CellQuestion[]): Promise<Taken>;
}

export function cellWays(host: CellHost): CellWays {
  const traffic = counted();
  let feed: RefreshableFeed | undefined;

  async function taking(work: () => unknown): Promise<Taken> {
    traffic.reset();
    const watched = await watch(work, host.memoryInUse);
    return { ...watched, ...traffic.figures() };
  }

  const fillAll = async (questions: readonly CellQuestion[]) =>
    mustBeNumbers(await Promise.all(questions.map(([code, day]) => REPRICE(code, day))));

  return {
    cold(questions) {
      feed = createFeed({
        http: httpTo({ address: host.feed, fetch: traffic.fetch as never }),
        scheduler: host.schedule,
      });
      connect({ feed, schedule: host.schedule });
      return taking(() => fillAll(questions));
    },
    warm: (questions) =>
      taking(() => mustBeNumbers(questions.map(([code, day]) => REPRICE(code, day)))),
    refreshed: (questions) =>
      taking(async () => {
        const failed = await feed?.refresh();
        if (failed) throw new Error(`the refresh failed: ${failed.reason}`);
        await fillAll(questions);
      }),
    ...others(host.feed, "application/json"),
    ...bare(others(host.plain, "text/plain")),
  };

  // Plain text keeps what a page asks another server simple: no preflight that would burden the other designs.
  function others(address: string, type: string) {
    const asked: PriceServer = { address, type, send: traffic.fetch };
    return {
      fetchEach: (questions: readonly CellQuestion[]) =>
        taking(async () => mustBeNumbers(await askEach(asked, questions))),
      window: (questions: readonly CellQuestion[]) =>
        taking(async () => mustBeNumbers(await askBatched(asked, questions))),
      onePost: (questions: readonly CellQuestion[]) =>
        taking(async () => mustBeNumbers(await askTogether(asked, questions))),
    };
  }
}

function bare({ fetchEach, window, onePost }: Pick<CellWays, "fetchEach" | "window" | "onePost">) {
  return { fetchEachBare: fetchEach, windowBare: window, onePostBare: onePost };
}

/** A fetch that counts its requests and the bytes of their answers. */
function counted() {
  let requests = 0;
  let bytes = 0;
  const send: typeof fetch = async (url, request) => {
    requests += 1;
    const response = await fetch(url, request);
    const read = response.arrayBuffer.bind(response);
    const arrayBuffer = async () => {
      const body = await read();
      bytes += body.byteLength;
      return body;
    };
    return Object.defineProperty(response, "arrayBuffer", { value: arrayBuffer });
  };
  return {
    fetch: send,
    reset() {
      requests = 0;
      bytes = 0;
    },
    figures: () => ({ requests, bytes }),
  };
}

function mustBeNumbers(answers: readonly unknown[]): void {
  const wrong = answers.find((answer) => typeof answer !== "number");
  if (wrong !== undefined) throw new Error(`a cell has no number: ${JSON.stringify(wrong)}`);
}
