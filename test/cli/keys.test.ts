import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { httpTo } from "../../src/client/http";
import { isFailure } from "../../src/core/failure";
import { readKey } from "../../src/server/key-text";
import { ownFolder } from "../support/folder";
import { runAt, terminal } from "../support/terminal";

const folder = ownFolder();
let stores = 0;
let store: readonly string[];
beforeEach(() => {
  store = ["--store", join(folder, `${(stores += 1)}.sqlite`)];
});

const create = (...more: string[]) =>
  terminal(["keys", "create", "--name", "Ana", ...store, ...more]);

test("a key is shown once, alone on its line for a script, and listed without its secret", async () => {
  const { code, out, err } = await create(
    "--series",
    "*@DEMO",
    "--rate",
    "600",
    "--expires",
    "90d",
  );
  expect(code).toBe(0);
  expect(out).toEqual([expect.stringMatching(/^rpk_[0-9a-z]{10}_[0-9a-z]{52}$/)]);
  const { id, secret } = readKey(out[0] ?? "") ?? { id: "?", secret: "?" };
  expect(err).toEqual([
    "This is the only time that the key of Ana is shown: only its hash is kept.",
    expect.stringContaining(`reprice keys revoke ${id}`),
  ]);
  const list = await terminal(["keys", "list", ...store]);
  expect(list.out).toEqual([
    "id          state  scope  rate  expires               series  name",
    `${id}  good   read   600   2027-02-21T08:00:00Z  *@DEMO  Ana`,
  ]);
  const json = await terminal(["keys", "list", "--json", ...store]);
  expect(JSON.parse(json.out[0] ?? "")).toMatchObject([
    { id, state: "good", expires: "2027-02-21T08:00:00Z", created: "2026-11-23T08:00:00Z" },
  ]);
  expect(JSON.stringify([list, json])).not.toContain(secret);
});

test("a revoked key is listed as revoked, and an expired one as expired", async () => {
  const first = readKey((await create()).out[0] ?? "")?.id ?? "";
  const second = readKey((await create("--expires", "2026-11-24")).out[0] ?? "")?.id ?? "";
  expect(await terminal(["keys", "revoke", first, ...store])).toMatchObject({
    code: 0,
    out: [`${first} is revoked.`],
  });
  const later = { now: () => (runAt + 2 * 86_400_000) as typeof runAt };
  const { out } = await terminal(["keys", "list", ...store], later);
  expect(out.slice(1).map((line) => line.split(/ +/).slice(0, 2))).toEqual([
    [first, "revoked"],
    [second, "expired"],
  ]);
});

test("a pattern that names nothing is told, with how a quoter is written", async () => {
  const { code, err } = await create("--series", "DEMO,@DEMO");
  expect(code).toBe(0);
  expect(err.slice(2)).toEqual([
    '"DEMO" names no series of the store yet. A quoter is written "@ARGUS", all series "*".',
  ]);
});

test.each([
  [["keys", "create"], "Say whom the key is for"],
  [["keys", "create", "--name", "A", "--scope", "root"], "--scope takes read, write, admin"],
  [["keys", "create", "--name", "A", "--rate", "0"], "--rate takes series a minute"],
  [["keys", "create", "--name", "A", "--expires", "2020-01-01"], "--expires takes a day"],
  [["keys", "create", "--name", "A", "--expires", "soon"], '"soon"'],
  [["keys", "create", "--name", "A", "--series", "a b"], "--series takes codes"],
  [["keys", "revoke"], "Write the id of one key"],
  [["keys", "revoke", "nobody"], "There is no key of this id"],
])("%j is wrong use, in a sentence", async (written, sentence) => {
  const { code, err } = await terminal([...written, ...store]);
  expect([code, err.join("\n")]).toEqual([2, expect.stringContaining(sentence)]);
});

/** Serves the store of this test and does something with its address. */
async function serving(work: (address: string) => Promise<void>): Promise<void> {
  const said: string[] = [];
  const { code, err } = await terminal(["serve", "--port", "0", ...store], {
    out: (line) => said.push(line),
    stopped: () => work(/http:\/\/localhost:\d+/.exec(said.join("\n"))?.[0] ?? ""),
  });
  expect([code, err]).toEqual([0, []]);
}

