import Ajv2020 from "ajv/dist/2020";
import { type TestFeed, testFeed } from "../support/served-feed";

let feed: TestFeed;
beforeAll(async () => {
  feed = await testFeed();
});
afterAll(() => feed.close());

async function describedFeed() {
  return JSON.parse((await feed.app.inject("/openapi.json")).body) as {
    paths: Record<
      string,
      Record<string, { responses: Record<string, { content: Record<string, { schema: object }> }> }>
    >;
  };
}

test("every endpoint is described", async () => {
  const { paths } = await describedFeed();
  expect(Object.keys(paths).sort()).toEqual([
    "/healthz",
    "/metrics",
    "/openapi.json",
    "/readyz",
    "/v1/catalogue",
    "/v1/companies",
    "/v1/facts",
    "/v1/live",
    "/v1/observations",
    "/v1/series",
    "/v1/series/{code}",
    "/v1/snapshot",
  ]);
});

test.each([
  ["/v1/snapshot", "/v1/snapshot"],
  ["/v1/catalogue", "/v1/catalogue?snapshot=1"],
  ["/v1/facts", "/v1/facts"],
  ["/v1/companies", "/v1/companies"],
  ["/v1/series/{code}", "/v1/series/NdOxide@BREX"],
  ["/healthz", "/healthz"],
  ["/openapi.json", "/openapi.json"],
])("what %s answers is what the document says", async (path, url) => {
  const { paths } = await describedFeed();
  const schema = paths[path]?.["get"]?.responses["200"]?.content["application/json"]?.schema;
  const check = new Ajv2020({ strict: false, validateFormats: false }).compile(schema ?? false);
  check(JSON.parse((await feed.app.inject(url)).body));
  expect(check.errors).toBeNull();
});

test("what POST /v1/series answers is what the document says", async () => {
  const { paths } = await describedFeed();
  const schema =
    paths["/v1/series"]?.["post"]?.responses["200"]?.content["application/json"]?.schema;
  const check = new Ajv2020({ strict: false, validateFormats: false }).compile(schema ?? false);
  const payload = { codes: ["NdOxide@BREX", "Nope@X"], snapshot: 2 };
  check(JSON.parse((await feed.app.inject({ method: "POST", url: "/v1/series", payload })).body));
  expect(check.errors).toBeNull();
});
