import { readFileSync } from "node:fs";
import { get } from "node:https";
import { join } from "node:path";
import { generateCertificates } from "office-addin-dev-certs";
import { certificateIn } from "../../src/server/certificate";
import { type Listening, listen } from "../../src/server/listen";
import { readSettings } from "../../src/server/settings";
import { ownFolder } from "../support/folder";
import { type TestFeed, testFeed } from "../support/served-feed";

const folder = ownFolder();
const [ca, cert, key] = ["ca.crt", "localhost.crt", "localhost.key"].map((name) =>
  join(folder, name),
);
let feed: TestFeed;
let listening: Listening;

beforeAll(async () => {
  await generateCertificates(ca, cert, key, 1);
  const https = { key: readFileSync(key ?? ""), cert: readFileSync(cert ?? "") };
  feed = await testFeed({ https });
  const started = await listen(feed.app, 0);
  if (typeof started === "string") throw new Error(started);
  listening = started;
});
afterAll(() => feed.close());

test("with a certificate the feed answers by https, as Excel demands", async () => {
  expect(listening.address).toBe(`https://localhost:${listening.port}`);
  const status = await new Promise((resolve, reject) => {
    const trusting = { ca: readFileSync(ca ?? "") };
    get(`${listening.address}/v1/snapshot`, trusting, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    }).on("error", reject);
  });
  expect(status).toBe(200);
});

test("it answers no plain http then", async () => {
  await expect(fetch(`http://localhost:${listening.port}/v1/snapshot`)).rejects.toThrow();
});

test("a certificate and its key are named together", () => {
  const both = { HTTPS_KEY: "a.key", HTTPS_CERT: "a.crt" };
  expect(readSettings(both)).toMatchObject({ https: { key: "a.key", cert: "a.crt" } });
  expect(readSettings({ HTTPS_KEY: "a.key" })).toContain("give both");
  expect(readSettings({})).not.toHaveProperty("https");
});

test("files that are no certificate and its key are named, with what they should be", async () => {
  const files = { key: key ?? "", cert: cert ?? "" };
  expect(await certificateIn(files)).toMatchObject({ cert: readFileSync(files.cert) });
  for (const wrong of [
    { ...files, key: "none.key" },
    { ...files, cert: __filename },
    { key: files.cert, cert: files.key },
  ]) {
    const said = await certificateIn(wrong);
    expect(said).toContain(`The certificate in ${wrong.cert} with the key in ${wrong.key} cannot`);
  }
});
