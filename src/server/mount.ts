import type { FastifyInstance, FastifyReply, FastifyRequest, HTTPMethods } from "fastify";
import { snapshotHeader } from "../wire/paths";
import { formatSnapshot } from "../wire/snapshot";
import type { Answer, Endpoint } from "./endpoint";
import { sendRefusal } from "./problems";
import { Refusal, isRefusal } from "./refusal";
import { tagMatches } from "./tag";
import { type Entrance, enter } from "./entrance";

const METHODS: readonly HTTPMethods[] = ["GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];

/** Puts endpoints on the server; another method at their address is refused by name. */
export function mount(
  app: FastifyInstance,
  entrance: Entrance,
  endpoints: readonly Endpoint[],
): void {
  const parse = parsingOf(app);
  const byPath = new Map<string, Endpoint[]>();
  for (const one of endpoints) byPath.set(one.path, [...(byPath.get(one.path) ?? []), one]);
  for (const [path, here] of byPath) {
    const url = path.replace(/\{(\w+)\}/g, ":$1");
    for (const one of here) {
      app.route({
        method: one.method,
        url,
        ...(one.mostBytes === undefined ? {} : { bodyLimit: one.mostBytes }),
        // Before the body is read: who is not let in sends it for nothing.
        onRequest: (request, reply) => enter(entrance, one, request, reply),
        handler: (request, reply) => give(one, entrance, parse, request, reply),
      });
    }
    const taken: readonly string[] = here.map((one) => one.method);
    refuseOthers(app, url, taken);
  }
}

function refuseOthers(app: FastifyInstance, url: string, taken: readonly string[]): void {
  const refuse = (_request: FastifyRequest, reply: FastifyReply) =>
    sendRefusal(
      reply.header("allow", taken.join(", ")),
      new Refusal("method-not-allowed", { detail: `It takes ${taken.join(", ")}.` }),
    );
  app.route({
    method: METHODS.filter((method) => !taken.includes(method)),
    url,
    // Before the body is read: what is refused anyway need not be parsed.
    onRequest: async (request, reply) => refuse(request, reply),
    handler: refuse,
  });
}

/** Reads a body that came as text; throws the framework's own complaint. */
type ParseJson = (request: FastifyRequest, text: string) => Promise<unknown>;

/** Leaves bodies as texts until an endpoint needs more of them, for one that was answered before is not parsed again. */
function parsingOf(app: FastifyInstance): ParseJson {
  app.removeContentTypeParser("application/json");
  app.addContentTypeParser("application/json", { parseAs: "string" }, (_request, text, done) =>
    done(null, text),
  );
  const parser = app.getDefaultJsonParser("error", "error");
  return (request, text) =>
    new Promise((resolve, reject) => {
      void parser(request, text, (error, body) => (error ? reject(error) : resolve(body)));
    });
}

async function give(
  one: Endpoint,
  { rates }: Entrance,
  parse: ParseJson,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { asker } = request;
  if (!asker) throw new Error(`${one.path} was reached past the entrance`);
  const text = typeof request.body === "string" ? request.body : "";
  const accept = request.headers.accept ?? "";
  const answer =
    (await one.recall?.({ asker, text, accept })) ??
    (await one.answer({
      asker,
      query: request.query,
      text,
      body: one.takes && (await parse(request, text)),
      code: codeIn(request.params),
      accept,
    }));
  if (reply.sent) return reply;
  const codes = isRefusal(answer) ? 1 : (answer.codes ?? 1);
  rates.charge(asker, codes);
  request.told = { codes, ...(isRefusal(answer) ? {} : snapshotOf(answer)) };
  if (isRefusal(answer)) return sendRefusal(reply, answer);
  // Another origin's page must not even embed an answer.
  reply.header("cross-origin-resource-policy", "same-origin");
  if (answer.snapshot) reply.header(snapshotHeader, formatSnapshot(answer.snapshot));
  const tag = tagOf(answer);
  reply.header("cache-control", tag === undefined ? "no-store" : "private, no-cache");
  if (tag !== undefined) reply.header("etag", tag);
  if (tag !== undefined && tagMatches(tag, request.headers["if-none-match"])) {
    return reply.code(304).send();
  }
  const body = await answer.body();
  if (reply.sent) return reply;
  return body instanceof Uint8Array
    ? reply.type(answer.type ?? "application/octet-stream").send(body)
    : reply.type("application/json; charset=utf-8").send(JSON.stringify(body));
}

function tagOf({ snapshot, tag }: Answer): string | undefined {
  if (!snapshot || tag === undefined) return undefined;
  return `"${[snapshot.feed, snapshot.number, ...(tag === "" ? [] : [tag])].join(":")}"`;
}

function snapshotOf({ snapshot }: Answer): { readonly snapshot?: number } {
  return snapshot ? { snapshot: snapshot.number } : {};
}

function codeIn(params: unknown): string {
  return typeof params === "object" && params !== null && "code" in params
    ? String(params.code)
    : "";
}
