import * as v from "valibot";
import { paths } from "../../wire/paths";
import { noQueryShape } from "../../wire/query";
import { type Endpoint, endpoint } from "../endpoint";
import { openApiOf } from "../openapi";

/** GET /openapi.json: the feed described for machines, itself included. */
export function openApiRoute(endpoints: readonly Endpoint[]): Endpoint {
  const route: Endpoint = endpoint({
    method: "GET",
    path: paths.openapi,
    says: "This document.",
    query: noQueryShape,
    needs: "none",
    gives: v.looseObject({ openapi: v.string() }),
    answer: () => ({ body: () => openApiOf([...endpoints, route]) }),
  });
  return route;
}
