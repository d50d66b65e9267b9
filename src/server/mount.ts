import type { FastifyInstance, FastifyReply, FastifyRequest, HTTPMethods } from "fastify";
import { snapshotHeader } from "../wire/paths";
import { formatSnapshot } from "../wire/snapshot";
import type { Answer, Endpoint } from "./endpoint";
import type { Asker } from "./access";
import { sendRefusal } from "./problems";
import { type Entrance, enter } from "./entrance";
import { Refusal, isRefusal } from "./refusal";
import { tagMatches } from "./tag";

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
        onRequest: enter(entrance, one),
        handler: giving(one, entrance, parse),
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

/** Answers of one endpoint. One that was given before is given again without waiting for anything. */
function giving(one: Endpoint, { rates }: Entrance, parse: ParseJson) {
  function recall(asker: Asker, text: string, { headers }: FastifyRequest) {
    return one.recall?.({ asker, text, accept: headers.accept ?? "" });
  }

  async function make(asker: Asker, text: string, request: FastifyRequest) {
    return one.answer({
      asker,
      query: request.query,
      text,
      body: one.takes && (await parse(request, text)),
      code: codeIn(request.params),
      accept: request.headers.accept ?? "",
    });
  }

  function send(
    answer: Answer | Refusal,
    asker: Asker,
    request: FastifyRequest,
    reply: FastifyReply,
  ): FastifyReply | Promise<FastifyReply> {
    const codes = isRefusal(answer) ? 1 : (answer.codes ?? 1);
    rates.charge(asker, codes);
    request.told = { codes };
    if (isRefusal(answer)) return sendRefusal(reply, answer);
    const { snapshot } = answer;
    if (snapshot) {
      request.told = { codes, snapshot: snapshot.number };
      reply.header(snapshotHeader, formatSnapshot(snapshot));
    }
    const tag = tagOf(answer);
    reply.header("cache-control", tag === undefined ? "no-store" : "private, no-cache");
    if (tag !== undefined) {
      reply.header("etag", tag);
      if (tagMatches(tag, request.headers["if-none-match"])) return reply.code(304).send();
    }
    const body = answer.body();
    return body instanceof Promise
      ? body.then((made: unknown) => (reply.sent ? reply : sendBody(reply, answer, made)))
      : sendBody(reply, answer, body);
  }

  return (request: FastifyRequest, reply: FastifyReply) => {
    const { asker, body } = request;
    if (!asker) throw new Error(`${one.path} was reached past the entrance`);
    const text = typeof body === "string" ? body : "";
    const recalled = recall(asker, text, request);
    if (recalled && !(recalled instanceof Promise)) return send(recalled, asker, request, reply);
    return (async () => {
      const answer = (await recalled) ?? (await make(asker, text, request));
      return reply.sent ? reply : send(answer, asker, request, reply);
    })();
  };
}

function sendBody(reply: FastifyReply, { type }: Answer, body: unknown): FastifyReply {
  return body instanceof Uint8Array
    ? reply.type(type ?? "application/octet-stream").send(body)
    : reply.type("application/json; charset=utf-8").send(JSON.stringify(body));
}

function tagOf({ snapshot, tag }: Answer): string | undefined {
  if (!snapshot || tag === undefined) return undefined;
  return `"${[snapshot.feed, snapshot.number, ...(tag === "" ? [] : [tag])].join(":")}"`;
}

function codeIn(params: unknown): string {
  return typeof params === "object" && params !== null && "code" in params
    ? String(params.code)
    : "";
}
