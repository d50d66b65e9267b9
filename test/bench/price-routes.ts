import * as v from "valibot";
import { SnapshotCache } from "../../src/client/snapshot-cache";
import { isFailure } from "../../src/core/failure";
import { feedDayOf } from "../../src/core/instant";
import { REPRICE } from "../../src/functions/reprice";
import { type Session, within } from "../../src/functions/session";
import { type Endpoint, endpoint } from "../../src/server/endpoint";
import { isRefusal } from "../../src/server/refusal";
import { remembering } from "../../src/server/remembering";
import type { SeenCatalogue } from "../../src/server/seen-catalogue";
import type { ServedFeed } from "../../src/server/served-feed";
import { type OperationAnswer, singlePrices } from "./single-prices";

const text = v.pipe(v.string(), v.maxLength(100));

const operationsShape = v.array(
  v.strictObject({ operation: v.literal("price"), args: v.strictTuple([text, text]) }),
);

/** A hundred thousand questions are eight megabytes. */
const MOST_BYTES = 2 ** 25;

/** Snapshots held ready, each for one set of licences. */
const MOST_SNAPSHOTS = 4;

/**
 * What the designs that we are measured beside would ask of our own feed: single prices out of the same store, by the same
 * server with its checks, each answered as REPRICE answers it, from columns that are decoded once a snapshot.
 */
export function priceRoutes({ store, now, catalogueOf }: ServedFeed): readonly Endpoint[] {
  const sessions = remembering(MOST_SNAPSHOTS, async (_name: string, seen: SeenCatalogue) => {
    const { catalogue } = seen;
    const cache = new SnapshotCache({ catalogue, day: feedDayOf(now()) });
    const codes = catalogue.series.map(({ code }) => code).filter((code) => isPriced(seen, code));
    for (const series of await store.series(codes, catalogue.snapshot.number)) {
      cache.keepSeries(series);
    }
    return sessionOver(cache);
  });

  const sessionOf = ({ tag, ...seen }: SeenCatalogue) =>
    sessions(`${seen.catalogue.snapshot.number} ${tag}`, { tag, ...seen });

  return [
    endpoint({
      method: "GET",
      path: singlePrices.one,
      says: "One price.",
      query: v.strictObject({ code: text, day: text }),
      gives: v.unknown(),
      async answer({ query: { code, day }, asker }) {
        const seen = await catalogueOf(undefined, asker.access);
        if (isRefusal(seen)) return seen;
        const session = await sessionOf(seen);
        const { snapshot } = seen.catalogue;
        return { snapshot, body: () => within(session, () => priceOf(code, day)) };
      },
    }),
    endpoint({
      method: "POST",
      path: singlePrices.many,
      says: "Many single prices, as the documented batching pattern asks for them.",
      query: v.strictObject({}),
      takes: operationsShape,
      mostBytes: MOST_BYTES,
      gives: v.unknown(),
      async answer({ body, asker }) {
        const seen = await catalogueOf(undefined, asker.access);
        if (isRefusal(seen)) return seen;
        const session = await sessionOf(seen);
        const answers = () => body.map(({ args: [code, day] }) => priceOf(code, day));
        return { snapshot: seen.catalogue.snapshot, body: () => within(session, answers) };
      },
    }),
  ];
}

function isPriced(seen: SeenCatalogue, code: string): boolean {
  return typeof seen.find(code) !== "string";
}

function sessionOver(cache: SnapshotCache): Session {
  const nothing = async () => undefined;
  const feed = {
    current: () => cache.view,
    holds: () => true,
    open: nothing,
    fetch: nothing,
  };
  return { feed };
}

function priceOf(code: string, day: string): OperationAnswer {
  const answer = REPRICE(code, day);
  if (typeof answer === "number") return { result: answer };
  return { error: isFailure(answer) ? answer.reason : "no-number" };
}
