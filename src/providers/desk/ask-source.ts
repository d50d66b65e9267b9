import { lookup } from "node:dns";
import { type IncomingMessage, type RequestOptions, Agent as PlainAgent, request } from "node:http";
import { Agent as SecureAgent, request as secureRequest } from "node:https";
import { type LookupFunction, isIP } from "node:net";
import { isPublicAddress } from "./public-address";
import type { SourceRequest } from "./source";

/** Bounds on what a source may cost. */
export interface AskingBounds {
  /** For one whole answer, in milliseconds. */
  readonly timeout: number;
  readonly bytes: number;
  readonly tries: number;
  /** The wait before the second try in milliseconds; it doubles. A Retry-After up to a minute is honoured. */
  readonly wait: number;
}

/** What is usual: half a minute, 32 MiB, three tries. */
export const usualBounds: AskingBounds = {
  timeout: 30_000,
  bytes: 32 * 2 ** 20,
  tries: 3,
  wait: 1_000,
};

/** By which a source knows that nothing changed since. */
export interface Validators {
  readonly etag?: string;
  readonly modified?: string;
}

/** An answer with its validators, "same" where nothing changed, or a text that says why there is none. */
export type Asked =
  { readonly bytes: Uint8Array; readonly validators: Validators } | "same" | string;

/** Asks sources over one connection at a time. */
export interface Asker {
  ask(request: SourceRequest, validators: Validators): Promise<Asked>;
  close(): void;
}

const MOST_REDIRECTS = 3;
const LONGEST_WAIT = 60_000;

/** What one try came to. */
type Tried = { readonly again: string; readonly after?: number } | { readonly to: string } | Asked;

/**
 * Asks by GET, or POST where a request has a body. It asks public addresses only, unless the source is declared private:
 * every address is checked where the connection is made, so that no name can lead elsewhere later.
 */
export function asker(isPrivate: boolean, bounds: AskingBounds = usualBounds): Asker {
  const plain = new PlainAgent({ keepAlive: true, maxSockets: 1 });
  const secure = new SecureAgent({ keepAlive: true, maxSockets: 1 });

  async function ask(asked: SourceRequest, validators: Validators): Promise<Asked> {
    let said = "";
    for (let left = bounds.tries, wait = bounds.wait; left > 0; left -= 1, wait *= 2) {
      const tried = await follow(asked, validators);
      if (typeof tried !== "object" || !("again" in tried)) return tried;
      said = tried.again;
      if (left > 1) await pause(Math.min(tried.after ?? wait, LONGEST_WAIT));
    }
    return `${said} (asked ${bounds.tries} times)`;
  }

  async function follow(
    asked: SourceRequest,
    validators: Validators,
  ): Promise<Exclude<Tried, { to: string }>> {
    let { url } = asked;
    let { headers } = asked;
    for (let left = MOST_REDIRECTS; left >= 0; left -= 1) {
      const wrong = whyNot(url, isPrivate);
      if (wrong !== undefined) return wrong;
      const tried = await once({ ...asked, url, headers: headers ?? {} }, validators);
      if (typeof tried !== "object" || !("to" in tried)) return tried;
      const next = new URL(tried.to, url);
      // What was meant for one host, a token above all, is not carried to another.
      if (next.origin !== new URL(url).origin) headers = {};
      url = next.href;
    }
    return `${hostOf(asked.url)} sends on from one address to another without end`;
  }

  function once(asked: SourceRequest, validators: Validators): Promise<Tried> {
    const url = new URL(asked.url);
    const isSecure = url.protocol === "https:";
    const options: RequestOptions = {
      method: asked.body === undefined ? "GET" : "POST",
      agent: isSecure ? secure : plain,
      headers: {
        accept: "*/*",
        "accept-encoding": "identity",
        "user-agent": "Reprice",
        ...(validators.etag === undefined ? {} : { "if-none-match": validators.etag }),
        ...(validators.modified === undefined ? {} : { "if-modified-since": validators.modified }),
        ...asked.headers,
      },
      ...(isPrivate ? {} : { lookup: publicLookup }),
      signal: AbortSignal.timeout(bounds.timeout),
    };
    return new Promise((settle) => {
      const send = isSecure ? secureRequest : request;
      const sent = send(url, options, (response) => settle(answerOf(response, url.host, bounds)));
      sent.on("error", (error) =>
        settle({ again: `${url.host} gives no answer: ${reason(error)}` }),
      );
      sent.end(asked.body);
    });
  }

  return {
    ask,
    close() {
      plain.destroy();
      secure.destroy();
    },
  };
}

async function answerOf(
  response: IncomingMessage,
  host: string,
  bounds: AskingBounds,
): Promise<Tried> {
  const { statusCode: status = 0, headers } = response;
  try {
    if (status === 304) return discard(response, "same");
    if (status >= 300 && status < 400 && headers.location !== undefined) {
      return discard(response, { to: headers.location });
    }
    if (status === 429 || status >= 500) {
      const after = Number(headers["retry-after"]) * 1000;
      return discard(response, {
        again: `${host} answers with ${status}`,
        ...(after >= 0 ? { after } : {}),
      });
    }
    if (status !== 200) return discard(response, `${host} answers with ${status}`);
    const pieces: Buffer[] = [];
    let size = 0;
    for await (const piece of response as AsyncIterable<Buffer>) {
      size += piece.length;
      if (size > bounds.bytes) {
        response.destroy();
        return `${host} answers with more than ${bounds.bytes} bytes`;
      }
      pieces.push(piece);
    }
    if (!response.complete) return { again: `${host} broke off its answer` };
    const { etag, "last-modified": modified } = headers;
    const validators = { ...(etag ? { etag } : {}), ...(modified ? { modified } : {}) };
    return { bytes: new Uint8Array(Buffer.concat(pieces)), validators };
  } catch (error) {
    return { again: `${host} broke off its answer: ${reason(error)}` };
  }
}

function discard<Value>(response: IncomingMessage, value: Value): Value {
  response.resume();
  return value;
}

/** Why an address is not asked. A user or password in it would end in logs. */
function whyNot(address: string, isPrivate: boolean): string | undefined {
  if (!URL.canParse(address)) return `"${address}" is no address`;
  const { protocol, hostname, username, password } = new URL(address);
  if (protocol !== "https:" && protocol !== "http:") {
    return `only http and https are asked, not ${protocol}`;
  }
  if (username || password) return "an address holds no user or password; say auth instead";
  const isNumeric = isIP(hostname.replace(/^\[|\]$/g, "")) !== 0;
  return !isPrivate && isNumeric && !isPublicAddress(hostname) ? notPublic(hostname) : undefined;
}

/** Looks a name up and refuses it where any of its addresses is not public. */
const publicLookup: LookupFunction = (host, options, done) => {
  lookup(host, { ...options, all: true }, (error, found) => {
    if (error) return done(error, "");
    const wrong = found.find(({ address }) => !isPublicAddress(address));
    const [first] = found;
    if (wrong || !first) return done(new Error(notPublic(host)), "");
    return options.all ? done(null, found) : done(null, first.address, first.family);
  });
};

function notPublic(host: string): string {
  return `${host} is not on the open internet; a source inside your network says "private": true`;
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host : address;
}

/** Why a request broke off. What a signal throws is no Error in every runtime, but has a name. */
function reason(error: unknown): string {
  const { name = "", message = "", code = "" } = Object(error) as Partial<NodeJS.ErrnoException>;
  if (name === "TimeoutError" || name === "AbortError") return "it took too long";
  return message || code || name || String(error);
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resume) => setTimeout(resume, milliseconds));
}
