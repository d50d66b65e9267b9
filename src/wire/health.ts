import * as v from "valibot";
import { type Misfit, readShape } from "./shape";
import { wireVersion } from "./version";

/** What GET /healthz and /readyz answer: this is a Reprice feed, and it speaks this wire version. */
export const healthShape = v.object({ serves: v.literal("reprice"), wire: v.number() });

/** That a Reprice feed answers, and its wire version. */
export type Health = v.InferOutput<typeof healthShape>;

/** Reads what GET /healthz answered. */
export function readHealth(json: unknown): Health | Misfit {
  return readShape(healthShape, json);
}

/** Writes what GET /healthz answers. */
export function writeHealth(): Health {
  return { serves: "reprice", wire: wireVersion };
}
