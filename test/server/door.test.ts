import { timingSafeEqual } from "node:crypto";
import type { StoredKey } from "../../src/store/keys";
import { isRefusal } from "../../src/server/refusal";
import { type Keyless, doorOf } from "../../src/server/door";
import { hashOf, mintKey, readKey, withoutKeys, writeKey } from "../../src/server/key-text";
import { type KeyedFeed, keyedFeed } from "../support/keyed-feed";
import { asked } from "../support/served-feed";
import { instant } from "../support/observations";

let feed: KeyedFeed;
let compared: number[] = [];
beforeEach(async () => {
  feed = await keyedFeed();
  compared = [];
});
afterEach(() => feed.close());

function door(keyless: Keyless = "never", now = asked) {
  return doorOf({
    keys: feed.store.keys,
    now: () => now,
    keyless,
    isSame(one, other) {
      compared.push(one.length, other.length);
      return timingSafeEqual(one, other);
    },
  });
}

/** What comes of a key: the kind of refusal, or the id that was let in. */
async function whoIs(key: string | undefined, by = door()) {
  const asker = await by.byKey(key);
  return isRefusal(asker) ? asker.kind : (asker.key ?? "someone here");
}

test("a key lets in under its id, and with its own scope", async () => {
  const key = await feed.key({ scope: "write", rate: 7 });
  const asker = await door().byKey(key);
  expect(asker).toMatchObject({ key: readKey(key)?.id, scope: "write", rate: 7 });
});

test("a secret is compared in constant time on every path, also where no such key is", async () => {
  const good = await feed.key();
  const expired = await feed.key({ expires: instant("2026-02-01") });
  const revoked = await feed.key({ revoked: asked });
  const unknown = writeKey(mintKey());
  const wrong = `rpk_${readKey(good)?.id}_${mintKey().secret}`;
  const odd = ["nonsense", "rpk_", `${good}x`, good.toUpperCase(), "x".repeat(500)];
  for (const key of [good, expired, revoked, unknown, wrong, ...odd]) {
    compared = [];
    const who = await whoIs(key);
    expect([key.length, compared]).toEqual([key.length, [32, 32]]);
    expect([key === good, who]).toEqual([
      key === good,
      key === good ? readKey(good)?.id : "key-refused",
    ]);
  }
});

test("a refusal does not tell an unknown key from a wrong, expired or revoked one", async () => {
  const expired = await feed.key({ expires: asked });
  const revoked = await feed.key({ revoked: asked });
  const wrong = `rpk_${readKey(revoked)?.id}_${mintKey().secret}`;
  const bodies = new Set<string>();
  for (const key of [expired, revoked, wrong, writeKey(mintKey()), "nonsense"]) {
    const { status, body, headers } = await feed.ask(key, "/v1/snapshot");
    expect([status, headers["www-authenticate"]]).toEqual([401, 'Bearer realm="reprice"']);
    bodies.add(body);
  }
  expect(bodies.size).toBe(1);
});

test("a key that is revoked opens nothing from the next question on", async () => {
  const key = await feed.key();
  expect((await feed.ask(key, "/v1/snapshot")).status).toBe(200);
  await feed.store.keys.revoke(readKey(key)?.id ?? "", asked);
  expect((await feed.ask(key, "/v1/snapshot")).status).toBe(401);
});

test("a key opens until the moment of its expiry", async () => {
  const key = await feed.key({ expires: instant("2026-02-10") });
  expect(await whoIs(key, door("never", instant("2026-02-09T23:59:59.999Z")))).not.toBe(
    "key-refused",
  );
  expect(await whoIs(key, door("never", instant("2026-02-10")))).toBe("key-refused");
});

test("before there are keys this machine needs none, and from the first key on it does", async () => {
  expect(await whoIs(undefined, door("until-keys"))).toBe("someone here");
  expect(await whoIs(undefined, door("never"))).toBe("sign-in");
  const key = await feed.key();
  expect(await whoIs(undefined, door("until-keys"))).toBe("sign-in");
  await feed.store.keys.revoke(readKey(key)?.id ?? "", asked);
  expect(await whoIs(undefined, door("until-keys"))).toBe("sign-in");
  expect(await whoIs(undefined, door("always"))).toBe("someone here");
  expect(await whoIs("nonsense", door("always"))).toBe("key-refused");
});

test.each(["Basic abc", "Bearer", "Bearer  ", "rpk_a_b", "Bearer a b", "bearer", ""])(
  "an Authorization header of %j lets nobody in",
  async (header) => {
    expect(await door("until-keys").bySaying(header)).toMatchObject({ kind: "key-refused" });
  },
);

test("askers of one key share a look while it lasts, and see a revocation at the next", async () => {
  let looks = 0;
  const find = (id: string): Promise<StoredKey | undefined> => {
    looks += 1;
    return feed.store.keys.find(id);
  };
  const shared = doorOf({ keys: { ...feed.store.keys, find }, now: () => asked, keyless: "never" });
  const asker = await shared.byKey(await feed.key());
  if (isRefusal(asker)) throw new Error("it was refused");
  looks = 0;
  const many = await Promise.all(Array.from({ length: 500 }, () => shared.isStillIn(asker)));
  expect([looks, many.every(Boolean)]).toEqual([1, true]);
  await feed.store.keys.revoke(asker.key ?? "", asked);
  expect(await shared.isStillIn(asker)).toBe(false);
});

test("keys are long, differ, and leave only their id in a text for the log", () => {
  const keys = Array.from({ length: 200 }, () => mintKey());
  expect(new Set(keys.map(({ secret }) => secret)).size).toBe(200);
  expect(new Set(keys.map(({ id }) => id)).size).toBe(200);
  for (const key of keys) {
    expect(writeKey(key)).toMatch(/^rpk_[0-9a-z]{10}_[0-9a-z]{52}$/);
    expect(readKey(writeKey(key))).toEqual(key);
    expect(withoutKeys(`failed for ${writeKey(key)} at once`)).toBe(
      `failed for rpk_${key.id}_… at once`,
    );
  }
});

test("what is kept of a key is its SHA-256", () => {
  // FIPS 180-2, appendix B.1: SHA-256 of "abc".
  expect(Buffer.from(hashOf("abc")).toString("hex")).toBe(
    "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
  );
});
