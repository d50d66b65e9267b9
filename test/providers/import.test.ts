import { importFrom } from "../../src/providers/import";
import { Rejection, isRejection, sayRejection } from "../../src/providers/rejection";
import { declared, importOf, sourceS1 } from "../support/imports";
import { instant, observed } from "../support/observations";
import { ownStore } from "../support/own-store";

const NOW = instant("2026-02-11T04:00:00Z");
const CODE = "NdOxide@ACME";

const own = ownStore();

const prices = (traits = {}) =>
  importOf({
    declarations: [declared(CODE, traits)],
    sources: [sourceS1],
    observations: new Map([[CODE, [observed("2026-01-28", 1)]]]),
  });

test("shows a provider what the store declares, and the moment of the import", async () => {
  await own.store.commit(prices(), NOW);
  const asked: unknown[] = [];
  await importFrom(
    {
      async read(known, now) {
        asked.push(
          known.series.map(({ code }) => code),
          now,
        );
        return prices();
      },
    },
    own.store,
    NOW,
  );
  expect(asked).toEqual([[CODE], NOW]);
});

test("stores nothing of a source that its provider rejects", async () => {
  const rejection = new Rejection([{ line: 2, says: "no" }], 3);
  expect(await importFrom({ read: async () => rejection }, own.store, NOW)).toBe(rejection);
  expect(sayRejection(rejection)).toEqual(["line 2: no", "and 3 more"]);
  expect((await own.store.newest()).number).toBe(0);
});

test("says why the store refuses what a provider read", async () => {
  await own.store.commit(prices(), NOW);
  const changed = prices({ frequency: "weekly" });
  const outcome = await importFrom({ read: async () => changed }, own.store, NOW);
  expect(isRejection(outcome) && sayRejection(outcome)).toEqual([
    "NdOxide@ACME is declared with frequency daily; an import cannot change it to weekly.",
  ]);
});
