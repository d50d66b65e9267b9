import { join } from "node:path";
import { ownFolder } from "../support/folder";
import type { OpenAddin } from "./office-page";
import { type ServedAddin, serveAddin } from "./served-addin";

/** The built add-in for the tests of one file: one feed for all of them, and an Excel of its own for each. */
export interface AddinPerTest {
  readonly served: ServedAddin;
  readonly addin: OpenAddin;
  /** Closes the test's Excel and opens another one in its place. */
  reopen(...how: Parameters<ServedAddin["open"]>): Promise<void>;
}

/** Says the file's before and after; each test must leave an add-in that complained of nothing. */
export function addinPerTest(): AddinPerTest {
  const folder = ownFolder();
  const held: { served?: ServedAddin; addin?: OpenAddin } = {};
  beforeAll(async () => {
    held.served = await serveAddin(join(folder, "store.sqlite"));
  }, 60_000);
  beforeEach(async () => {
    held.addin = await sure(held.served).open();
  }, 60_000);
  afterEach(async () => {
    const addin = sure(held.addin);
    await addin.close();
    expect(addin.complaints).toEqual([]);
  });
  afterAll(() => sure(held.served).close());
  return {
    get served() {
      return sure(held.served);
    },
    get addin() {
      return sure(held.addin);
    },
    async reopen(...how) {
      await sure(held.addin).close();
      held.addin = await sure(held.served).open(...how);
    },
  };
}

function sure<Thing>(thing: Thing | undefined): Thing {
  if (thing === undefined) throw new Error("It is there while a test runs only.");
  return thing;
}