const csv = () => {
  const path = join(folder, "prices.csv");
  writeFileSync(path, "code,day,mid,basis\nNdOxide@ACME,2026-11-20,900000,CNY/t inc VAT\n");
  return path;
};

test("a command line with a key reads what the key opens, and says what is lacking without it", async () => {
  await terminal(["import", "csv", csv(), "--licence", "licensed", ...store]);
  const plain = (await create()).out[0] ?? "";
  const licensed = (await create("--series", "@ACME")).out[0] ?? "";
  await serving(async (address) => {
    const price = ["price", "NdOxide@ACME", "2026-11-20", "--feed", address];
    expect(await terminal([...price, "--key", licensed])).toMatchObject({
      code: 0,
      out: ["900000"],
    });
    const environment = { REPRICE_KEY: licensed };
    expect(await terminal(price, { environment })).toMatchObject({ code: 0, out: ["900000"] });
    const unlicensed = await terminal([...price, "--key", plain]);
    expect(unlicensed).toMatchObject({ code: 1, out: [] });
    expect(unlicensed.err[0]).toMatch(/^#N\/A no-licence: NdOxide@ACME needs a licence/);
    const keyless = await terminal(price);
    expect(keyless.code).toBe(3);
    expect(keyless.err[0]).toMatch(/^#N\/A sign-in: The feed at .* asks for a key\./);
    const wrong = await terminal([...price, "--key", `${plain}0`]);
    expect(wrong.code).toBe(3);
    expect(wrong.err[0]).toMatch(/does not know this key, or it is expired or revoked/);
    for (const { out, err } of [unlicensed, keyless, wrong]) {
      expect(JSON.stringify([out, err])).not.toContain(readKey(plain)?.secret);
    }
  });
});

test("who has the store itself needs no key, and one that is given decides", async () => {
  await terminal(["import", "csv", csv(), "--licence", "private", ...store]);
  const key = (await create()).out[0] ?? "";
  const price = ["price", "NdOxide@ACME", "2026-11-20", ...store];
  expect(await terminal(price)).toMatchObject({ code: 0, out: ["900000"] });
  const { code, err } = await terminal([...price, "--key", key]);
  expect([code, err[0]]).toEqual([1, expect.stringContaining("no-such-series")]);
});

test("a revoked key is refused by a server that runs", async () => {
  const key = (await create()).out[0] ?? "";
  await serving(async (address) => {
    const http = httpTo({ address, key });
    const question = { path: "/v1/snapshot", type: "application/json" };
    expect(isFailure(await http.ask(question))).toBe(false);
    await terminal(["keys", "revoke", key, ...store]);
    expect(await http.ask(question)).toMatchObject({ reason: "sign-in" });
  });
});

test("a series keeps its licence until an import says another", async () => {
  const licences = async () => {
    const key = (await create("--series", "*")).out[0] ?? "";
    return (
      await terminal(["call", "REINFO", '["NdOxide@ACME","licence"]', "--key", key, ...store])
    ).out;
  };
  await terminal(["import", "csv", csv(), ...store]);
  expect(await licences()).toEqual(['"private"']);
  await terminal(["import", "csv", csv(), "--licence", "licensed", ...store]);
  expect(await licences()).toEqual(['"licensed"']);
  await terminal(["import", "csv", csv(), ...store]);
  expect(await licences()).toEqual(['"licensed"']);
  expect((await terminal(["import", "csv", csv(), "--licence", "mine", ...store])).code).toBe(2);
});

test("a feed is not opened to others without keys", async () => {
  const open = [
    "serve",
    "--port",
    "0",
    "--host",
    "0.0.0.0",
    "--url",
    "https://p.example",
    ...store,
  ];
  const { code, err } = await terminal(open);
  expect(code).toBe(3);
  expect(err).toEqual([expect.stringContaining("has no keys yet. Make one first")]);
});
