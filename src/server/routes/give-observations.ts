import type { Catalogue } from "../../core/catalogue";
import { readRowCode } from "../../providers/csv/row-code";
import { type ImportingStore, importFrom } from "../../providers/import";
import { givenRows } from "../../providers/given-rows";
import { isRejection, sayRejection } from "../../providers/rejection";
import { type GivenRow, givenShape, takenShape } from "../../wire/observations";
import { paths } from "../../wire/paths";
import { noQueryShape } from "../../wire/query";
import type { Access } from "../access";
import { endpoint } from "../endpoint";
import { Refusal, isRefusal } from "../refusal";
import type { ServedFeed } from "../served-feed";

/** Bytes of a body: room for the most rows with a long source in each. */
const MOST_BYTES = 8 * 1024 * 1024;

/** POST /v1/observations: prices of the asker's own, by the rules of every import. All of them are taken, or none and why. */
export function giveObservationsRoute(feed: ServedFeed) {
  return endpoint({
    method: "POST",
    path: paths.observations,
    says: "Takes prices as one import, all or nothing; the same id again adds nothing.",
    query: noQueryShape,
    takes: givenShape,
    mostBytes: MOST_BYTES,
    gives: takenShape,
    needs: "write",
    async answer({ body, asker }) {
      const seen = await feed.catalogueOf(undefined, asker.access);
      if (isRefusal(seen)) return seen;
      const closed = closedCode(body.rows, seen.catalogue, asker.access);
      if (closed !== undefined) {
        return new Refusal("no-scope", { detail: `It may bring no prices of ${closed}.` });
      }
      // What is hidden from the asker is not there for the import either, so that no refusal tells of it.
      const store: ImportingStore = {
        newest: () => feed.store.newest(),
        catalogue: async () => seen.catalogue,
        commit: (batch, now) => feed.store.commit(batch, now),
      };
      const id = asker.key === undefined ? body.id : `${asker.key}:${body.id}`;
      const outcome = await importFrom(givenRows({ ...body, id }), store, feed.now());
      if (isRejection(outcome)) {
        return new Refusal("unusable-rows", {
          detail: sayRejection(outcome, "row").join("\n").slice(0, 2000),
        });
      }
      // Whoever follows the feed hears of the snapshot before the asker does, and so before anyone asks for it.
      await feed.snapshots.look();
      const { snapshot, rows, same, repeated = false } = outcome;
      const answer = { snapshot, rows, same, repeated };
      return {
        snapshot,
        codes: new Set(body.rows.map(({ code }) => code)).size,
        body: () => answer,
      };
    },
  });
}

/** The first code that the asker may not bring prices of. What is no code is the import's to refuse. */
function closedCode(rows: readonly GivenRow[], known: Catalogue, access: Access) {
  const rules = { known, codes: new Map<string, string>(), ownMaterials: false };
  for (const cell of new Set(rows.map(({ code }) => code))) {
    const named = readRowCode(cell, rules);
    if (typeof named !== "string" && !access.mayWrite(named.code)) return named.code;
  }
  return undefined;
}
