import { isFailure } from "../../src/core/failure";
import { sentenceOf } from "../../src/core/sentences";
import { httpTo } from "../../src/client/http";
import { signing } from "../../src/client/signing";
import { problemType } from "../../src/wire/paths";
import { writeProblem, type ProblemKind } from "../../src/wire/problem";
import { httpServer } from "../support/http-server";

const KEY = "rpk_abcdefghij_0123456789";

test("a key goes in the Authorization header of every question, and in no address", async () => {
  const seen: (string | undefined)[] = [];
  const server = await httpServer((request, response) => {
    seen.push(request.headers.authorization, request.url);
    response.setHeader("content-type", "application/json").end("{}");
  });
  const http = httpTo({ address: server.address, key: KEY });
  await http.ask({ path: "/a", type: "application/json" });
  await http.ask({ path: "/b", type: "application/json", body: {} });
  expect(seen).toEqual([`Bearer ${KEY}`, "/a", `Bearer ${KEY}`, "/b"]);
  await server.close();
});

test.each([
  "http://localhost:3000",
  "http://127.0.0.1",
  "http://[::1]:1/",
  "https://p.example",
  "",
])("a key may go to %p", (address) => {
  expect(signing(KEY, address)).toEqual({ authorization: `Bearer ${KEY}` });
});

test.each([
  "http://p.example",
  "http://localhost.evil.example",
  "HTTP://10.0.0.1:80",
  "http://a@b",
])(
  "a key does not go unencrypted over the network to %p, and the sentence says what to write",
  (address) => {
    const refused = signing(KEY, address);
    if (!isFailure(refused)) throw new Error("it would have been sent");
    expect(refused.reason).toBe("sign-in");
    expect(sentenceOf(refused)).toMatch(/Write its address with https\.$/);
    expect(sentenceOf(refused)).not.toContain(KEY);
  },
);

test.each(["rpk_a b", "rpk_a\r\nx: y", "rpk_钥匙", "x".repeat(501)])(
  "what no header can carry is not sent: %j",
  async (key) => {
    let asked = 0;
    const http = httpTo({
      address: "http://localhost:1",
      key,
      fetch: async () => Promise.reject(new Error(`never ${(asked += 1)}`)),
    });
    expect(await http.ask({ path: "/", type: "a/b" })).toMatchObject({ reason: "sign-in" });
    expect(asked).toBe(0);
  },
);

test.each([
  ["sign-in", "The feed at http://localhost asks for a key."],
  ["key-refused", "does not know this key, or it is expired or revoked."],
  ["no-scope", "does not let this key do this."],
] as const)("the feed's %s is told in a sentence without the key", async (kind, sentence) => {
  const http = httpTo({ address: "http://localhost", key: KEY, fetch: async () => refusing(kind) });
  const failure = await http.ask({ path: "/", type: "application/json" });
  if (!isFailure(failure)) throw new Error("it was answered");
  expect(failure.reason).toBe("sign-in");
  expect(sentenceOf(failure)).toContain(sentence);
  expect(JSON.stringify(failure)).not.toContain(KEY);
});

function refusing(kind: ProblemKind) {
  const problem = writeProblem(kind);
  return new Response(JSON.stringify(problem), {
    status: problem.status,
    headers: { "content-type": problemType },
  });
}
