import { isExposed, readExposure, whyNotExposed } from "../../src/server/exposure";

const read = (environment: Record<string, string>) => {
  const settings = readExposure(environment);
  if (typeof settings === "string") throw new Error(settings);
  return settings;
};

const https = { https: { key: "a.key", cert: "a.crt" } };
const open = { REPRICE_HOST: "0.0.0.0", REPRICE_URL: "https://prices.example" };

test("a feed that is told nothing stays on this machine and needs nothing", () => {
  expect(isExposed(read({}))).toBe(false);
  expect(whyNotExposed(read({}), false)).toBeUndefined();
  expect(isExposed(read({ REPRICE_HOST: "127.0.0.2" }))).toBe(false);
});

test("it is not opened to others without keys", () => {
  for (const how of [{}, https]) {
    expect(whyNotExposed({ ...read(open), ...how }, false)).toMatch(
      /A feed on 0\.0\.0\.0 .* has no keys yet\. Make one first: reprice keys create/,
    );
  }
});

test("it is not opened to others without TLS or the proxy that ends it", () => {
  expect(whyNotExposed(read(open), true)).toMatch(
    /needs TLS.*HTTPS_KEY and HTTPS_CERT.*REPRICE_PROXIES/,
  );
  expect(whyNotExposed({ ...read(open), ...https }, true)).toBeUndefined();
  expect(whyNotExposed(read({ ...open, REPRICE_PROXIES: "10.0.0.5" }), true)).toBeUndefined();
});

test("it has to know its own address, with https", () => {
  const { host, proxies, origins } = read(open);
  expect(whyNotExposed({ host, proxies, origins, ...https }, true)).toMatch(/REPRICE_URL=https:/);
  const plain = read({ ...open, REPRICE_URL: "http://prices.example" });
  expect(whyNotExposed({ ...plain, ...https }, true)).toMatch(/REPRICE_URL=https:/);
});

test("a proxy on the same machine opens it to others too", () => {
  const behind = read({ REPRICE_URL: "https://prices.example", REPRICE_PROXIES: "127.0.0.1" });
  expect(isExposed(behind)).toBe(true);
  expect(whyNotExposed(behind, false)).toMatch(
    /The feed behind https:\/\/prices\.example is open to others/,
  );
  expect(whyNotExposed(behind, true)).toBeUndefined();
});

test.each([
  [
    { REPRICE_HOST: "prices.example" },
    'REPRICE_HOST must be an address such as 0.0.0.0, not "prices.example".',
  ],
  [
    { REPRICE_URL: "https://prices.example/feed" },
    "REPRICE_URL must be like https://prices.example",
  ],
  [{ REPRICE_URL: "prices.example" }, "REPRICE_URL must be like"],
  [{ REPRICE_PROXIES: "10.0.0.5,proxy" }, 'not "proxy"'],
  [{ REPRICE_ORIGINS: "https://a.example,*" }, 'not "*"'],
  [{ REPRICE_ORIGINS: "https://a.example/x" }, "REPRICE_ORIGINS takes origins"],
])("%j is refused in a sentence", (environment, sentence) => {
  expect(readExposure(environment)).toContain(sentence);
});

test("origins and proxies are lists", () => {
  const lists = {
    REPRICE_ORIGINS: " https://a.example, https://b.example:8443 ,",
    REPRICE_PROXIES: "10.0.0.5 , fd00::/8",
  };
  expect(read(lists)).toMatchObject({
    origins: ["https://a.example", "https://b.example:8443"],
    proxies: ["10.0.0.5", "fd00::/8"],
  });
});
