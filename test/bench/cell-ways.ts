import { httpTo } from "../../src/client/http";
import { createFeed } from "../../src/client/http-feed";
import type { RefreshableFeed } from "../../src/client/feed";
import { REPRICE } from "../../src/functions/reprice";
import { connect } from "../../src/functions/session";
import type { CellQuestion } from "./market";
import type { Taken } from "./rounds";
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
  fetchEach(questions: readonly CellQuestion[]): Promise<Taken>;
  window(questions: readonly CellQuestion[]): Promise<Taken>;
  onePost(questions: readonly CellQuestion[]): Promise<Taken>;
}

const IN_FLIGHT = 500;
const WINDOW_MS = 100;

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
    fetchEach: (questions) => taking(() => fetchEach(host.plain, questions, traffic.fetch)),
    window: (questions) => taking(() => windowed(host.plain, questions, traffic.fetch)),
    onePost: (questions) =>
      taking(async () => mustBeNumbers(await post(host.plain, questions, traffic.fetch))),
  };
}

type Fetch = typeof fetch;

/** One request a cell, at most 500 under way: without that bound a browser fails most of them. */
async function fetchEach(
  address: string,
  questions: readonly CellQuestion[],
  send: Fetch,
): Promise<void> {
  let next = 0;
  async function worker(): Promise<void> {
    for (let index = next++; index < questions.length; index = next++) {
      const [code = "", day = ""] = questions[index] ?? [];
      const response = await send(`${address}/price?code=${encodeURIComponent(code)}&day=${day}`);
      const { price } = JSON.parse(textOf(await response.arrayBuffer())) as { price: unknown };
      mustBeNumbers([price]);
    }
  }
  await Promise.all(Array.from({ length: IN_FLIGHT }, worker));
}

/** The documented batching pattern: the first cell starts a timer, and what gathered until then goes in one POST. */
async function windowed(
  address: string,
  questions: readonly CellQuestion[],
  send: Fetch,
): Promise<void> {
  let gathered: { question: CellQuestion; resolve: (price: unknown) => void }[] = [];
  const push = (question: CellQuestion) =>
    new Promise<unknown>((resolve) => {
      gathered.push({ question, resolve });
      if (gathered.length > 1) return;
      setTimeout(async () => {
        const batch = gathered;
        gathered = [];
        const asked = batch.map((one) => one.question);
        const prices = await post(address, asked, send);
        batch.forEach((one, index) => one.resolve(prices[index]));
      }, WINDOW_MS);
    });
  mustBeNumbers(await Promise.all(questions.map(push)));
}

async function post(
  address: string,
  questions: readonly CellQuestion[],
  send: Fetch,
): Promise<readonly unknown[]> {
  // Plain text keeps a page's request simple: no preflight that would burden the other designs.
  const headers = { "content-type": "text/plain" };
  const body = JSON.stringify(questions);
  const response = await send(`${address}/prices`, { method: "POST", headers, body });
  return JSON.parse(textOf(await response.arrayBuffer())) as unknown[];
}

/** A fetch that counts its requests and the bytes of their answers. */
function counted() {
  let requests = 0;
  let bytes = 0;
  const send: Fetch = async (url, request) => {
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

function textOf(bytes: ArrayBuffer): string {
  return new TextDecoder().decode(bytes);
}

function mustBeNumbers(answers: readonly unknown[]): void {
  const wrong = answers.find((answer) => typeof answer !== "number");
  if (wrong !== undefined) throw new Error(`a cell has no number: ${JSON.stringify(wrong)}`);
}
