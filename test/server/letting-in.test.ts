import { setImmediate as nextTurn } from "node:timers/promises";
import type { Asker } from "../../src/server/access";
import { doorOf } from "../../src/server/door";
import { hashOf, mintKey, writeKey } from "../../src/server/key-text";
import { type Refusal, isRefusal } from "../../src/server/refusal";
import type { KeyStore } from "../../src/store/keys";
import type { PriceStore } from "../../src/store/store";
import { instant } from "../support/observations";
import { type SqlitePlace, sqlitePlace } from "../support/sqlite-place";

const NOW = instant("2026-02-11T04:00:00Z");

let place: SqlitePlace;
let served: PriceStore;
/** The store as another process has it open. */
let other: PriceStore;
let looks: string[];

beforeEach(async () => {
  place = await sqlitePlace();
  served = await place.open();
  other = await place.open();
  looks = [];
});
afterEach(async () => {
  await Promise.all([served.close(), other.close()]);
  await place.remove();
});

/** A door over the keys of the file, with its looks counted; `null` for a store that has no version. */
function door(now = () => NOW, version: (() => number) | null | undefined = served.keys.version) {
  const { add, find, list, revoke, any } = served.keys;
  const keys: KeyStore = {
    add,
    list,
    revoke,
    find: (id) => (looks.push("find"), find(id)),
    any: () => (looks.push("any"), any()),
    ...(version ? { version } : {}),
  };
  return doorOf({ keys, now, keyless: "until-keys" });
}

async function newKey(by = served, expires?: ReturnType<typeof instant>) {
  const { id, secret } = mintKey();
  const traits = { name: "Ana", scope: "read", series: ["@ARGUS"], rate: 100 } as const;
  const until = expires === undefined ? {} : { expires };
  await by.keys.add({ ...traits, id, hash: hashOf(secret), created: NOW, ...until });
  return { id, header: `Bearer ${writeKey({ id, secret })}` };
}

const shown = (asker: Asker | Refusal) => (isRefusal(asker) ? asker.kind : (asker.key ?? "here"));

test("a header that was let in is not looked for again while no key changes", async () => {
  const { id, header } = await newKey();
  const at = door();
  for (let asked = 0; asked < 5; asked += 1) {
    expect(shown(await at.bySaying(header))).toBe(id);
    await nextTurn();
  }
  expect(looks).toEqual(["find"]);
});

test("a key that another process revokes is refused from the next turn on, though it was let in before", async () => {
  const [{ id, header }, kept] = [await newKey(), await newKey()];
  const at = door();
  expect(shown(await at.bySaying(header))).toBe(id);
  await other.keys.revoke(id, NOW);
  await nextTurn();
  expect(shown(await at.bySaying(header))).toBe("key-refused");
  expect(shown(await at.bySaying(kept.header))).toBe(kept.id);
});

test("a key that this process revokes is refused at once", async () => {
  const { id, header } = await newKey();
  const at = door();
  expect(shown(await at.bySaying(header))).toBe(id);
  await served.keys.revoke(id, NOW);
  expect(shown(await at.bySaying(header))).toBe("key-refused");
});

test("a key that was let in opens nothing from its expiry on", async () => {
  let now = NOW;
  const { id, header } = await newKey(served, instant("2026-02-12"));
  const at = door(() => now);
  expect(shown(await at.bySaying(header))).toBe(id);
  now = instant("2026-02-12");
  expect(shown(await at.bySaying(header))).toBe("key-refused");
});

test("what is refused is looked for each time", async () => {
  await newKey();
  const at = door();
  const header = `Bearer ${writeKey(mintKey())}`;
  expect(shown(await at.bySaying(header))).toBe("key-refused");
  expect(shown(await at.bySaying(header))).toBe("key-refused");
  expect(looks).toEqual(["find", "find"]);
});

test("a feed without keys looks for one only when something changed, and sees the first that another process makes", async () => {
  const at = door();
  expect(shown(await at.bySaying(undefined))).toBe("here");
  expect(shown(await at.bySaying(undefined))).toBe("here");
  expect(looks).toEqual(["any"]);
  await newKey(other);
  await nextTurn();
  expect(shown(await at.bySaying(undefined))).toBe("sign-in");
});

test("a look that a change overtakes is not kept", async () => {
  let version = 1;
  const { id, header } = await newKey();
  const at = door(undefined, () => version);
  const asking = at.bySaying(header);
  version = 2;
  expect(shown(await asking)).toBe(id);
  expect(shown(await at.bySaying(header))).toBe(id);
  expect(shown(await at.bySaying(header))).toBe(id);
  expect(looks).toEqual(["find", "find"]);
});

test("over a store that cannot tell, every question looks", async () => {
  const { id, header } = await newKey();
  const at = door(undefined, null);
  expect(shown(await at.bySaying(header))).toBe(id);
  expect(shown(await at.bySaying(header))).toBe(id);
  expect(looks).toEqual(["find", "find"]);
});
