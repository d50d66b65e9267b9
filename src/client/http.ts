import type { Cancellation } from "../core/cancellation";
import { Failure, isFailure } from "../core/failure";
import { bytesOf } from "./http-answer";
import { signing } from "./signing";
import { type Outcome, readRetryAfter, waitBeforeRetry } from "./retry";

/** A question that changes nothing at the feed, so that it may be asked again. */
export interface HttpQuestion {
  /** Path and query, such as "/v1/catalogue". */
  readonly path: string;
  /** The media type wanted; an answer of another is a failure. */
  readonly type: string;
  /** What to send as JSON, by POST; a question without it goes by GET. */
  readonly body?: unknown;
}

/** Asks a feed over HTTP. Every question settles, with the bytes of an answer or with a failure. */
export interface Http {
  /** Of the feed: "http://localhost:3000". */
  readonly address: string;
  /** A question that is called off is aborted and settles at once, with a failure that nobody is told. */
  ask(question: HttpQuestion, cancellation?: Cancellation): Promise<Uint8Array | Failure>;
}

/** The part of fetch that is used here: the global one fits, and so does a feed in this very process. */
export type Send = (
  url: string,
  request: {
    readonly method?: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body?: string;
    readonly signal: AbortSignal;
  },
) => Promise<SentBack>;

/** The part of a response that is used here. */
export interface SentBack {
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** How to reach a feed. */
export interface HttpSettings {
  /** "http://localhost:3000"; an empty text is the page's own origin. */
  readonly address: string;
  /** Said to the feed in a header, and nowhere else: no address, sentence or log has it. */
  readonly key?: string;
  /** What sends requests, where it is not the global fetch. */
  readonly fetch?: Send;
  /** Milliseconds after which a question has failed, all its tries together. */
  readonly timeout?: number;
}

const USUAL_TIMEOUT = 20_000;

/** Bytes of an answer that are not waited for: many times what the largest workbook takes. */
const MOST_BYTES = 2 ** 28;

/** HTTP by fetch, with a hard time-out and few retries. */
export function httpTo(settings: HttpSettings): Http {
  const address = settings.address.replace(/\/+$/, "");
  const timeout = settings.timeout ?? USUAL_TIMEOUT;
  const send: Send = settings.fetch ?? ((url, request) => fetch(url, request));
  const signed = signing(settings.key, address);
  return {
    address,
    async ask(question, cancellation) {
      if (isFailure(signed)) return signed;
      if (cancellation?.cancelled()) return new Failure("offline", { address });
      const stop = new AbortController();
      const timers = alarms();
      const tryOnce = () => trySending(send, address, question, signed, stop);
      // The race is what settles: a fetch that does not heed its signal must not keep a cell waiting.
      const outcome = await Promise.race([
        tryRepeatedly(tryOnce, timers.after),
        timers.after(timeout),
        ...(cancellation ? [cancellation.cancelling] : []),
      ]);
      timers.cancel();
      stop.abort();
      if (outcome) return bytesOf(outcome, question.type, address);
      return new Failure("timeout", { address, seconds: timeout / 1000 });
    },
  };
}

async function tryRepeatedly(
  tryOnce: () => Promise<Outcome>,
  after: (milliseconds: number) => Promise<void>,
): Promise<Outcome> {
  for (let tries = 1; ; tries++) {
    const outcome = await tryOnce();
    const wait = waitBeforeRetry(outcome, tries);
    if (wait === undefined) return outcome;
    await after(wait);
  }
}

async function trySending(
  send: Send,
  address: string,
  { path, type, body }: HttpQuestion,
  signed: Readonly<Record<string, string>>,
  stop: AbortController,
): Promise<Outcome> {
  let response: SentBack;
  try {
    response = await send(address + path, {
      signal: stop.signal,
      ...(body === undefined
        ? { headers: { accept: type, ...signed } }
        : {
            method: "POST",
            headers: { accept: type, "content-type": "application/json", ...signed },
            body: JSON.stringify(body),
          }),
    });
  } catch {
    return { kind: "unreachable" };
  }
  const { status, headers } = response;
  if (Number(headers.get("content-length")) > MOST_BYTES) return { kind: "too-long" };
  try {
    const bytes = new Uint8Array(await response.arrayBuffer());
    const retryAfter = readRetryAfter(headers.get("retry-after"), headers.get("date"));
    return {
      kind: "answered",
      status,
      type: headers.get("content-type") ?? "",
      bytes,
      ...(retryAfter === undefined ? {} : { retryAfter }),
    };
  } catch {
    return { kind: "cut" };
  }
}

/** Timers that are put off all at once; none can be set afterwards, so that a settled question leaves none behind. */
function alarms(): { after(milliseconds: number): Promise<void>; cancel(): void } {
  const timers: unknown[] = [];
  let cancelled = false;
  return {
    after: (milliseconds) =>
      new Promise((resolve) => {
        if (!cancelled) timers.push(setTimeout(resolve, milliseconds));
      }),
    cancel() {
      cancelled = true;
      for (const timer of timers) clearTimeout(timer);
    },
  };
}
