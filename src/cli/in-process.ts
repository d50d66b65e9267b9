import type { FastifyInstance } from "fastify";

/** Answers the client's requests with a feed in this very process, through the same application as over HTTP. */
export function fetchFrom(app: FastifyInstance): typeof fetch {
  return async (input, init = {}) => {
    const { pathname, search } = new URL(String(input));
    const { statusCode, headers, rawPayload } = await app.inject({
      method: init.method === "POST" ? "POST" : "GET",
      url: pathname + search,
      headers: { ...Object.fromEntries(new Headers(init.headers)), host: "localhost" },
      ...(typeof init.body === "string" ? { payload: init.body } : {}),
    });
    const answered = Object.entries(headers).map(([name, value]) => [name, String(value)] as const);
    return new Response(new Uint8Array(rawPayload), {
      status: statusCode,
      headers: Object.fromEntries(answered),
    });
  };
}
