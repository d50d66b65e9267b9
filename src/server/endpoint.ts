import * as v from "valibot";
import type { SnapshotName } from "../core/catalogue";
import { isMisfit, readShape } from "../wire/shape";
import type { KeyScope } from "../store/keys";
import type { Asker } from "./access";
import { type Refusal, refusalOf } from "./refusal";

/** A request as the network gives it: nothing of it has been read yet. */
export interface Asked {
  readonly asker: Asker;
  readonly query: unknown;
  readonly body: unknown;
  /** The body as it came. */
  readonly text: string;
  /** The code in the path, where it has one. */
  readonly code: string;
  /** Media types the asker takes, as the Accept header says them. */
  readonly accept: string;
}

/** What an endpoint answers. */
export interface Answer {
  readonly snapshot?: SnapshotName;
  /**
   * What fixes the answer besides path and snapshot. Only such an answer gets an ETag,
   * and its body is not made for an asker who has it.
   */
  readonly tag?: string;
  /** How many series were asked for, where it is not one: what the answer weighs, and what the audit tells. */
  readonly codes?: number;
  /** JSON where nothing is said. */
  readonly type?: string;
  body(): unknown;
}

/** Finds an answer that was given before, at once where it can. */
type Recall = (
  asked: Pick<Asked, "asker" | "text" | "accept">,
) => Answer | undefined | Promise<Answer | undefined>;

/** One endpoint, erased to what the server and the OpenAPI document need. */
export interface Endpoint {
  /** "POST /v1/series", as metrics and audit tell it. */
  readonly name: string;
  readonly method: "GET" | "POST";
  /** Path with its parameter in braces: "/v1/series/{code}". */
  readonly path: string;
  readonly says: string;
  readonly query: v.GenericSchema;
  readonly takes?: v.GenericSchema;
  /** Bytes of a body, where it may be longer than the bodies of other requests. */
  readonly mostBytes?: number;
  readonly gives: v.GenericSchema;
  /** Its media type, where it is not JSON. */
  readonly givesType?: string;
  /** Another media type it can answer in. */
  readonly alsoGives?: string;
  /** True for a WebSocket: `gives` is then what its messages say. */
  readonly upgrades?: true;
  /** The scope that a key must have, "read" where nothing is said; nobody needs a key for "none". */
  readonly needs?: KeyScope | "none";
  /** True where someone at this machine needs no key. */
  readonly openHere?: true;
  /** An answer that was given before to the same text: it was checked then, and is not parsed again. */
  recall?: Recall;
  answer(asked: Asked): Promise<Answer | Refusal>;
}

interface Declared<Query extends v.GenericSchema, Body extends v.GenericSchema> {
  readonly method: "GET" | "POST";
  readonly path: string;
  readonly says: string;
  readonly query: Query;
  readonly takes?: Body;
  readonly mostBytes?: number;
  readonly gives: v.GenericSchema;
  readonly givesType?: string;
  readonly alsoGives?: string;
  readonly upgrades?: true;
  readonly needs?: KeyScope | "none";
  readonly openHere?: true;
  recall?: Recall;
  answer(read: {
    readonly asker: Asker;
    readonly text: string;
    readonly query: v.InferOutput<Query>;
    readonly body: v.InferOutput<Body>;
    readonly code: string;
    readonly accept: string;
  }): Promise<Answer | Refusal> | Answer | Refusal;
}

const noBody = v.unknown();

/** Declares an endpoint once: its shapes check the request, and describe it in the OpenAPI document. */
export function endpoint<Query extends v.GenericSchema, Body extends v.GenericSchema>(
  declared: Declared<Query, Body>,
): Endpoint {
  return {
    ...declared,
    name: `${declared.method} ${declared.path}`,
    async answer({ query, body, ...asked }) {
      const readQuery = readShape(declared.query, query);
      if (isMisfit(readQuery)) return refusalOf(readQuery);
      const readBody = readShape(declared.takes ?? noBody, body);
      if (isMisfit(readBody)) return refusalOf(readBody);
      return declared.answer({ ...asked, query: readQuery, body: readBody });
    },
  };
}
