import { toJsonSchema } from "@valibot/to-json-schema";
import type * as v from "valibot";
import { problemType } from "../wire/paths";
import { problemShape } from "../wire/problem";
import { wireVersion } from "../wire/version";
import type { Endpoint } from "./endpoint";

type Json = Readonly<Record<string, unknown>>;

/** Describes endpoints as OpenAPI 3.1, from the very shapes that check and write them. */
export function openApiOf(endpoints: readonly Endpoint[]): Json {
  const described: Record<string, Json> = {};
  for (const one of endpoints) {
    described[one.path] = { ...described[one.path], [one.method.toLowerCase()]: operationOf(one) };
  }
  return {
    openapi: "3.1.0",
    info: {
      title: "Reprice price feed",
      version: String(wireVersion),
      description: "Rare-earth prices with all their revisions, by snapshot.",
    },
    // A feed that nobody made keys for yet is asked without one, on its own machine.
    security: [{ key: [] }, {}],
    components: { securitySchemes: { key: { type: "http", scheme: "bearer" } } },
    paths: described,
  };
}

function operationOf(one: Endpoint): Json {
  const columns = one.alsoGives && {
    [one.alsoGives]: { schema: { type: "string", format: "binary" } },
  };
  return {
    summary: one.says,
    ...(one.needs === "none" ? { security: [] } : {}),
    parameters: [...pathParameters(one.path), ...queryParameters(one.query)],
    ...(one.takes && { requestBody: { required: true, content: jsonContent(one.takes) } }),
    responses: {
      [one.upgrades ? "101" : "200"]: {
        description: one.upgrades ? "A WebSocket; its text messages are these" : "OK",
        content: { ...jsonContent(one.gives, one.givesType), ...columns },
      },
      default: { description: "A problem", content: jsonContent(problemShape, problemType) },
    },
  };
}

function pathParameters(path: string): readonly Json[] {
  return Array.from(path.matchAll(/\{(\w+)\}/g), ([, name]) => ({
    name,
    in: "path",
    required: true,
    schema: { type: "string" },
  }));
}

function queryParameters(query: v.GenericSchema): readonly Json[] {
  const { properties = {} } = schemaOf(query);
  return Object.entries(properties).map(([name, schema]) => ({ name, in: "query", schema }));
}

function jsonContent(shape: v.GenericSchema, type = "application/json"): Json {
  return { [type]: { schema: schemaOf(shape) } };
}

/** JSON Schema of what stands on the wire. That a number is finite cannot be said there, and JSON has no other. */
function schemaOf(shape: v.GenericSchema) {
  const schema = toJsonSchema(shape, {
    typeMode: "input",
    target: "draft-2020-12",
    ignoreActions: ["finite"],
  });
  return { ...schema, $schema: undefined };
}
