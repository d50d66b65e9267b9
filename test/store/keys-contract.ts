import type { KeyStore, StoredKey } from "../../src/store/keys";
import type { PriceStore } from "../../src/store/store";
import { instant } from "../support/observations";
import { importOf } from "../support/imports";
import type { StorePlace } from "./contract";

const MADE = instant("2026-02-11T04:00:00Z");
const LATER = instant("2026-02-12T04:00:00Z");

const key = (id: string, more: Partial<StoredKey> = {}): StoredKey => ({
  id,
  name: "Ana, metals desk",
  scope: "read",
  series: ["*@ACME", "TbOxide@ARGUS"],
  rate: 6000,
  hash: Uint8Array.from({ length: 32 }, (_, index) => index * 8),
  created: MADE,
  ...more,
});

/** What every store must do with keys. Each kind runs this same list. */
export function keysContract(kind: string, makePlace: () => Promise<StorePlace>): void {
  describe(`keys in the ${kind} store`, () => {
    let place: StorePlace;
    let store: PriceStore;
    let keys: KeyStore;
    beforeEach(async () => {
      place = await makePlace();
      store = await place.open();
      ({ keys } = store);
    });
    afterEach(async () => {
      await store.close();
      await place.remove();
    });

    test("has no key until one is made", async () => {
      expect(await keys.any()).toBe(false);
      expect(await keys.list()).toEqual([]);
      expect(await keys.find("k1")).toBeUndefined();
    });

    test("gives a key back exactly", async () => {
      const whole = key("k1", { expires: LATER, scope: "admin", series: [], name: "氧化钕 '\"" });
      await keys.add(whole);
      expect(await keys.find("k1")).toEqual(whole);
      expect(await keys.any()).toBe(true);
    });

    test("lists keys in the order they were made", async () => {
      await keys.add(key("k2"));
      await keys.add(key("k1"));
      expect((await keys.list()).map(({ id }) => id)).toEqual(["k2", "k1"]);
    });

    test("keeps the first of two keys with one id", async () => {
      await keys.add(key("k1"));
      await expect(keys.add(key("k1", { scope: "admin" }))).rejects.toThrow();
      expect(await keys.list()).toEqual([key("k1")]);
    });

    test("revokes a key once and for ever", async () => {
      await keys.add(key("k1"));
      expect(await keys.revoke("k1", MADE)).toBe(true);
      expect(await keys.revoke("k1", LATER)).toBe(true);
      expect(await keys.find("k1")).toEqual(key("k1", { revoked: MADE }));
      expect(await keys.revoke("k9", MADE)).toBe(false);
      expect(await keys.any()).toBe(true);
    });

    test("a key made or revoked through another opening is seen by the next question", async () => {
      const other = await place.open();
      await other.keys.add(key("k1"));
      expect(await keys.find("k1")).toEqual(key("k1"));
      await other.keys.revoke("k1", LATER);
      expect((await keys.find("k1"))?.revoked).toBe(LATER);
      await other.close();
    });

    test("a key makes no snapshot, and a commit touches no key", async () => {
      const before = await store.newest();
      await keys.add(key("k1"));
      expect(await store.newest()).toEqual(before);
      await store.commit(importOf({ sources: [{ id: "S9", title: "T" }] }), MADE);
      expect(await keys.list()).toEqual([key("k1")]);
    });

    test("an import that is refused takes no key with it", async () => {
      const refused = store.commit(
        importOf({ observations: new Map([["Undeclared@X", []]]) }),
        MADE,
      );
      const added = keys.add(key("k1"));
      await expect(refused).rejects.toThrow("not declared");
      await added;
      expect(await keys.find("k1")).toEqual(key("k1"));
    });

    test("an id is a value and no part of the question", async () => {
      await keys.add(key("k1"));
      expect(await keys.find("k1' or '1'='1")).toBeUndefined();
      expect(await keys.revoke("%", MADE)).toBe(false);
      expect(await keys.find("")).toBeUndefined();
    });
  });
}
